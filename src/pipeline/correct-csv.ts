import { stringify } from 'csv-stringify/sync';
import type { IssueCode } from '#model/issue-codes.ts';
import type { PlaceEntry } from '#model/reference.ts';
import { confidences, statuses } from '#model/table.ts';
import { closest } from '#text/closest.ts';
import { foldKey, normalisePersian } from '#text/letters.ts';
import { parseDecimal } from '#text/numbers.ts';
import type { CellReader } from './cell-reading.ts';
import type { FieldPlan, ResourcePlan } from './package-plan.ts';
import { categoryReader, placeReader, vocabularyReader } from './read-listed-cell.ts';
import { IssueLog } from './issue-log.ts';
import { periodReader } from './read-period-cell.ts';
import { readCsv } from './read-csv.ts';

/** One cell, or a whole line, as a person would mend it. `code` is the issue that this answers. */
export interface Correction {
  code: IssueCode;
  line: number;
  /** Absent where a whole line goes. */
  column?: number;
  field?: { name: string; title?: string };
  before: string;
  after: string;
  /** The meaning changes: somebody must look. */
  isGuess: boolean;
}

export interface CorrectedCsv {
  /** UTF-8 with a byte order mark, so that a double click in Excel shows Persian. */
  csv: string;
  corrections: readonly Correction[];
}

export interface CorrectionContext {
  places: readonly PlaceEntry[];
  isPersian: boolean;
}

type Mended = Pick<Correction, 'code' | 'after' | 'isGuess'> | undefined;
type Mend = (cell: string) => Mended;

/**
 * Writes a CSV as its author meant it, where there is no doubt: digits, letters, separators, spaces, blank lines.
 * Shape:  a correction never changes what the pipeline reads from a cell, except a place name with a single
 *         did-you-mean, which is marked. Values are never guessed. Undefined when there is nothing to correct.
 * Errors: none; a file whose rows cannot be trusted is left alone.
 */
export function correctCsv(
  plan: ResourcePlan,
  bytes: Buffer,
  context: CorrectionContext,
): CorrectedCsv | undefined {
  const { header = true, headerRows = [1], commentRows = [], commentChar } = plan.dialect;
  const isPlain = commentChar === undefined && commentRows.length === 0;
  if (!isPlain || (header && headerRows.join() !== '1')) return undefined;
  const corrector = new Corrector(plan, context, header);
  const isRead = readCsv(
    bytes,
    plan.dialect,
    plan.file,
    (cells, line) => corrector.take(cells, line),
    new IssueLog(),
  );
  return isRead ? corrector.finish() : undefined;
}

class Corrector {
  readonly #plan: ResourcePlan;
  readonly #context: CorrectionContext;
  readonly #rows: string[][] = [];
  readonly #corrections: Correction[] = [];
  #columns: readonly { field: FieldPlan; mend: Mend }[] | undefined;
  #order: readonly number[] = [];

  constructor(plan: ResourcePlan, context: CorrectionContext, hasHeader: boolean) {
    this.#plan = plan;
    this.#context = context;
    if (!hasHeader) this.#takeNames(plan.fields.map(({ name }) => name));
  }

  take(cells: readonly string[], line: number): void {
    const isSepLine = this.#rows.length === 0 && /^sep=.$/iu.test(cells.join(','));
    if (isSepLine) this.#dropLine('csv/sep-line', cells, line);
    else if (!this.#columns) this.#takeHeader(cells, line);
    else if (cells.every((cell) => cell === '')) this.#dropLine('csv/blank-row', cells, line);
    else this.#rows.push(cells.map((cell, index) => this.#mendCell(cell, index, line)));
  }

  #dropLine(code: IssueCode, cells: readonly string[], line: number): void {
    this.#corrections.push({ code, line, before: cells.join(','), after: '', isGuess: false });
  }

