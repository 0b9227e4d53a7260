import type { Bilingual, Locale } from '#model/bilingual.ts';
import { localText } from '#model/bilingual.ts';
import { formatDate } from '#text/dates.ts';
import { localDigits } from '#text/digits.ts';
import { isolate } from '#text/letters.ts';
import { bibtexEntry, bibtexText } from './bibtex.ts';

/** What a citation of a dataset, of a chart or of a whole release names; all its forms are made of this one record. */
export interface CitedWork {
  kind: 'dataset' | 'chart' | 'release';
  /** Name in reference managers: ASCII, e.g. "insured-2026-11-22". */
  key: string;
  publisher: Required<Bilingual>;
  title: Bilingual;
  /** The dataset a chart is of. */
  dataset?: Bilingual;
  /** The publisher's own number of the dataset's version. */
  version?: string;
  /** Id of the release that has it in this state, which begins with its day; absent where none has it yet. */
  release?: string;
  /** Absolute, in the language of the citation. */
  address: Required<Bilingual>;
  /** Made-up data that shows what a dataset would look like. */
  isSample?: boolean;
}

const words = {
  fa: {
    chartOf: (dataset: string) => `نمودار از مجموعه دادهٔ «${dataset}»`,
    version: (version: string) => `نسخهٔ ${version}`,
    release: (date: string, id: string) => `انتشار ${date} (${id})`,
    whole: (date: string) => `همهٔ داده‌ها، انتشار ${date}`,
    unreleased: 'هنوز در هیچ انتشاری ثبت نشده',
    sample: 'دادهٔ نمونه',
    number: (date: string, number: string) => `${date}، بار ${number}`,
  },
  en: {
    chartOf: (dataset: string) => `Chart of the dataset “${dataset}”`,
    version: (version: string) => `version ${version}`,
    release: (date: string, id: string) => `release of ${date} (${id})`,
    whole: (date: string) => `All data, release of ${date}`,
    unreleased: 'not yet released',
    sample: 'sample data',
    number: (date: string, number: string) => `${date}, no. ${number}`,
  },
} as const;

/**
 * A dataset, chart or release cited in running text. The day it was read is the reader's to add.
 * Shape:  in Persian the address stands on a line of its own: marks of direction around it would become part of it
 *         where a program makes a link of what was pasted.
 */
export function workText(work: CitedWork, locale: Locale): string {
  const say = (text: Bilingual): string => quotedIn(text, locale);
  const own = words[locale];
  const details = [
    ...(work.dataset ? [own.chartOf(say(work.dataset))] : []),
    ...(work.version ? [own.version(localDigits(work.version, locale))] : []),
    ...(work.isSample ? [own.sample] : []),
    ...releaseText(work, locale),
  ];
  const { publisher, address } = work;
  if (locale === 'fa')
    return `${[publisher.fa, `«${say(work.title)}»`, ...details].join('، ')}.\n${address.fa}`;
  const about = details.length > 0 ? ` ${capital(details.join(', '))}.` : '';
  return `${publisher.en}. “${say(work.title)}”.${about} ${address.en}`;
}

/** The release's own title has its day already. */
function releaseText({ kind, release }: CitedWork, locale: Locale): string[] {
  const own = words[locale];
  if (release === undefined) return [own.unreleased];
  if (kind === 'release') return [locale === 'fa' ? isolate(release) : release];
  return [own.release(dateOf(release, locale), locale === 'fa' ? isolate(release) : release)];
}

/** The day of a release; of the second of a day, with its number. */
function dateOf(release: string, locale: Locale): string {
  const [day = release, number] = release.split('.');
  const date = formatDate(day, locale);
  return number ? words[locale].number(date, localDigits(String(Number(number)), locale)) : date;
}

/** What a release is called. */
export const releaseTitle = (release: string): Required<Bilingual> => ({
  fa: words.fa.whole(dateOf(release, 'fa')),
  en: words.en.whole(dateOf(release, 'en')),
});

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

function quotedIn(text: Bilingual, locale: Locale): string {
  const { text: said, lang } = localText(text, locale);
  return lang === locale ? said : isolate(said);
}

const dayOf = (release: string): string => release.slice(0, 10);

/** The same as a BibTeX entry, in English where there is English. */
export function workBibtex(work: CitedWork): string {
  const { release, version, dataset } = work;
  const note = [
    ...(dataset ? [words.en.chartOf(localText(dataset, 'en').text)] : []),
    ...(version ? [words.en.version(version)] : []),
    ...(work.isSample ? [words.en.sample] : []),
    release ? `release ${release}` : words.en.unreleased,
  ];
  return bibtexEntry(work.key, {
    author: `{${bibtexText(work.publisher.en)}}`,
    title: `{${bibtexText(localText(work.title, 'en').text)}}`,
    year: release?.slice(0, 4),
    date: release && dayOf(release),
    version: release,
    note: bibtexText(note.join(', ')),
    url: work.address.en,
  });
}

/**
 * The same as CSL-JSON: a list of one item, as reference managers read it.
 * Source: the schema csl-data.json of the Citation Style Language, https://github.com/citation-style-language/schema
 */
export function workCsl(work: CitedWork): string {
  const { release, version, dataset, isSample } = work;
  const title = localText(work.title, 'en');
  const note = [...(version ? [words.en.version(version)] : []), ...(isSample ? [words.en.sample] : [])];
  const item = {
    id: work.key,
    type: work.kind === 'chart' ? 'figure' : 'dataset',
    title: title.text,
    ...(title.lang === 'en' ? { 'original-title': work.title.fa } : {}),
    ...(dataset ? { 'container-title': localText(dataset, 'en').text } : {}),
    author: [{ literal: work.publisher.en }],
    publisher: work.publisher.en,
    ...(release
      ? { issued: { 'date-parts': [dayOf(release).split('-').map(Number)] }, version: release }
      : { status: words.en.unreleased }),
    URL: work.address.en,
    language: title.lang,
    ...(note.length > 0 ? { note: note.join(', ') } : {}),
  };
  return JSON.stringify([item], null, 2);
}

/** A citation in its four forms. */
export interface CitationForms {
  fa: string;
  en: string;
  bibtex: string;
  csl: string;
}

export const workCitation = (work: CitedWork): CitationForms => ({
  fa: workText(work, 'fa'),
  en: workText(work, 'en'),
  bibtex: workBibtex(work),
  csl: workCsl(work),
});
