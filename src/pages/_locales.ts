import { locales, type Locale } from '#model/bilingual.ts';

/** The `lang` parameter of a language: Persian has none, its pages stand at the root. */
export const langParam = (locale: Locale): 'en' | undefined => (locale === 'fa' ? undefined : locale);

/** Static paths of a page that exists once per language. */
export const localePaths = () =>
  locales.map((locale) => ({ params: { lang: langParam(locale) }, props: { locale } }));

/** Static paths of a page kind with one page per item and language. */
export function itemPaths<Name extends string, Item>(
  name: Name,
  items: readonly Item[],
  slug: (item: Item) => string,
) {
  return locales.flatMap((locale) =>
    items.map((item) => ({
      params: { lang: langParam(locale), [name]: slug(item) } as Record<Name | 'lang', string | undefined>,
      props: { locale, item },
    })),
  );
}
