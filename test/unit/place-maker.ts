import type { Catalogue } from '#model/catalogue.ts';
import type { Dataset, Resource } from '#model/dataset.ts';
import { siteSchema } from '#model/site.ts';
import type { Column, Concept, Field, Status, Timing } from '#model/table.ts';
import { units } from '#model/units.ts';
import { IssueLog } from '#pipeline/issue-log.ts';
import { readPlaces } from '#pipeline/read-reference.ts';
import { parsePeriod } from '#text/periods.ts';

/** One row of a made-up table about places: period, code of the place, value ("np": not published), status. */
export type PlaceRow = readonly [period: string, area: string, value: number | 'np', status?: Status];

interface MadePlaces {
  name?: string;
  rows: readonly PlaceRow[];
  unit?: string;
  timing?: Timing;
  theme?: Dataset['theme'];
  resource?: Partial<Resource>;
}

/** The provinces of this repository. */
export const places = await readPlaces('data', new IssueLog());
export const provinceCodes = places.filter(({ grid }) => grid).map(({ code }) => code);

/** A small dataset with a column of places, in memory. */
export function placeDataset(made: MadePlaces): Dataset {
  const { name = 'made', rows, unit = 'person', timing = 'stock', theme = 'coverage' } = made;
  const resource: Resource = {
    name: 'people',
    title: { fa: 'رقم استان‌ها', en: 'Figures of provinces' },
    role: 'main',
    file: `datasets/${name}/people.csv`,
    sha256: '',
    bytes: 0,
    chart: {},
    descriptor: { name: 'people' },
    primaryKey: ['period', 'province'],
    foreignKeys: [],
    table: {
      rowCount: rows.length,
      fields: fieldsOf(unit, timing),
      columns: columnsOf(rows),
      lines: Uint32Array.from(rows.keys(), (row) => row + 2),
    },
    ...made.resource,
  };
  return {
    name,
    title: { fa: `دادهٔ آزمایشیِ ${name}`, en: `Made data ${name}` },
    theme,
    keywords: [],
    sources: [{ title: 'ساختگی', publisher: 'آزمون' }],
    licences: [],
    limitations: [],
    related: [],
    breaks: [],
    acknowledged: [],
    headlines: [],
    isSample: true,
    resources: [resource],
    descriptor: { name },
  };
}

function fieldsOf(unit: string, timing: Timing): Field[] {
  const field = (name: string, concept: Concept): Field => ({
    name,
    type: concept === 'OBS_VALUE' ? 'number' : 'string',
    format: 'default',
    title: { fa: name, en: name },
    concept,
    categories: [],
    timing,
    direction: 'neutral',
    aggregation: 'none',
    calendar: 'jalali',
  });
  const known = units.get(unit);
  if (!known) throw new Error(`A test names the unknown unit "${unit}".`);
  return [
    field('period', 'TIME_PERIOD'),
    field('province', 'REF_AREA'),
    { ...field('value', 'OBS_VALUE'), unit: known },
    field('status', 'OBS_STATUS'),
  ];
}

function columnsOf(rows: readonly PlaceRow[]): Column[] {
  const text = (texts: readonly string[]): Column => ({
    kind: 'text',
    codes: Int32Array.from(texts.keys()),
    dictionary: texts,
  });
  const dictionary = rows.map(([period]) => {
    const parsed = parsePeriod(period, 'jalali');
    if ('problem' in parsed) throw new Error(`A test has the wrong period "${period}".`);
    return parsed;
  });
  return [
    { kind: 'period', codes: Int32Array.from(rows.keys()), dictionary },
    text(rows.map(([, area]) => area)),
    {
      kind: 'number',
      numbers: Float64Array.from(rows, ([, , value]) => (value === 'np' ? Number.NaN : value)),
      exact: new Map(),
      missing: new Map(
        rows.flatMap(([, , value], row) => (value === 'np' ? [[row, 'not-published'] as const] : [])),
      ),
    },
    text(rows.map(([, , , status = 'actual']) => status)),
  ];
}

/** A catalogue of made-up datasets; the one named "population" is what figures are divided by. */
export function placeCatalogue(...datasets: readonly Dataset[]): Catalogue {
  const hasPeople = datasets.some(({ name }) => name === 'population');
  const site = siteSchema.parse({
    name: { fa: 'نمونه', en: 'Sample' },
    tagline: { fa: 'نمونه', en: 'Sample' },
    publisher: { fa: 'نمونه', en: 'Sample' },
    baseUrl: 'https://example.org',
    locales: ['fa', 'en'],
    currency: 'rial',
    tolerances: { sumMismatchRatio: 0.01 },
    channels: [],
    ...(hasPeople
      ? { references: { perHead: { inhabitants: [{ dataset: 'population', match: 'same-year' }] } } }
      : {}),
  });
  return { site, datasets, content: [], places, glossary: [], calendar: [], problems: [] };
}
