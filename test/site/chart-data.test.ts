import { expect, inject, test } from 'vitest';
import { statuses } from '#model/table.ts';
import { expectNone } from './expect-none.ts';
import { packedChart } from './packed-chart.ts';
import { readPages, type SitePage } from './site-pages.ts';
import { plainNumber, readableCell, sourceRecords, type Records } from './source-cells.ts';

/** The block of JSON beside a static chart: what the interactive chart is drawn from. */
interface ChartBlock {
  view: { id: string; axis: 'time' | 'category'; ticks: readonly { key: string; label: string }[] };
  series: readonly [key: string, label: string, points: readonly (0 | [number | null, string, number?])[]][];
}

interface DrawnPoint {
  page: SitePage;
  dataset: string;
  resource: string;
  name: string;
  value: number;
  text: string;
  status: string;
  /** Cells that the point's record must hold: its period and its categories. */
  keys: readonly string[];
}

const folder = inject('siteFolder');
const pages = readPages(folder).filter(({ path }) => /\/datasets\/[^/]+\/$/u.test(path));

const points = pages.flatMap((page) =>
  page
    .$('tamin-chart')
    .toArray()
    .flatMap((chart) => pointsOf(page, JSON.parse(packedChart(folder, page.$, chart)) as ChartBlock)),
);

function pointsOf(page: SitePage, { view, series }: ChartBlock): DrawnPoint[] {
  const dataset = page.path.split('/').at(-2) ?? '';
  return series.flatMap(([key, label, list]) =>
    list.flatMap((point, index): DrawnPoint[] => {
      if (point === 0 || point[0] === null) return [];
      const [value, text, status = 0] = point;
      const tick = view.ticks[index];
      const period = view.axis === 'time' && tick ? [tick.key] : [];
      return [
        {
          page,
          dataset,
          resource: view.id.slice(dataset.length + 1),
          name: `${view.id} ${tick?.label} ${label}`,
          value,
          text,
          status: statuses[status] ?? '',
          keys: [...period, ...(key === 'value' ? [] : key.split('␟'))],
        },
      ];
    }),
  );
}

/** Records of the source that say what the point says. */
function recordsOf({ dataset, resource, value, keys }: DrawnPoint): Records {
  const number = plainNumber(String(value));
  return sourceRecords('data', dataset, resource).filter((record) => {
    const cells = Object.values(record);
    return keys.every((key) => cells.includes(key)) && cells.some((cell) => plainNumber(cell) === number);
  });
}

const problemsOf = (rule: (point: DrawnPoint) => boolean): string[] =>
  points.filter(rule).map(({ page, name, text }) => `${page.path}: ${name}: ${text}`);

test('draws charts on pages of both languages', () => {
  for (const locale of ['fa', 'en']) expect(points.some(({ page }) => page.locale === locale)).toBe(true);
});

test('draws every point from a record with its period, categories and value', () => {
  expectNone(problemsOf((point) => recordsOf(point).length === 0));
});

test('marks every point with the status of its record', () => {
  expectNone(
    problemsOf((point) => {
      const own = recordsOf(point).map((record) =>
        Object.values(record).find((cell) => statuses.some((s) => s === cell)),
      );
      return own.length > 0 && !own.some((status) => (status ?? 'actual') === point.status);
    }),
  );
});

test('says the value of every point with the number the chart is drawn from', () => {
  expectNone(
    problemsOf((point) => {
      const { dataset, resource, text, value } = point;
      const cell = plainNumber(String(value));
      const fields = recordsOf(point).flatMap((record) =>
        Object.keys(record).filter((name) => plainNumber(record[name] ?? '') === cell),
      );
      return !fields.some(
        (name) => plainNumber(text) === readableCell('data', dataset, resource, name, cell),
      );
    }),
  );
});

test('says the value of every point as the table of the page has it', () => {
  const cells = new Map(
    pages.map((page) => [
      page,
      new Set(
        page
          .$('[data-num]')
          .toArray()
          .map(
            (cell) =>
              `${cell.attribs['data-num']?.split('/')[1]} ${plainNumber(page.$(cell).contents().first().text())}`,
          ),
      ),
    ]),
  );
  expectNone(
    problemsOf(({ page, resource, text }) => !cells.get(page)?.has(`${resource} ${plainNumber(text)}`)),
  );
});

test('draws the same values in both languages', () => {
  const said = (locale: string): string[] =>
    points
      .filter(({ page }) => page.locale === locale)
      .map(({ dataset, resource, keys, value }) => [dataset, resource, ...keys, value].join(' '));
  expect(said('en')).toEqual(said('fa'));
});

test('puts a static drawing for narrow and for wide screens in every chart', () => {
  expectNone(
    pages.flatMap(({ path, $ }) =>
      $('tamin-chart')
        .toArray()
        .filter((chart) => $(chart).find('svg[role=img]').length < 2)
        .map(() => path),
    ),
  );
});
