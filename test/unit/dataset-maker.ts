import type { Dataset, Headline, Resource } from '#model/dataset.ts';
import { missingReasons } from '#model/missing.ts';
import type { Column, Concept, Field, Status, Table, Timing } from '#model/table.ts';
import { units } from '#model/units.ts';
import { parsePeriod } from '#text/periods.ts';

/** One row of a made-up table: period, category, value ("np": not published), status. */
export type MadeRow = readonly [period: string, group: string, value: number | 'np', status?: Status];

interface Made {
  rows: readonly MadeRow[];
  timing?: Timing;
  unit?: string;
  resource?: Partial<Resource>;
  dataset?: Partial<Dataset>;
  headline?: Partial<Headline>;
}

/** A small dataset in memory, for tests of views and exports; Persian and awkward on purpose. */
export function makeDataset({ rows, timing = 'flow', unit = 'person', ...rest }: Made): Dataset {
  const table = makeTable(rows, timing, unit);
  const resource: Resource = {
    name: 'people',
    title: { fa: 'بیمه‌شدگان', en: 'Insured people' },
    role: 'main',
    file: 'datasets/made/people.csv',
    sha256: '',
    bytes: 0,
    chart: {},
    descriptor: { name: 'people' },
    primaryKey: ['period', 'group'],
    foreignKeys: [],
    table,
    ...rest.resource,
  };
  return {
    name: 'made',
    title: { fa: 'دادهٔ آزمایشی', en: 'Made data' },
    theme: 'coverage',
    keywords: [],
    sources: [],
    licences: [],
    limitations: [],
    related: [],
    breaks: [],
    acknowledged: [],
    headlines: [
      {
        title: { fa: 'شمار بیمه‌شدگان اصلی', en: 'The number of main insured people' },
        resource: 'people',
        measure: 'value',
        where: { group: 'main' },
        direction: 'more-is-better',
        ...rest.headline,
      },
    ],
    isSample: true,
    resources: [resource],
    descriptor: { name: 'made' },
    ...rest.dataset,
  };
}

function makeTable(rows: readonly MadeRow[], timing: Timing, unit: string): Table {
  return {
    rowCount: rows.length,
    fields: [
      makeField('period', 'TIME_PERIOD', timing),
      {
        ...makeField('group', 'DIMENSION', timing),
        categories: [
          { value: 'main', label: { fa: 'اصلی', en: 'main' }, isTotal: false },
          { value: 'total', label: { fa: 'جمع', en: 'total' }, isTotal: true },
        ],
      },
      { ...makeField('value', 'OBS_VALUE', timing), unit: unitNamed(unit), direction: 'more-is-better' },
      makeField('status', 'OBS_STATUS', timing),
    ],
    columns: [
      {
        kind: 'period',
        codes: Int32Array.from(rows.keys()),
        dictionary: rows.map(([period]) => {
          const parsed = parsePeriod(period, 'jalali');
          if ('problem' in parsed) throw new Error(`A test has the wrong period "${period}".`);
          return parsed;
        }),
      },
      textColumn(rows.map(([, group]) => group)),
      {
        kind: 'number',
        numbers: Float64Array.from(rows, ([, , value]) => (value === 'np' ? Number.NaN : value)),
        exact: new Map(),
        missing: new Map(
          rows.flatMap(([, , value], row) => (value === 'np' ? [[row, missingReasons[0]]] : [])),
        ),
      },
      textColumn(rows.map(([, , , status = 'actual']) => status)),
    ],
    lines: Uint32Array.from(rows.keys(), (row) => row + 2),
  };
}

function unitNamed(code: string) {
  const unit = units.get(code);
  if (!unit) throw new Error(`A test names the unknown unit "${code}".`);
  return unit;
}

const textColumn = (texts: readonly string[]): Column => ({
  kind: 'text',
  codes: Int32Array.from(texts.keys()),
  dictionary: texts,
});

function makeField(name: string, concept: Concept, timing: Timing): Field {
  return {
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
  };
}
