import type { Locale } from '#model/bilingual.ts';
import type { Catalogue } from '#model/catalogue.ts';
import { formatDate } from '#text/dates.ts';
import { contentView, type ContentView } from './content-view.ts';

/** "You said, we did": what people asked for, what was done, and when. */
export interface SaidView extends ContentView {
  id: string;
  saidOn: { iso: string; text: string };
  doneOn: { iso: string; text: string };
}

/** All entries, the latest deed first. */
export function saidViews(catalogue: Catalogue, locale: Locale): SaidView[] {
  const date = (iso: string) => ({ iso, text: formatDate(iso, locale) });
  return catalogue.content
    .flatMap((page) => (page.said && page.locale === locale ? [{ page, said: page.said }] : []))
    .sort((a, b) => (a.said.done < b.said.done ? 1 : -1))
    .map(({ page, said }) => ({
      ...contentView(catalogue, page.path, locale),
      id: page.path.split('/').at(-1) ?? page.path,
      saidOn: date(said.said),
      doneOn: date(said.done),
    }));
}
