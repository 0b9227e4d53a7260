import type { Bilingual, Locale } from '#model/bilingual.ts';
import { localText } from '#model/bilingual.ts';
import type { Source } from '#model/dataset.ts';
import type { CardFigure, CardRow, FigureCards } from '#model/figure-card.ts';
import { figureAddress } from '#model/figure-card.ts';
import type { CardWords } from '#messages/card-words.ts';
import { href } from '#text/address.ts';
import { formatDate } from '#text/dates.ts';
import { languageOf } from '#text/letters.ts';
import { copyButton } from './copy-button.ts';
import { makeElement as make, type Child } from './make-element.ts';

/** One figure with all that its card says. */
export interface ShownFigure {
  cards: FigureCards;
  /** Record number in the published file, from 1. */
  row: number;
  column: string;
  record: CardRow;
  figure: CardFigure;
}

export interface CardFrame {
  locale: Locale;
  words: CardWords;
  /** Where the card says that something was copied. */
  status: HTMLElement;
}

/** A fragment that cannot reorder the text around it. */
export const isolated = (text: string, lang?: string): HTMLElement => make('bdi', { lang }, text);

/** A text of the data, marked where it is not of the page's language. */
export function said(text: Bilingual, locale: Locale): HTMLElement {
  const own = localText(text, locale);
  return isolated(own.text, own.lang === locale ? undefined : own.lang);
}

const written = (text: string, locale: Locale): HTMLElement => {
  const lang = languageOf(text, locale);
  return isolated(text, lang === locale ? undefined : lang);
};

/** What the figure is about, part by part; with the column's title where a row holds several numbers. */
export function aboutOf({ cards, record, column }: ShownFigure): Bilingual[] {
  const titles = record.subject.length > 0 ? record.subject : [cards.resource.title];
  const measures = Object.keys(record.figures).length > 1 ? [cards.columns[column]?.title] : [];
  return [...titles, ...measures].filter((part) => part !== undefined);
}

/** The figure's permanent address in a language. */
export const addressOf = ({ cards, record, figure }: ShownFigure, locale: Locale): string =>
  cards.site + href(locale, figureAddress(cards.dataset.name, figure.code, record.anchor));

/** A part of a card under a heading of its own. */
export function section(title: string | undefined, ...children: Child[]): HTMLElement {
  return make('section', {}, title === undefined ? undefined : make('h3', {}, title), children);
}

type Fact = readonly [term: string, ...said: Child[]] | undefined;

/** Terms and what is said of them; absent facts are left out. */
export function facts(...list: readonly Fact[]): HTMLElement {
  const rows = list.flatMap((fact) => {
    if (!fact) return [];
    const [term, ...rest] = fact;
    return [make('dt', {}, term), make('dd', {}, rest)];
  });
  return make('dl', {}, rows);
}

/** Publisher, title with its link, and date, each in its own language. */
export function sourceParts({ publisher, title, url, date }: Source, { locale }: CardFrame): Child[] {
  const name = written(title, locale);
  return [
    publisher ? [written(publisher, locale), locale === 'fa' ? '، ' : ', '] : undefined,
    url ? make('a', { href: url, rel: 'external noreferrer' }, name) : name,
    date ? ` (${formatDate(date, locale)})` : undefined,
  ];
}

/** A text in one line with its button. */
export function copyable(text: HTMLElement, what: string, { words, status }: CardFrame): HTMLElement {
  return make('p', { class: 'figure-copy' }, text, ' ', copyButton(text, what, status, words));
}
