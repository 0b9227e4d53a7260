import { missingReasons, type MissingReason } from '#model/missing.ts';
import type { Period } from '#model/period.ts';
import type { NumberColumn, PeriodColumn, TextColumn } from '#model/table.ts';
import type { CellFinding, CellReader, Reading } from './cell-reading.ts';

/** Takes the cells of one column in order and keeps them as a column. Returns what is wrong with a cell, if anything. */
export interface ColumnBuilder {
  add(cell: string): readonly CellFinding[] | undefined;
  /** Takes the place of a cell that cannot be trusted. */
  skip(): void;
  build(): TextColumn | NumberColumn | PeriodColumn;
}

const missingCode = (reason: MissingReason): number => -1 - missingReasons.indexOf(reason);

/** An Int32Array that grows by doubling: a million codes without a million boxed numbers. */
class GrowingCodes {
  #values = new Int32Array(1024);
  #length = 0;

  push(code: number): void {
    if (this.#length === this.#values.length) {
      const larger = new Int32Array(this.#length * 2);
      larger.set(this.#values);
      this.#values = larger;
    }
    this.#values[this.#length] = code;
    this.#length += 1;
  }

  take(): Int32Array {
    return this.#values.slice(0, this.#length);
  }
}

interface Judged {
  code: number;
  findings: readonly CellFinding[] | undefined;
}

/** Dictionary-coded column. Each distinct cell is judged once; a repeated one costs a Map lookup. */
class CodedBuilder<T> {
  readonly #read: CellReader<T>;
  readonly #keyOf: (value: T) => string;
  readonly #judged = new Map<string, Judged>();
  readonly #codes = new GrowingCodes();
  readonly #dictionary: T[] = [];
  readonly #codeOf = new Map<string, number>();

  constructor(read: CellReader<T>, keyOf: (value: T) => string) {
    this.#read = read;
    this.#keyOf = keyOf;
  }

  add(cell: string): readonly CellFinding[] | undefined {
    let judged = this.#judged.get(cell);
    if (!judged) {
      const reading = this.#read(cell);
      judged = { code: this.#place(reading), findings: reading.findings };
      this.#judged.set(cell, judged);
    }
    this.#codes.push(judged.code);
    return judged.findings;
  }

  #place(reading: Reading<T>): number {
    if (reading.value === undefined) return missingCode(reading.missing ?? 'unknown');
    const key = this.#keyOf(reading.value);
    const known = this.#codeOf.get(key);
    if (known !== undefined) return known;
    const code = this.#dictionary.push(reading.value) - 1;
    this.#codeOf.set(key, code);
    return code;
  }

  skip(): void {
    this.#codes.push(missingCode('unknown'));
  }

  codes(): Int32Array {
    return this.#codes.take();
  }

  get dictionary(): readonly T[] {
    return this.#dictionary;
  }
}

export function textBuilder(read: CellReader<string>): ColumnBuilder {
  const coded = new CodedBuilder(read, (text) => text);
  return {
    add: (cell) => coded.add(cell),
    skip: () => coded.skip(),
    build: () => ({ kind: 'text', codes: coded.codes(), dictionary: coded.dictionary }),
  };
}

export function periodBuilder(read: CellReader<Period>): ColumnBuilder {
  const coded = new CodedBuilder(read, (period) => `${period.calendar} ${period.text}`);
  return {
    add: (cell) => coded.add(cell),
    skip: () => coded.skip(),
    build: () => ({ kind: 'period', codes: coded.codes(), dictionary: coded.dictionary }),
  };
}

/** A number as read: `exact` only where it is not what the double prints as. */
export interface ReadNumber {
  value: number;
  exact: string;
}

export function numberBuilder(
  read: CellReader<ReadNumber>,
  isPlain: (cell: string) => boolean,
): ColumnBuilder {
  let numbers = new Float64Array(1024);
  let length = 0;
  const exact = new Map<number, string>();
  const missing = new Map<number, MissingReason>();
  const push = (value: number): void => {
    if (length === numbers.length) {
      const larger = new Float64Array(length * 2);
      larger.set(numbers);
      numbers = larger;
    }
    numbers[length] = value;
    length += 1;
  };
  return {
    add: (cell) => {
      if (isPlain(cell)) {
        push(Number(cell));
        return undefined;
      }
      const { value, missing: reason, findings } = read(cell);
      if (!value) missing.set(length, reason ?? 'unknown');
      else if (String(value.value) !== value.exact) exact.set(length, value.exact);
      push(value ? value.value : Number.NaN);
      return findings;
    },
    skip: () => {
      missing.set(length, 'unknown');
      push(Number.NaN);
    },
    build: () => ({ kind: 'number', numbers: numbers.slice(0, length), exact, missing }),
  };
}
