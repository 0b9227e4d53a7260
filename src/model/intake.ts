/** What reading a file brought from outside can have to say: a change made, a part left out, a remark, a refusal. */
export const intakeKinds = {
  // Changes, cell by cell or once for a column or file
  'encoding-read': 'changed',
  'delimiter-read': 'changed',
  'header-matched': 'changed',
  'column-named': 'changed',
  'columns-unpivoted': 'changed',
  'periods-joined': 'changed',
  'number-spelling': 'changed',
  'unit-stripped': 'changed',
  'percent-cell': 'changed',
  'excel-date': 'changed',
  'period-spelling': 'changed',
  'place-spelling': 'changed',
  'category-label': 'changed',
  'text-spelling': 'changed',
  'missing-mark': 'changed',
  'empty-to-missing': 'changed',
  'filled-down': 'changed',
  'column-set': 'changed',
  'column-left-empty': 'changed',

  // Left out, with the reason
  'title-row': 'skipped',
  'empty-row': 'skipped',
  'total-row': 'skipped',
  footnote: 'skipped',
  'repeated-header': 'skipped',
  'empty-column': 'skipped',
  'row-number-column': 'skipped',
  'total-column': 'skipped',
  'other-sheet': 'skipped',

  // Good to know
  'formula-values': 'remark',
  'total-differs': 'remark',
  'rows-gone': 'remark',
  'no-english-title': 'remark',
  'placeholder-title': 'remark',
  'placeholder-source': 'remark',
  'no-licence': 'remark',
  'no-theme': 'remark',
  'no-unit': 'remark',
  'no-key': 'remark',
  'not-unpivoted': 'remark',

  // Refused: nothing is written
  'wrong-kind': 'refused',
  'broken-file': 'refused',
  'too-large': 'refused',
  'unknown-encoding': 'refused',
  'broken-csv': 'refused',
  'no-such-sheet': 'refused',
  'several-sheets': 'refused',
  'hidden-sheet': 'refused',
  'hidden-row': 'refused',
  'hidden-column': 'refused',
  'no-table': 'refused',
  'no-header': 'refused',
  'merged-cells': 'refused',
  'nameless-column': 'refused',
  'duplicate-column': 'refused',
  'unknown-column': 'refused',
  'missing-column': 'refused',
  'personal-data': 'refused',
  'lonely-cell': 'refused',
  'formula-error': 'refused',
  'formula-without-value': 'refused',
  'not-a-number': 'refused',
  'percent-elsewhere': 'refused',
  'unit-differs': 'refused',
  'not-a-period': 'refused',
  'two-digit-year': 'refused',
  'unknown-place': 'refused',
  'unknown-category': 'refused',
  'missing-value': 'refused',
  'money-without-unit': 'refused',
  'no-value-column': 'refused',
} as const satisfies Readonly<Record<string, IntakeKind>>;

export type IntakeKind = 'changed' | 'skipped' | 'remark' | 'refused';
export type IntakeCode = keyof typeof intakeKinds;

/** Where in a sheet, as Excel shows it: `row` is 1-based, `column` 0-based (0 is A). */
export interface SheetPlace {
  row?: number;
  column?: number;
}

/** One thing to say, as data; the words live in `messages`. */
export interface IntakeNote extends SheetPlace {
  code: IntakeCode;
  from?: string;
  to?: string;
  /** Values the wording needs, e.g. { closest: 'کرمان' }. */
  params: Readonly<Record<string, string>>;
}
