import fc from 'fast-check';
import { missingReasons, type MissingReason } from '#model/missing.ts';
import type { Column, Concept, Field, Table } from '#model/table.ts';
import { units } from '#model/units.ts';
import { canonicalDecimal } from '#text/decimals.ts';
import { parsePeriod } from '#text/periods.ts';

/** Made tables of every awkward kind: what a format must give back as it was. */

const person = units.get('person');

const anyText = fc.oneof(
  fc.string({ unit: 'grapheme' }),
  fc.string({ unit: 'binary' }).map((text) => text.toWellFormed()),
  fc.constantFrom(
    ...[
      '',
      ' ',
      '007',
      '0',
      '-5',
      '+1',
      '=1+1',
      '@cmd',
      '\t=2',
      "'quoted",
      'not-published',
      'not-applicable',
    ],
    ...['«الف»، ب', 'دو\nخط', 'سه\r\nخط', '"نقل"', 'نیم‌فاصله', '\u200Cلبه\u200C', 'ك و ي', '۱۲٫۵'],
    ...[
      '_x0041_',
      '_x005F_',
      '\u0000\u0007',
      '\u2068Latin\u2069',
      '<b>&amp;</b>',
      '1404-05-06',
      'null',
      ' 1 ',
    ],
  ),
);

const anyDecimal = fc.oneof(
  fc.integer().map(String),
  fc.bigInt({ min: -(2n ** 64n), max: 2n ** 64n }).map(String),
  fc.bigInt({ min: -(10n ** 40n), max: 10n ** 40n }).map(String),
  fc.double({ noNaN: true, noDefaultInfinity: true, min: -1e6, max: 1e6 }).map((value) => value.toFixed(3)),
  fc.constantFrom('0', '0.10', '-0.5', '9007199254740993', '-9007199254740993', '9223372036854775807'),
  fc.constantFrom('9223372036854775808', '12345678901234567890.50', '0.0000001', '1234567890.12345', '100'),
);

const anyReason = fc.constantFrom<MissingReason>(...missingReasons);
const cellOf = <T>(value: fc.Arbitrary<T>): fc.Arbitrary<Cell<T>> =>
  fc.oneof(
    { weight: 4, arbitrary: value.map((held) => ({ held })) },
    anyReason.map((reason) => ({ reason })),
  );
type Cell<T> = { held: T } | { reason: MissingReason };

const anyPeriod = fc.constantFrom('1403', '1404-12', '1402-Q2', '1400-01-01', '1399-12-30');
const anyDay = fc
  .date({ min: new Date('1900-01-01'), max: new Date('2100-12-31'), noInvalidDate: true })
  .map((day) => day.toISOString().slice(0, 10));

/** One row: period, text, Gregorian day, number of any kind, whole number, decimal. */
const anyRow = fc.tuple(
  cellOf(anyPeriod),
  cellOf(anyText),
  cellOf(anyDay),
  cellOf(anyDecimal),
  cellOf(fc.bigInt({ min: -(2n ** 63n), max: 2n ** 63n - 1n }).map(String)),
  cellOf(
    fc.integer({ min: -999_999, max: 999_999 }).map((value) => canonicalDecimal((value / 100).toFixed(2))),
  ),
);
type MadeCells = [...Cell<string>[]];

/** Of up to some dozens of rows, also none. */
export const anyTable: fc.Arbitrary<Table> = fc.array(anyRow, { maxLength: 30 }).map((rows) => ({
  rowCount: rows.length,
  fields: [
    field('period', 'string', 'TIME_PERIOD'),
    field('متن', 'string', 'ATTRIBUTE'),
    field('day', 'date', 'ATTRIBUTE'),
    { ...field('value', 'number', 'OBS_VALUE'), ...(person ? { unit: person } : {}) },
    field('whole', 'integer', 'OBS_VALUE'),
    field('value_missing', 'number', 'OBS_VALUE'),
  ],
  columns: [
    periodColumn(rows.map(([cell]) => cell)),
    textColumn(rows.map(([, cell]) => cell)),
    textColumn(rows.map(([, , cell]) => cell)),
    numberColumn(rows.map(([, , , cell]) => cell)),
    numberColumn(rows.map(([, , , , cell]) => cell)),
    numberColumn(rows.map(([, , , , , cell]) => cell)),
  ],
  lines: Uint32Array.from(rows.keys(), (row) => row + 2),
}));

const codeOf = (cell: Cell<string>, row: number): number =>
  'held' in cell ? row : -1 - missingReasons.indexOf(cell.reason);

const textColumn = (cells: MadeCells): Column => ({
  kind: 'text',
  codes: Int32Array.from(cells, codeOf),
  dictionary: cells.map((cell) => ('held' in cell ? cell.held : '')),
});

function periodColumn(cells: MadeCells): Column {
  const dictionary = cells.map((cell) => {
    const period = parsePeriod('held' in cell ? cell.held : '1400', 'jalali');
    if ('problem' in period) throw new Error('A test has a wrong period.');
    return period;
  });
  return { kind: 'period', codes: Int32Array.from(cells, codeOf), dictionary };
}

const numberColumn = (cells: MadeCells): Column => ({
  kind: 'number',
  numbers: Float64Array.from(cells, (cell) => ('held' in cell ? Number(cell.held) : Number.NaN)),
  exact: new Map(cells.flatMap((cell, row) => ('held' in cell ? [[row, cell.held] as const] : []))),
  missing: new Map(cells.flatMap((cell, row) => ('reason' in cell ? [[row, cell.reason] as const] : []))),
});

const field = (name: string, type: string, concept: Concept): Field => ({
  name,
  type,
  format: 'default',
  title: { fa: `ستون ${name}`, en: name },
  concept,
  categories: [],
  timing: 'flow',
  direction: 'neutral',
  aggregation: 'none',
  calendar: 'jalali',
});
