import type { Locale } from '#model/bilingual.ts';
import type { Catalogue } from '#model/catalogue.ts';
import { href } from '#text/address.ts';

/** Address of the section on money in the methods page: the one that explains the hemat. Undefined without such a page. */
export function moneyHelpHref({ content }: Catalogue, locale: Locale): string | undefined {
  const page = content.find(({ path, locale: own }) => path === 'pages/methods' && own === locale);
  const section = page?.sections.find(({ markdown }) => markdown.includes('(glossary:hemat)'));
  return page && href(locale, section ? `/methods/#${section.id}` : '/methods/');
}
