import type { Bilingual, Locale } from '#model/bilingual.ts';
import { localText } from '#model/bilingual.ts';
import type { IndexReason } from '#model/verify-index.ts';
import { verifyWords } from '#messages/verify-words.ts';
import { href } from '#text/address.ts';
import { formatDate } from '#text/dates.ts';
import { formatNumber } from '#text/numbers.ts';
import { makeElement as make, type Child } from './make-element.ts';

const locale: Locale = document.documentElement.lang === 'en' ? 'en' : 'fa';
const words = verifyWords[locale];
const say = (count: number): string => formatNumber(count, locale);
export const frame = { locale, words, say };

/** An answer: in one line first, then what it means, then the proof. */
export interface Answer {
  tone: 'good' | 'warn' | 'bad';
  heading: string;
  body: HTMLElement[];
}

export const plainAnswer = (tone: Answer['tone'], heading: string, meaning?: string): Answer => ({
  tone,
  heading,
  body: meaning === undefined ? [] : [make('p', {}, meaning)],
});

/** A text of the data, marked where it is not of the page's language. */
export function said(source: Bilingual): HTMLElement {
  const { text, lang } = localText(source, locale);
  return make('bdi', { lang: lang === locale ? undefined : lang }, text);
}

/** «۱ آذر ۱۴۰۵»; the second release of a day has its number. */
export function releaseName(id: string): string {
  const [day = id, number] = id.split('.');
  const date = formatDate(day, locale);
  return number === undefined ? date : `${date} (${say(Number(number))})`;
}

type Fact = readonly [term: string, ...said: Child[]] | undefined;

export function factList(...list: readonly Fact[]): HTMLElement {
  const rows = list.flatMap((fact) => (fact ? [make('dt', {}, fact[0]), make('dd', {}, fact.slice(1))] : []));
  return make('dl', { class: 'definitions' }, rows);
}

/** Why something was replaced, as published in the release that did it. */
export function reasonSection(reasons: readonly Omit<IndexReason, 'datasets'>[]): HTMLElement {
  const items = reasons.map(({ kind, what, why, decidedBy }) =>
    make(
      'li',
      {},
      make('p', {}, make('strong', {}, words.kinds[kind]), ': ', said(what)),
      factList([words.facts.why, said(why)], [words.facts.decidedBy, said(decidedBy)]),
    ),
  );
  return make(
    'section',
    {},
    make('h3', {}, words.reasons),
    reasons.length > 0 ? make('ul', { role: 'list' }, items) : make('p', {}, words.meaning.noReason),
  );
}

export const releaseLink = (release: string): HTMLElement =>
  make('a', { href: href(locale, `/updates/${release}/`) }, releaseName(release));
