import { localText, type Locale } from '#model/bilingual.ts';
import type { Catalogue } from '#model/catalogue.ts';
import type { KindCategory } from '#model/content.ts';
import { channelText } from '#text/channel-text.ts';
import { channelById, kindGroups, kindPageOf } from './report-view.ts';

export interface PreparedKind {
  slug: string;
  title: string;
  category: KindCategory;
  /** Whom the text is addressed to, e.g. «درگاه نظارت مردمی (nazarat.tamin.ir)». */
  door: string;
  /** The list of the kind's own page, in plain text. */
  evidence: readonly string[];
}

export interface PrepareView {
  groups: readonly { category: KindCategory; kinds: readonly PreparedKind[] }[];
  /** Titles of datasets by name, for the figure a reader attaches. */
  datasets: Readonly<Record<string, string>>;
}

/** What the form needs to know about every kind, in one language. */
export function prepareView(catalogue: Catalogue, locale: Locale): PrepareView {
  return {
    groups: kindGroups(catalogue, locale).map(({ category, kinds }) => ({
      category,
      kinds: kinds.map(({ slug, title }) => {
        const { kind, sections } = kindPageOf(catalogue, slug, locale);
        const bring = sections.find(({ id }) => id === 'what-to-bring');
        const door = channelById(catalogue, kind.channels[0] ?? '');
        const reached = channelText(door, locale).text;
        const label = door.label[locale];
        return {
          slug,
          title,
          category,
          door: reached === label ? label : `${label} (${reached})`,
          evidence: listItems(bring?.markdown ?? ''),
        };
      }),
    })),
    datasets: Object.fromEntries(
      catalogue.datasets.map(({ name, title }) => [name, localText(title, locale).text]),
    ),
  };
}

/** The items of a Markdown list as plain text: links by their words, marks and emphasis dropped. */
export function listItems(markdown: string): string[] {
  return markdown
    .split('\n')
    .flatMap((line) => /^[-*]\s+(?<item>.+)$/u.exec(line)?.groups?.['item'] ?? [])
    .map((item) =>
      item
        .replaceAll(/\[([^\]]*)\]\([^)]*\)/gu, '$1')
        .replaceAll(/\s*\[(?:تأیید نشده|unconfirmed)\]/gu, '')
        .replaceAll('**', ''),
    );
}
