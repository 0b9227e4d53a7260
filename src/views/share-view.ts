import type { Locale } from '#model/bilingual.ts';
import type { Catalogue } from '#model/catalogue.ts';
import type { Dataset, Headline, Theme } from '#model/dataset.ts';
import { isProvince, type PlaceEntry } from '#model/reference.ts';
import type { ShareCard } from '#model/share-card.ts';
import { shareWords } from '#messages/share-words.ts';
import type { Ledger } from '#releases/ledger.ts';
import { figureBody, placeBody, shownHeadlines, topicBody } from './share-bodies.ts';
import { releaseDate } from './updates/release-date.ts';

/** One picture for links: of a dataset, a topic, a province or a headline figure. */
export type ShareTarget =
  | { kind: 'dataset'; slug: string; dataset: Dataset }
  | { kind: 'figure'; slug: string; dataset: Dataset; headline: Headline }
  | { kind: 'topic'; slug: string; theme: Theme }
  | { kind: 'place'; slug: string; place: PlaceEntry };

export interface ShareFrame {
  catalogue: Catalogue;
  ledger: Ledger;
  locale: Locale;
}

/** Name of a headline's picture: its place among those that the dataset's page shows. */
export const figureSlug = (dataset: string, index: number): string => `${dataset}-${index + 1}`;

/** Everything that has a picture of its own. */
export function shareTargets({ datasets, places }: Catalogue): ShareTarget[] {
  return [
    ...datasets.map((dataset): ShareTarget => ({ kind: 'dataset', slug: dataset.name, dataset })),
    ...datasets.flatMap((dataset) =>
      shownHeadlines(dataset).map((headline, index): ShareTarget => {
        const slug = figureSlug(dataset.name, index);
        return { kind: 'figure', slug, dataset, headline };
      }),
    ),
    ...[...new Set(datasets.map(({ theme }) => theme))].map((theme): ShareTarget => ({
      kind: 'topic',
      slug: theme,
      theme,
    })),
    ...places.filter(isProvince).map((place): ShareTarget => ({ kind: 'place', slug: place.slug, place })),
  ];
}

/** File name of a picture: a new release is a new picture, so that no cache shows an old figure under a new page. */
export const shareFile = (slug: string, locale: Locale, ledger: Ledger): string =>
  `${slug}.${locale}-${ledger.head?.id ?? 'draft'}.png`;

export const sharePath = (kind: ShareTarget['kind'], slug: string, locale: Locale, ledger: Ledger): string =>
  `/share/${kind}/${shareFile(slug, locale, ledger)}`;

/** What a picture shows. */
export function shareCard(target: ShareTarget, frame: ShareFrame): ShareCard {
  const { catalogue, ledger, locale } = frame;
  const base = {
    locale,
    site: catalogue.site.name[locale],
    released: ledger.head
      ? shareWords[locale].released(releaseDate(ledger.head.id, locale))
      : shareWords[locale].draft,
  };
  if (target.kind === 'topic') return { ...base, ...topicBody(target.theme, frame) };
  if (target.kind === 'place') return { ...base, ...placeBody(target.place, frame) };
  const { dataset } = target;
  const headline = target.kind === 'figure' ? target.headline : shownHeadlines(dataset)[0];
  return { ...base, ...figureBody(dataset, headline, frame) };
}

/** The picture of a page and what it shows in words; undefined where the page has none of its own. */
export function pageShare(
  kind: ShareTarget['kind'],
  slug: string,
  frame: ShareFrame,
): { path: string; alt: string } | undefined {
  const target = shareTargets(frame.catalogue).find((one) => one.kind === kind && one.slug === slug);
  if (!target) return undefined;
  const card = shareCard(target, frame);
  return { path: sharePath(kind, slug, frame.locale, frame.ledger), alt: shareAlt(card) };
}

/** The picture in words, for those who do not see it. */
export function shareAlt({ locale, title, figures }: ShareCard): string {
  const words = shareWords[locale];
  const said = figures.map(({ label, text, when }) => words.figureAlt(label, text, when));
  return words.alt(title, said.join(words.joint));
}
