import type { Locale } from '#model/bilingual.ts';

/**
 * The address of a page in one language; Persian stands at the root, English under /en/.
 * Shape:  `path` starts with "/" and carries no language, e.g. "/datasets/?q=x#list".
 */
export function href(locale: Locale, path: string): string {
  return locale === 'fa' ? path : `/en${path}`;
}
