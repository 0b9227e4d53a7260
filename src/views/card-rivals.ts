import { locales } from '#model/bilingual.ts';
import type { Catalogue } from '#model/catalogue.ts';
import type { Dataset } from '#model/dataset.ts';
import type { CardRival } from '#model/figure-card.ts';
import { conflictViews } from './conflict-view.ts';
import { optional } from './optional.ts';

const rivals = new WeakMap<Dataset, ReadonlyMap<string, readonly CardRival[]>>();

/** What other rows say of the same thing, by data-num; made once per dataset. */
export function rivalsIn(catalogue: Catalogue, dataset: Dataset): ReadonlyMap<string, readonly CardRival[]> {
  const made = rivals.get(dataset) ?? findRivals(catalogue, dataset);
  rivals.set(dataset, made);
  return made;
}

function findRivals({ places }: Catalogue, dataset: Dataset): Map<string, readonly CardRival[]> {
  const [fa = [], en = []] = locales.map((locale) => conflictViews({ dataset, locale, places }));
  return new Map(
    fa.flatMap((conflict, group) => {
      const sides = conflict.rivals.map((rival, index): CardRival => {
        const twin = en[group]?.rivals[index] ?? rival;
        const note = { ...optional('fa', rival.note), ...optional('en', twin.note) };
        return {
          key: rival.figure.key,
          text: { fa: rival.figure.text, en: twin.figure.text },
          ...(rival.figure.mark && twin.figure.mark
            ? { mark: { fa: rival.figure.mark, en: twin.figure.mark } }
            : {}),
          isMain: rival.isMain,
          source: rival.source,
          ...(note.fa || note.en ? { note } : {}),
        };
      });
      return sides.map((side): [string, CardRival[]] => [side.key, sides.filter((other) => other !== side)]);
    }),
  );
}
