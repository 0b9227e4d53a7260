import type { Bilingual, Locale } from '#model/bilingual.ts';
import { localText } from '#model/bilingual.ts';
import type { Source } from '#model/dataset.ts';
import type { Status } from '#model/table.ts';
import { formatDate } from '#text/dates.ts';
import { localDigits } from '#text/digits.ts';
import { isolate } from '#text/letters.ts';
import { bibtexEntry, bibtexText } from './bibtex.ts';
import { statusWords } from './status-words.ts';

/** What a citation of one figure names. Addresses are absolute, in the language of the citation. */
export interface CitedFigure {
  publisher: Required<Bilingual>;
  dataset: { name: string; title: Bilingual; version?: string };
  table: Bilingual;
  row: number;
  subject: readonly Bilingual[];
  /** With unit, e.g. «۱۴٬۵۸۰٬۱۸۸ نفر». */
  figure: Required<Bilingual>;
  status: Status;
  source?: Source;
  address: Required<Bilingual>;
  code: string;
  /** The release that has the file, and the file's address there for ever; absent where none has it yet. */
  frozen?: { release: string; address: string };
}

/**
 * A figure cited in running text, with its status, its place in the data and whom the publisher took it from.
 * Shape:  addresses stand on lines of their own or between spaces: marks around them would become part of them where
 *         a program makes a link of what was pasted.
 */
export function citationText(cited: CitedFigure, locale: Locale): string {
  return locale === 'fa' ? citationFa(cited) : citationEn(cited);
}

function citationFa(cited: CitedFigure): string {
  const { publisher, dataset, row, figure, source, address, code, frozen } = cited;
  const say = (text: Bilingual): string => quotedIn(text, 'fa');
  const digits = (text: string): string => localDigits(text, 'fa');
  const parts = [
    `${publisher.fa}، «${say(dataset.title)}»`,
    ...(dataset.version ? [`نسخهٔ ${digits(dataset.version)}`] : []),
    `جدول «${say(cited.table)}»`,
    `ردیف ${digits(String(row))}`,
  ];
  const subject = cited.subject.map(say).join('، ');
  const status = statusOf(cited, 'fa');
  return [
    `${parts.join('، ')}.`,
    `${subject}${subject ? ': ' : ''}${figure.fa}${status ? ` (${status})` : ''}.`,
    ...(source ? [`منبع اصلی: ${sourceText(source, 'fa')}.`] : []),
    `کد ${isolate(code)}، ${frozen ? `انتشار ${isolate(frozen.release)}` : 'هنوز در هیچ انتشاری ثبت نشده'}.`,
  ]
    .join(' ')
    .concat(...[address.fa, ...(frozen ? [frozen.address] : [])].map((line) => `\n${line}`));
}

function citationEn(cited: CitedFigure): string {
  const { publisher, dataset, row, figure, source, address, code, frozen } = cited;
  const say = (text: Bilingual): string => quotedIn(text, 'en');
  const version = dataset.version ? `, version ${dataset.version}` : '';
  const subject = cited.subject.map(say).join(', ');
  const status = statusOf(cited, 'en');
  return [
    `${publisher.en}. “${say(dataset.title)}”${version}, table “${say(cited.table)}”, row ${row}.`,
    `${subject}${subject ? ': ' : ''}${figure.en}${status ? ` (${status})` : ''}.`,
    ...(source ? [`Original source: ${sourceText(source, 'en')}.`] : []),
    `${address.en} (code ${code}),`,
    frozen ? `release ${frozen.release}: ${frozen.address}` : 'not yet released',
  ].join(' ');
}

const statusOf = ({ status }: CitedFigure, locale: Locale): string =>
  status === 'actual' ? '' : statusWords[locale][status];

function quotedIn(text: Bilingual, locale: Locale): string {
  const { text: words, lang } = localText(text, locale);
  return lang === locale ? words : isolate(words);
}

/** A source's own words, whatever their language, and its date in the reader's. */
function sourceText({ publisher, title, date }: Source, locale: Locale): string {
  return [publisher, title, date && formatDate(date, locale)]
    .filter((part) => part !== undefined && part !== '')
    .map((part) => isolate(part ?? ''))
    .join(locale === 'fa' ? '، ' : ', ');
}

/**
 * The same as a BibTeX entry, in English where there is English; `accessed` is the day it was read (ISO).
 * Source: BibTeX `@misc`; `url`, `urldate` and `langid` as biblatex reads them.
 */
export function citationBibtex(cited: CitedFigure, accessed: string): string {
  const { publisher, dataset, row, figure, source, address, code, frozen } = cited;
  const say = (text: Bilingual): string => localText(text, 'en').text;
  const status = statusOf(cited, 'en');
  const note = [
    ...(dataset.version ? [`version ${dataset.version}`] : []),
    `table "${say(cited.table)}"`,
    `row ${row}`,
    ...(status ? [`status: ${status}`] : []),
    `verification code ${code}`,
    ...(frozen ? [`release ${frozen.release}`, frozen.address] : ['not yet released']),
    ...(source ? [`original source: ${[source.publisher, source.title].filter(Boolean).join(', ')}`] : []),
  ].join(', ');
  const title = `${say(dataset.title)}: ${[...cited.subject.map(say), figure.en].join(', ')}`;
  return bibtexEntry(`${dataset.name}-${code.replace('-', '')}`, {
    author: `{${bibtexText(publisher.en)}}`,
    title: `{${bibtexText(title)}}`,
    note: bibtexText(note),
    url: address.en,
    urldate: accessed,
  });
}