  /** A header that differs from a declared name in look-alike letters only is that name. */
  #takeHeader(cells: readonly string[], line: number): void {
    const names = this.#plan.fields.map(({ name }) => name);
    const absent = names.filter((name) => !cells.some((cell) => cell.trim() === name));
    const mended = cells.map((cell, index) => {
      if (names.includes(cell.trim())) return cell;
      const near = absent.find((name) => foldKey(name) === foldKey(cell));
      if (near === undefined) return cell;
      const code = 'csv/misspelt-header';
      this.#corrections.push({ code, line, column: index + 1, before: cell, after: near, isGuess: false });
      return near;
    });
    this.#rows.push(mended);
    this.#takeNames(mended.map((name) => name.trim()));
  }

  #takeNames(names: readonly string[]): void {
    this.#columns = this.#plan.fields.map((field) => ({ field, mend: mendFor(field, this.#context) }));
    this.#order = names.map((name) => this.#plan.fields.findIndex((field) => field.name === name));
  }

  #mendCell(cell: string, index: number, line: number): string {
    const column = this.#columns?.[this.#order[index] ?? -1];
    if (!column || cell === '' || column.field.missing.has(cell)) return cell;
    const mended = column.mend(cell);
    if (!mended || mended.after === cell) return cell;
    const { name, descriptor } = column.field;
    const field = descriptor.title === undefined ? { name } : { name, title: descriptor.title };
    this.#corrections.push({ ...mended, line, column: index + 1, field, before: cell });
    return mended.after;
  }

  finish(): CorrectedCsv | undefined {
    if (this.#corrections.length === 0) return undefined;
    const { delimiter = ',' } = this.#plan.dialect;
    return { csv: `\uFEFF${stringify(this.#rows, { delimiter })}`, corrections: this.#corrections };
  }
}

/** What may be done to the cells of a column, by its meaning; columns with formats of their own are left alone. */
function mendFor(field: FieldPlan, { places, isPersian }: CorrectionContext): Mend {
  const { concept, decimalChar, groupChar, bareNumber } = field.descriptor;
  const isNumber = field.type === 'number' || field.type === 'integer';
  if (isNumber && concept !== 'TIME_PERIOD') {
    const hasOwnFormat = decimalChar !== undefined || groupChar !== undefined || bareNumber === false;
    return hasOwnFormat ? () => undefined : mendNumber;
  }
  if (concept === 'TIME_PERIOD') return mendAsRead(periodReader(field));
  if (concept === 'REF_AREA') return mendPlace(placeReader(field, places), places);
  if (concept === 'OBS_STATUS') return mendAsRead(vocabularyReader(field, statuses, 'cell/unknown-status'));
  if (concept === 'CONFIDENCE')
    return mendAsRead(vocabularyReader(field, confidences, 'cell/unknown-confidence'));
  if (field.categories.length > 0) return mendAsRead(categoryReader(field));
  return field.type === 'string' ? mendText(isPersian) : () => undefined;
}

/** "1,234" may be 1.234 in the author's country, so a lone comma is left for a person to judge. */
function mendNumber(cell: string): Mended {
  const parsed = parseDecimal(cell);
  const isDoubtful = /^[^,]*,[^,]*$/u.test(cell) || !parsed.ok || parsed.normalised.includes('exponent');
  return isDoubtful ? undefined : { code: 'cell/normalised-number', after: parsed.exact, isGuess: false };
}

/** The canonical spelling that the reader already understood. */
function mendAsRead(read: CellReader<unknown>): Mend {
  return (cell) => {
    const finding = read(cell).findings?.find(({ params }) => typeof params?.['canonical'] === 'string');
    return finding && { code: finding.code, after: String(finding.params?.['canonical']), isGuess: false };
  };
}

function mendPlace(read: CellReader<string>, places: readonly PlaceEntry[]): Mend {
  const known = mendAsRead(read);
  const names = places.map(({ name }) => name.fa);
  return (cell) => {
    const found = known(cell);
    if (found) return found;
    const isUnknown = read(cell).findings?.some(({ code }) => code === 'reference/unknown-place') ?? false;
    const near = isUnknown ? closest(cell, names) : undefined;
    const isSingle =
      near !== undefined &&
      closest(
        cell,
        names.filter((name) => name !== near),
      ) === undefined;
    return isSingle ? { code: 'reference/unknown-place', after: near, isGuess: true } : undefined;
  };
}

function mendText(isPersian: boolean): Mend {
  return (cell) => {
    const { text, changes } = isPersian ? normalisePersian(cell) : { text: cell, changes: [] };
    const code = changes.length > 0 ? 'cell/normalised-text' : 'cell/outer-space';
    return { code, after: text.trim(), isGuess: false };
  };
}
