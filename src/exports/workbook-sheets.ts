import type { Bilingual, Locale } from '#model/bilingual.ts';
import { localText } from '#model/bilingual.ts';
import type { Dataset, Resource } from '#model/dataset.ts';
import { missingReasons } from '#model/missing.ts';
import { confidences, statuses } from '#model/table.ts';
import { fileWords } from '#messages/file-words.ts';
import { confidenceWords } from '#messages/status-words.ts';
import { workText } from '#messages/work-citation.ts';
import { formatNumber } from '#text/numbers.ts';
import { formatPeriodLong } from '#text/periods.ts';
import type { ExportTable } from './canonical-table.ts';
import { citedDataset } from './citation.ts';
import { fieldViews } from './field-views.ts';
import type { FileFrame } from './file-frame.ts';
import { periodSpan } from './period-span.ts';
import type { TextSheet } from './xlsx.ts';

/** What stands behind the table in its workbook: facts, sources, definitions, categories and marks, in both languages. */
export function workbookSheets(
  dataset: Dataset,
  resource: Resource,
  table: ExportTable,
  frame: FileFrame,
): TextSheet[] {
  return [
    metadataSheet(dataset, resource, table, frame),
    sourceSheet(dataset),
    definitionSheet(table),
    categorySheet(resource),
    flagSheet(),
  ].filter(({ rows }) => rows.length > 0);
}

const { fa, en } = fileWords;
const say = (text: Bilingual | undefined, locale: Locale): string =>
  text && (text.fa || text.en) ? localText(text, locale).text : '';
const both = (text: Bilingual | undefined): [string, string] => [say(text, 'fa'), say(text, 'en')];
const heads = (...labels: (readonly [string, string])[]): string[] =>
  labels.map(([persian, english]) => `${persian} · ${english}`);

type Fact = keyof typeof fa.facts;

function metadataSheet(
  dataset: Dataset,
  resource: Resource,
  table: ExportTable,
  frame: FileFrame,
): TextSheet {
  const { site, release } = frame;
  const work = citedDataset(dataset, { site, siteUrl: site.baseUrl, release });
  const csv = `${site.baseUrl}/data/${dataset.name}/latest/${resource.name}.csv`;
  const facts: [Fact, string, string][] = [
    ['dataset', ...both(dataset.title)],
    ['table', ...both(resource.title)],
    ['description', ...both(resource.description ?? dataset.description)],
    ['period', ...periodTexts(resource)],
    ['rows', formatNumber(table.rowCount, 'fa'), formatNumber(table.rowCount, 'en')],
    ['publisher', site.publisher.fa, site.publisher.en],
    ['producer', ...both(resource.producer ?? dataset.producer)],
    ['release', release ?? fa.unreleased, release ?? en.unreleased],
    ['address', work.address.fa, work.address.en],
    ['file', csv, csv],
    ['licence', ...licenceTexts(dataset)],
    ['citation', workText(work, 'fa'), workText(work, 'en')],
    ...dataset.limitations.map((text): [Fact, string, string] => ['limits', ...both(text)]),
    ['incomparable', ...both(resource.incomparable)],
    ['missing', fa.missingNote, en.missingNote],
    ['longNumbers', fa.longNumbersNote, en.longNumbersNote],
    ...(dataset.isSample ? [['sample', fa.sampleNote, en.sampleNote] as [Fact, string, string]] : []),
  ];
  return {
    name: fa.sheets.metadata,
    header: ['key', 'موضوع', 'فارسی', 'English'],
    rows: facts
      .filter(([, persian]) => persian !== '')
      .map(([key, persian, english]) => [key, fa.facts[key], persian, english]),
    widths: [14, 24, 70, 70],
  };
}

function periodTexts({ table }: Resource): [string, string] {
  const span = periodSpan([table]);
  if (!span) return ['', ''];
  const text = (locale: Locale): string => {
    const [first, last] = [span.first, span.last].map((period) => formatPeriodLong(period, locale, 'flow'));
    return first === last ? (first ?? '') : fileWords[locale].period(first ?? '', last ?? '');
  };
  return [text('fa'), text('en')];
}

/** The terms, and where they stand. */
export function licenceTexts({ licences, licenceNote }: Dataset): [string, string] {
  const names = licences.map(({ name, title, url }) => [title ?? name, url].filter(Boolean).join(' · '));
  return [
    [...names, say(licenceNote, 'fa')].filter(Boolean).join(' · '),
    [...names, say(licenceNote, 'en')].filter(Boolean).join(' · '),
  ];
}

const sourceSheet = ({ sources }: Dataset): TextSheet => ({
  name: fa.sheets.sources,
  header: heads(
    [fa.source.title, en.source.title],
    [fa.source.publisher, en.source.publisher],
    [fa.source.address, en.source.address],
    [fa.source.date, en.source.date],
  ),
  rows: sources.map(({ title, publisher = '', url = '', date = '' }) => [title, publisher, url, date]),
  widths: [60, 30, 60, 14],
});

/** Labels stand here, not in the header: a table with one row of plain column names can be filtered, pivoted and read by programs. */
function definitionSheet(table: ExportTable): TextSheet {
  const words = [fa.definition, en.definition] as const;
  return {
    name: fa.sheets.definitions,
    header: [
      `${words[0].column} · ${words[1].column}`,
      `${words[0].label} · فارسی`,
      `${words[1].label} · English`,
      `${words[0].type}`,
      `${words[1].type}`,
      `${words[0].unit}`,
      `${words[1].unit}`,
      `${words[0].definition}`,
      `${words[1].definition}`,
    ],
    rows: fieldViews(table).map(({ name, type, title, unit }, index) => {
      const column = table.columns[index];
      const definition = column?.added ? undefined : column?.field.definition;
      return [
        name,
        ...both(title),
        fa.types[type],
        en.types[type],
        ...both(unit?.title),
        ...both(definition),
      ];
    }),
    widths: [24, 30, 30, 14, 14, 14, 14, 60, 60],
  };
}

/** What the values of columns of categories mean, where the publisher says so. */
const categorySheet = ({ table }: Resource): TextSheet => ({
  name: fa.sheets.categories,
  header: [
    `${fa.category.column} · ${en.category.column}`,
    `${fa.category.value} · ${en.category.value}`,
    `${fa.category.label}`,
    `${en.category.label}`,
  ],
  rows: table.fields
    // Places are published by their names already.
    .filter(({ concept }) => concept !== 'REF_AREA')
    .flatMap(({ name, categories }) => categories.map(({ value, label }) => [name, value, ...both(label)])),
  widths: [24, 30, 40, 40],
});

const flagSheet = (): TextSheet => ({
  name: fa.sheets.flags,
  header: [
    `${fa.flag.kind} · ${en.flag.kind}`,
    `${fa.flag.value} · ${en.flag.value}`,
    fa.flag.meaning,
    en.flag.meaning,
  ],
  rows: [
    ...statuses.map((status) => [
      `${fa.flag.status} · ${en.flag.status}`,
      status,
      fa.statuses[status],
      en.statuses[status],
    ]),
    ...confidences.map((one) => [
      `${fa.flag.confidence} · ${en.flag.confidence}`,
      one,
      confidenceWords.fa[one],
      confidenceWords.en[one],
    ]),
    ...missingReasons.map((reason) => [
      `${fa.flag.missing} · ${en.flag.missing}`,
      reason === 'not-applicable' ? `${fa.empty} · ${en.empty}` : reason,
      fa.missing[reason],
      en.missing[reason],
    ]),
  ],
  widths: [34, 24, 44, 44],
});
