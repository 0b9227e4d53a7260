import type { PlaceEntry } from '#model/reference.ts';
import { parsePeriod } from '#text/periods.ts';
import type { MeantColumn } from './infer-concepts.ts';
import { codeOfPlace } from './read-listed-cell.ts';

export type Where = Readonly<Record<string, string>>;

/** A `where` in the catalogue's own spelling: «تهران» becomes "IR-23". Values no row has stay as typed. */
export function canonicalWhere(
  where: Where,
  meant: readonly MeantColumn[],
  places: readonly PlaceEntry[],
): Where {
  return Object.fromEntries(
    Object.entries(where).map(([name, text]) => {
      const column = meant.find(({ plan }) => plan.name === name);
      return [name, column ? spelling(text, column, places) : text];
    }),
  );
}

function spelling(
  text: string,
  { concept, column, plan }: MeantColumn,
  places: readonly PlaceEntry[],
): string {
  if (concept === 'REF_AREA') return codeOfPlace(text, places) ?? text;
  if (column.kind !== 'period') return text;
  const calendar = plan.descriptor.calendar ?? column.dictionary[0]?.calendar ?? 'jalali';
  const period = parsePeriod(text, calendar);
  return 'problem' in period ? text : period.text;
}

/** Whether a row has all the values of a canonical `where`. */
export function matchesRow(where: Where, meant: readonly MeantColumn[]): (row: number) => boolean {
  const tests = Object.entries(where).map(([name, text]) =>
    rowTest(
      text,
      meant.find(({ plan }) => plan.name === name),
    ),
  );
  return (row) => tests.every((test) => test(row));
}

/** How many rows have all the values of a canonical `where`. */
export function countRows(where: Where, meant: readonly MeantColumn[], rowCount: number): number {
  const isMatch = matchesRow(where, meant);
  let count = 0;
  for (let row = 0; row < rowCount; row += 1) if (isMatch(row)) count += 1;
  return count;
}

function rowTest(text: string, meant: MeantColumn | undefined): (row: number) => boolean {
  const column = meant?.column;
  if (!column) return () => false;
  if (column.kind === 'number') {
    const { numbers } = column;
    return (row) => numbers[row] === Number(text);
  }
  const code =
    column.kind === 'text'
      ? column.dictionary.indexOf(text)
      : column.dictionary.findIndex((period) => period.text === text);
  const { codes } = column;
  return (row) => code >= 0 && codes[row] === code;
}
