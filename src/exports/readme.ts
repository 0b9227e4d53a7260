import type { Bilingual, Locale } from '#model/bilingual.ts';
import { localText } from '#model/bilingual.ts';
import type { Dataset } from '#model/dataset.ts';
import { fileWords } from '#messages/file-words.ts';
import { workText } from '#messages/work-citation.ts';
import { formatNumber } from '#text/numbers.ts';
import { canonicalTable } from './canonical-table.ts';
import { citedDataset } from './citation.ts';
import { fieldViews } from './field-views.ts';
import type { FileFrame } from './file-frame.ts';
import type { PublishedFile } from './published-file.ts';
import { licenceTexts } from './workbook-sheets.ts';

/** README.md of a dataset: what the files are, how to cite and check them; Persian first, then English. */
export function readmeText(dataset: Dataset, files: readonly PublishedFile[], frame: FileFrame): string {
  return `${part(dataset, files, frame, 'fa')}\n---\n\n${part(dataset, files, frame, 'en')}`;
}

function part(dataset: Dataset, files: readonly PublishedFile[], frame: FileFrame, locale: Locale): string {
  const words = fileWords[locale];
  const { site, release } = frame;
  const work = citedDataset(dataset, { site, siteUrl: site.baseUrl, release });
  const licence = licenceTexts(dataset)[locale === 'fa' ? 0 : 1];
  const lines = [
    `# ${plain(dataset.title, locale)}`,
    ...(dataset.description ? [plain(dataset.description, locale)] : []),
    words.readme.lead(formatNumber(files.length, locale)),
    `${words.facts.address}: <${work.address[locale]}>`,
    `## ${words.readme.citation}`,
    workText(work, locale),
    ...(licence ? [`## ${words.readme.licence}`, licence] : []),
    `## ${words.readme.files}`,
    fileTable(files, locale),
    `## ${words.readme.check}`,
    words.readme.checkHow,
    '```sh\nsha256sum *\n```',
    `${words.readme.checkRelease} <${site.baseUrl}${locale === 'en' ? '/en' : ''}/verify/>`,
    `## ${words.readme.columns}`,
    ...dataset.resources.map((resource) => {
      const title = `### ${plain(resource.title, locale)} (\`${resource.name}.csv\`)`;
      return `${title}\n\n${columnTable(fieldViews(canonicalTable(resource.table, frame.places)), locale)}`;
    }),
  ];
  return `${lines.join('\n\n')}\n`;
}

function fileTable(files: readonly PublishedFile[], locale: Locale): string {
  const { readme } = fileWords[locale];
  const head = [readme.file, readme.rows, readme.bytes, 'sha256', ''];
  const rows = files.map(({ kind, name, rows: count, size, sha256 }) => [
    `\`${name}\``,
    count === undefined ? '' : String(count),
    String(size),
    `\`${sha256}\``,
    kind === 'readme' ? '' : readme.kinds[kind],
  ]);
  return markdownTable(head, rows);
}

function columnTable(views: ReturnType<typeof fieldViews>, locale: Locale): string {
  const words = fileWords[locale];
  const head = [
    words.definition.column,
    words.definition.label,
    words.definition.type,
    words.definition.unit,
  ];
  return markdownTable(
    head,
    views.map(({ name, title, type, unit }) => [
      `\`${name.replaceAll('`', "'")}\``,
      plain(title, locale),
      words.types[type],
      unit ? plain(unit.title, locale) : '',
    ]),
  );
}

function markdownTable(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]): string =>
    `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`;
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n');
}

/** Text on one line in which nothing is markup. */
const plain = (text: Bilingual, locale: Locale): string =>
  localText(text, locale)
    .text.replaceAll(/\s+/gu, ' ')
    .replaceAll(/[\\`*_[\]<>#]/gu, (mark) => `\\${mark}`);
