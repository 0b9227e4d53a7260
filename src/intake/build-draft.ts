import type { PlaceEntry } from '#model/reference.ts';
import type { Concept } from '#model/table.ts';
import { units } from '#model/units.ts';
import type { Tick } from '#pipeline/tick.ts';
import { columnName, uniqueNames } from './column-names.ts';
import { missingMark, toNumber, toPeriod, type MissingMark } from './convert-cell.ts';
import { conceptConverter, convertColumn, dimensionConverter, type Converter } from './convert-columns.ts';
import { describeColumn, missingValues, primaryKey, type Column } from './describe-columns.ts';
import type { Draft } from './draft.ts';
import type { GuessedColumn } from './guess-columns.ts';
import type { NoteList } from './note-list.ts';
import { isPersonal } from './vocabulary.ts';
import { csvText } from './write-csv.ts';

export interface BuiltDataset {
  descriptor: Readonly<Record<string, unknown>>;
  csv: string;
  fileName: string;
}

const conventionalNames: Partial<Record<Concept, string>> = {
  TIME_PERIOD: 'period',
  REF_AREA: 'province',
  OBS_STATUS: 'status',
  CONFIDENCE: 'confidence',
  SAMPLE_SIZE: 'sample_size',
  SOURCE_TITLE: 'source_title',
  SOURCE_PUBLISHER: 'source_publisher',
  SOURCE_URL: 'source_url',
  SOURCE_DATE: 'source_date',
  COMMENT_OBS: 'note',
  COMMENT_OBS_EN: 'note_en',
};

/** The order docs/data-format.md gives its columns. */
const order: readonly Concept[] = [
  'TIME_PERIOD',
  'DIMENSION',
  'REF_AREA',
  'OBS_VALUE',
  'SAMPLE_SIZE',
  'UNIT_MEASURE',
  'OBS_STATUS',
  'CONFIDENCE',
  'SOURCE_TITLE',
  'SOURCE_PUBLISHER',
  'SOURCE_URL',
  'SOURCE_DATE',
  'COMMENT_OBS',
  'COMMENT_OBS_EN',
  'ATTRIBUTE',
];

export interface BuildContext {
  places: readonly PlaceEntry[];
  /** Today as ISO Gregorian. */
  created: string;
  /** Told how many columns are converted. */
  tick?: Tick;
}

/** Turns a draft into the two files of a dataset. Errors: refused notes; the files are then not to be written. */
export function buildDraft(
  draft: Draft,
  { places, created, tick }: BuildContext,
  notes: NoteList,
): BuiltDataset {
  const columns = convertColumns(draft, { places, ...(tick ? { tick } : {}) }, notes);
  if (!columns.some(({ guess }) => guess.concept === 'OBS_VALUE')) notes.add('no-value-column');
  const key = primaryKey(columns);
  if (key.length === 0) notes.add('no-key');
  const fileName = `${draft.name}.csv`;
  const schema = {
    fields: columns.map(describeColumn),
    missingValues: missingValues(columns),
    ...(key.length === 0 ? {} : { primaryKey: key }),
  };
  return {
    fileName,
    descriptor: packageOf(draft, created, fileName, schema),
    csv: csvText(
      columns.map(({ name }) => name),
      columns.map(({ texts }) => texts),
    ),
  };
}

function packageOf(draft: Draft, created: string, path: string, schema: unknown) {
  const { title, titleEn, licence, source } = draft;
  const english = titleEn === undefined ? {} : { titleEn };
  const { title: sourceTitle = 'منبع هنوز نوشته نشده است', url, publisher, date } = source;
  return {
    $schema: 'https://datapackage.org/profiles/2.0/datapackage.json',
    name: draft.name,
    title,
    ...english,
    theme: draft.theme,
    version: '1.0.0',
    created,
    sources: [defined({ title: sourceTitle, path: url, publisher, date })],
    ...(licence
      ? { licenses: [{ name: licence.name, path: licence.url }] }
      : {
          licenseNote: {
            fa: 'مجوز استفاده هنوز نوشته نشده است.',
            en: 'The licence has not been stated yet.',
          },
        }),
    resources: [{ name: draft.name, path, format: 'csv', title, ...english, schema }],
  };
}

const defined = (source: Readonly<Record<string, string | undefined>>): Record<string, string> =>
  Object.fromEntries(
    Object.entries(source).flatMap(([key, value]) => (value === undefined ? [] : [[key, value]])),
  );

function convertColumns(
  draft: Draft,
  { places, tick }: Omit<BuildContext, 'created'>,
  notes: NoteList,
): Column[] {
  const sorted = order.flatMap((concept) => draft.columns.filter((column) => column.concept === concept));
  const withStatus = addStatus(sorted, draft);
  const names = uniqueNames(
    withStatus.map(({ concept, title }) => conventionalNames[concept] ?? columnName(title)),
  );
  return withStatus.map((guess, index) => {
    tick?.(index, withStatus.length);
    const { title, cells, column, concept } = guess;
    const at = column === undefined ? {} : { column };
    if (title === '') notes.add('nameless-column', at);
    if (guess.isNamedHere) notes.add('column-named', { ...at, to: title });
    if (
      isPersonal(
        title,
        cells.map(({ text }) => text),
      )
    )
      notes.add('personal-data', { ...at, from: title });
    const isValue = concept === 'OBS_VALUE';
    const texts = convertColumn(title, cells, converterOf(guess, places), isValue ? 'na' : '', notes);
    return { guess, name: names[index] ?? columnName(title), texts };
  });
}

/** Figures that are not final say so on every row. */
function addStatus(columns: readonly GuessedColumn[], { status }: Draft): readonly GuessedColumn[] {
  const has = columns.some(({ concept }) => concept === 'OBS_STATUS');
  if (has || status === 'actual') return columns;
  const cells =
    columns[0]?.cells.map(({ row }) => ({ text: status, kind: 'text' as const, row, column: -1 })) ?? [];
  return [...columns, { title: 'وضعیت', concept: 'OBS_STATUS', isMoney: false, isEnd: false, cells }];
}

const missingCodes: Readonly<Record<MissingMark, string>> = {
  np: 'np',
  suppressed: 'sup',
  'not-applicable': 'nap',
  unknown: 'na',
};

function converterOf({ concept, unit }: GuessedColumn, places: readonly PlaceEntry[]): Converter {
  switch (concept) {
    case 'OBS_VALUE':
    case 'SAMPLE_SIZE':
      return withMissing((cell) => toNumber(cell, unit === undefined ? undefined : units.get(unit)));
    case 'TIME_PERIOD':
      return (cell) => toPeriod(cell, undefined);
    case 'DIMENSION':
      return dimensionConverter();
    default:
      return conceptConverter(concept, places);
  }
}

/** «-», «ندارد», «محرمانه» become declared missing values; every one is reported. */
const withMissing =
  (convert: Converter): Converter =>
  (cell) => {
    const mark = cell.kind === 'text' ? missingMark(cell.text) : undefined;
    return mark === undefined ? convert(cell) : { text: missingCodes[mark], changed: 'missing-mark' };
  };
