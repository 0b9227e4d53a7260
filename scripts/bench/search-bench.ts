import type { BenchLine } from './bench-line.ts';
import { readGoldenQueries, type GoldenQuery } from './golden-queries.ts';
import { openSiteSearch } from './site-search.ts';

const first = 5;

/** What became of one golden query. */
export interface SearchOutcome extends GoldenQuery {
  found: readonly string[];
  /** Is one of the pages that answer it among the first five? */
  isRecalled: boolean;
  /** Is the first page one of them? */
  isFirstRight: boolean;
  /** Is the first page the best of them? */
  isBestFirst: boolean;
}

/** Puts every golden query to the search of a built site, one after another. */
export async function runGoldenQueries(folder: string): Promise<SearchOutcome[]> {
  const searches = { fa: openSiteSearch(folder, 'fa'), en: openSiteSearch(folder, 'en') };
  const outcomes: SearchOutcome[] = [];
  for (const golden of readGoldenQueries()) {
    const found = await searches[golden.language].find(golden.query);
    const [top = ''] = found;
    outcomes.push({
      ...golden,
      found,
      isRecalled: found.slice(0, first).some((url) => golden.expected.includes(url)),
      isFirstRight: golden.expected.includes(top),
      isBestFirst: golden.expected[0] === top,
    });
  }
  return outcomes;
}

const share = (outcomes: readonly SearchOutcome[], is: (outcome: SearchOutcome) => boolean): number =>
  (100 * outcomes.filter(is).length) / Math.max(1, outcomes.length);

function linesOf(name: string, outcomes: readonly SearchOutcome[]): BenchLine[] {
  const line = { unit: '%', isMoreBetter: true };
  return [
    {
      ...line,
      name: `search, ${name}: in the first five`,
      value: share(outcomes, (one) => one.isRecalled),
      budget: 95,
    },
    {
      ...line,
      name: `search, ${name}: first is right`,
      value: share(outcomes, (one) => one.isFirstRight),
      budget: 85,
    },
    { ...line, name: `search, ${name}: best is first`, value: share(outcomes, (one) => one.isBestFirst) },
  ];
}

/** How well the search of a built site answers what people type; the queries nobody tuned for are told apart. */
export async function benchSearch(folder: string): Promise<BenchLine[]> {
  const outcomes = await runGoldenQueries(folder);
  const search = openSiteSearch(folder, 'fa', { withPage: true });
  await search.find('بیمه بیکاری');
  return [
    { name: 'search, golden queries', value: outcomes.length, unit: 'queries' },
    ...linesOf('all', outcomes),
    ...linesOf(
      'held out',
      outcomes.filter(({ isHeldOut }) => isHeldOut),
    ),
    { name: 'search, bytes to the first result', value: search.takeBytes() / 1000, unit: 'kB', budget: 150 },
  ];
}
