import type { Locale } from '#model/bilingual.ts';
import { localText } from '#model/bilingual.ts';
import type { Catalogue } from '#model/catalogue.ts';
import type { Measures, MeasureSource } from '#model/measures.ts';
import { moneyKey } from '#model/measures.ts';
import type { Period } from '#model/period.ts';
import { perHeadKinds } from '#model/per-head.ts';
import type { Timing } from '#model/table.ts';
import { allOfConcept, findConcept } from '#model/table-access.ts';
import type { Dataset, Resource } from '#model/dataset.ts';
import { formatPeriod } from '#text/periods.ts';
import type { Dated } from './headline-series.ts';
import { categoryLabel } from './observations.ts';
import { denominator, priceIndex } from './reference-series.ts';

interface Moment {
  period: Period;
  timing: Timing;
  area?: string;
}

/** Everything a browser needs to show the amounts of this site in other measures. Shape: keys in order, so that builds are equal. */
export function measuresView(catalogue: Catalogue): Measures {
  const moments = momentsOf(catalogue);
  const prices = pricesOf(catalogue, moments);
  return { ...(prices ? { prices } : {}), perHead: headsOf(catalogue, moments) };
}

/** Every period and place of which the site prints an amount, by key. */
function momentsOf({ datasets }: Catalogue): ReadonlyMap<string, Moment> {
  const found = datasets
    .flatMap(({ resources }) => resources)
    .flatMap((resource) => momentsIn(resource))
    .map((moment): [string, Moment] => [moneyKey(moment.timing, moment.period.text, moment.area), moment]);
  return new Map(found.sort(([a], [b]) => (a < b ? -1 : 1)));
}

/** Distinct pairs of period and place, by their codes: a million rows have few. */
function momentsIn({ table }: Resource): Moment[] {
  const timings = new Set(
    allOfConcept(table, 'OBS_VALUE').flatMap((index) => {
      const field = table.fields[index];
      return field?.unit?.kind === 'money' ? [field.timing] : [];
    }),
  );
  const periods = table.columns[findConcept(table, 'TIME_PERIOD') ?? -1];
  const areas = table.columns[findConcept(table, 'REF_AREA') ?? -1];
  if (timings.size === 0 || periods?.kind !== 'period') return [];
  const pairs = new Set<string>();
  for (let row = 0; row < table.rowCount; row += 1)
    pairs.add(`${periods.codes[row]} ${areas?.kind === 'text' ? areas.codes[row] : -1}`);
  return [...pairs].flatMap((pair) => {
    const [at = -1, of = -1] = pair.split(' ').map(Number);
    const period = periods.dictionary[at];
    const area = areas?.kind === 'text' ? areas.dictionary[of] : undefined;
    if (!period) return [];
    return [...timings].map((timing) => ({ period, timing, ...(area === undefined ? {} : { area }) }));
  });
}

function pricesOf(catalogue: Catalogue, moments: ReadonlyMap<string, Moment>): Measures['prices'] {
  const index = priceIndex(catalogue);
  if (!index) return undefined;
  const at = [...moments.values()].map(({ period, timing }): [string, string] => {
    const found = index.at(period, timing);
    return [moneyKey(timing, period.text), 'refused' in found ? found.refused : found.exact];
  });
  const rows = [...index.annual, ...index.monthly];
  const source = sourceOf(rows, catalogue.site.references?.prices?.where ?? {});
  if (!source) return undefined;
  return { base: index.base.period, value: index.base.value, at: Object.fromEntries(at), source };
}

function headsOf(catalogue: Catalogue, moments: ReadonlyMap<string, Moment>): Measures['perHead'] {
  const heads: Measures['perHead'] = {};
  for (const kind of perHeadKinds) {
    const named = catalogue.site.references?.perHead[kind] ?? [];
    const series = denominator(catalogue, kind);
    const used = new Set<Dated>();
    const at = [...moments].flatMap(([key, { period, area }]): [string, string][] => {
      const people = series.at(period, area);
      if (!people) return [];
      used.add(people);
      return [[key, people.value.exact]];
    });
    const sources = named.flatMap(({ dataset, where }) => {
      const rows = [...used].filter((row) => row.dataset.name === dataset);
      return sourceOf(rows, where) ?? [];
    });
    if (at.length > 0) heads[kind] = { at: Object.fromEntries(at), sources };
  }
  return heads;
}

function sourceOf(
  rows: readonly Dated[],
  where: Readonly<Record<string, string>>,
): MeasureSource | undefined {
  const last = rows.toSorted((a, b) => a.period.endDay - b.period.endDay).at(-1);
  if (!last) return undefined;
  const say = (locale: Locale): string => formatPeriod(last.period, locale, last.measure.timing);
  const { dataset } = last;
  return {
    dataset: dataset.name,
    isOfPlaces: rows.every(({ area }) => area !== undefined && area !== 'IR'),
    label: { fa: labelOf(dataset, last, where, 'fa'), en: labelOf(dataset, last, where, 'en') },
    last: { fa: say('fa'), en: say('en') },
  };
}

/** The dataset's title and the categories the series is held to. */
function labelOf(
  dataset: Dataset,
  { resource }: Dated,
  where: Readonly<Record<string, string>>,
  locale: Locale,
): string {
  const categories = Object.entries(where).flatMap(([name, value]) => {
    const field = resource.table.fields.find((candidate) => candidate.name === name);
    return field ? [categoryLabel(field, value, locale)] : [];
  });
  const title = localText(dataset.title, locale).text;
  return categories.length > 0 ? `${title} (${categories.join(locale === 'fa' ? '، ' : ', ')})` : title;
}
