import type { Bilingual, Locale } from '#model/bilingual.ts';
import { localText } from '#model/bilingual.ts';
import type { Source } from '#model/dataset.ts';
import type { CardFigure, CardRow, FigureCards } from '#model/figure-card.ts';
import { figureAddress } from '#model/figure-card.ts';
import type { CardWords } from '#messages/card-words.ts';
import { citationBibtex, citationText, type CitedFigure } from '#messages/citation.ts';
import { confidenceWords, statusWords } from '#messages/status-words.ts';
import { href } from '#text/address.ts';
import { formatDate } from '#text/dates.ts';
import { languageOf } from '#text/letters.ts';
import { formatNumber } from '#text/numbers.ts';
import { qrSvg } from '#text/qr.ts';
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

const isolated = (text: string, lang?: string): HTMLElement => make('bdi', { lang }, text);

/** A text of the data, marked where it is not of the page's language. */
function said(text: Bilingual, locale: Locale): HTMLElement {
  const own = localText(text, locale);
  return isolated(own.text, own.lang === locale ? undefined : own.lang);
}

const written = (text: string, locale: Locale): HTMLElement => {
  const lang = languageOf(text, locale);
  return isolated(text, lang === locale ? undefined : lang);
};

/** What the figure is about, for the card's heading: «بیمه‌شدگان اصلی، پایان ۱۳۹۹». */
export function subjectOf({ cards, record, column }: ShownFigure, { locale }: CardFrame): Child[] {
  const titles = record.subject.length > 0 ? record.subject : [cards.resource.title];
  const measures = Object.keys(record.figures).length > 1 ? [cards.columns[column]?.title] : [];
  const parts = [...titles, ...measures].filter((part) => part !== undefined);
  const comma = locale === 'fa' ? '، ' : ', ';
  return parts.flatMap((part, index): Child[] => [index > 0 ? comma : undefined, said(part, locale)]);
}

/** All of a card below its heading, in the order of a reader's questions: who says so, who says otherwise, where is it. */
export function cardBody(shown: ShownFigure, frame: CardFrame): HTMLElement[] {
  return [
    sourceSection(shown, frame),
    ...rivalSection(shown, frame),
    addressSection(shown, frame),
    placeSection(shown, frame),
    citationSection(shown, frame),
    ...reportSection(shown, frame),
  ];
}

function section(title: string | undefined, ...children: Child[]): HTMLElement {
  return make('section', {}, title === undefined ? undefined : make('h3', {}, title), children);
}

type Fact = readonly [term: string, ...said: Child[]] | undefined;

function facts(...list: readonly Fact[]): HTMLElement {
  const rows = list.flatMap((fact) => {
    if (!fact) return [];
    const [term, ...rest] = fact;
    return [make('dt', {}, term), make('dd', {}, rest)];
  });
  return make('dl', {}, rows);
}

function sourceParts({ publisher, title, url, date }: Source, { locale }: CardFrame): Child[] {
  const name = written(title, locale);
  return [
    publisher ? [written(publisher, locale), locale === 'fa' ? '، ' : ', '] : undefined,
    url ? make('a', { href: url, rel: 'external noreferrer' }, name) : name,
    date ? ` (${formatDate(date, locale)})` : undefined,
  ];
}

function sourceSection({ cards, column, record }: ShownFigure, frame: CardFrame): HTMLElement {
  const { locale, words } = frame;
  const { status, confidence, sampleSize, source, note } = record;
  const unit = cards.columns[column]?.unit;
  return section(
    undefined,
    facts(
      [words.source, source ? sourceParts(source, frame) : words.noSource],
      [
        words.status,
        make('span', { class: status === 'actual' ? undefined : 'mark' }, statusWords[locale][status]),
      ],
      unit && [words.unit, said(unit.label, locale)],
      confidence && [words.confidence, confidenceWords[locale][confidence]],
      sampleSize && [words.sampleSize, sampleSize[locale]],
      note && [words.note, said(note, locale)],
    ),
  );
}

function rivalSection({ figure }: ShownFigure, frame: CardFrame): HTMLElement[] {
  const { locale, words } = frame;
  if (!figure.rivals || figure.rivals.length === 0) return [];
  const items = figure.rivals.map(({ key, text, source, note }) => {
    const [dataset = '', resource = '', row = ''] = key.split('/');
    const link = make(
      'a',
      {
        class: 'figure-link',
        'data-num': key,
        href: `${href(locale, `/datasets/${dataset}/`)}#${resource}-${row}`,
      },
      text[locale],
    );
    return make(
      'li',
      {},
      make('strong', {}, link),
      make('span', {}, sourceParts(source, frame)),
      note && make('span', {}, said(note, locale)),
    );
  });
  return [
    section(words.otherFigures, make('p', {}, words.otherFiguresLead), make('ul', { role: 'list' }, items)),
  ];
}

/** The figure's permanent address in a language. */
const addressOf = ({ cards, record, figure }: ShownFigure, locale: Locale): string =>
  cards.site + href(locale, figureAddress(cards.dataset.name, figure.code, record.anchor));

function addressSection(shown: ShownFigure, { locale, words, status }: CardFrame): HTMLElement {
  const address = make('code', {}, addressOf(shown, locale));
  const code = make('code', { class: 'figure-code' }, shown.figure.code);
  const qr = make('div', { class: 'figure-qr' });
  // The drawing is our own and holds numbers and the label's words only.
  qr.innerHTML = qrSvg(address.textContent ?? '', words.qrLabel);
  return make(
    'section',
    { class: 'figure-address' },
    qr,
    make(
      'div',
      {},
      make('h3', {}, words.code),
      make('p', {}, code, ' ', copyButton(code, words.code, status, words)),
      make('p', { class: 'hint' }, words.codeHint),
      make('h3', {}, words.address),
      make('p', {}, address, ' ', copyButton(address, words.address, status, words)),
    ),
  );
}

function placeSection(shown: ShownFigure, { locale, words, status }: CardFrame): HTMLElement {
  const { cards, row, column, record } = shown;
  const { dataset, resource, file } = cards;
  const page = href(locale, `/datasets/${dataset.name}/`);
  const { title, number } = cards.columns[column] ?? { title: { en: column }, number: 0 };
  const hash = make('code', { class: 'figure-hash' }, file.sha256);
  const say = (count: number): string => formatNumber(count, locale);
  return section(
    words.place,
    facts(
      [words.dataset, make('a', { href: page }, said(dataset.title, locale))],
      [words.table, said(resource.title, locale)],
      [
        words.file,
        make('a', { href: file.href, download: '' }, isolated(file.href.split('/').at(-1) ?? '', 'en')),
      ],
      [words.row, words.rowOf(say(row), say(file.rows))],
      [
        words.column,
        words.columnOf(localText(title, locale).text, say(number)),
        ' (',
        make('code', {}, column),
        ')',
      ],
      [
        `${words.fingerprint} (${words.fingerprintHint})`,
        hash,
        ' ',
        copyButton(hash, words.fingerprint, status, words),
      ],
    ),
    record.isInFileOnly ? make('p', {}, words.inFileOnly) : undefined,
    make('p', {}, make('a', { class: 'figure-to-row', href: `${page}#${record.anchor}` }, words.showInTable)),
  );
}

function more(title: string, ...children: Child[]): HTMLElement {
  return make('details', {}, make('summary', {}, title), children);
}

function quotation(
  title: string,
  text: string,
  { words, status }: CardFrame,
  attributes: Readonly<Record<string, string>>,
): HTMLElement {
  const quoted = make('p', { class: 'figure-quote', ...attributes }, text);
  return make('div', {}, make('h4', {}, title), quoted, copyButton(quoted, title, status, words));
}

function citationSection(shown: ShownFigure, frame: CardFrame): HTMLElement {
  const { cards, row, record, figure } = shown;
  const { dataset, resource, publisher } = cards;
  const cited: CitedFigure = {
    publisher,
    dataset,
    table: resource.title,
    row,
    subject: record.subject,
    figure: figure.text,
    status: record.status,
    ...(record.source ? { source: record.source } : {}),
    address: { fa: addressOf(shown, 'fa'), en: addressOf(shown, 'en') },
    code: figure.code,
  };
  const { fa, en, bibtex } = frame.words.citations;
  const today = new Date().toISOString().slice(0, 10);
  return more(
    frame.words.citation,
    quotation(fa, citationText(cited, 'fa'), frame, { lang: 'fa', dir: 'rtl' }),
    quotation(en, citationText(cited, 'en'), frame, { lang: 'en', dir: 'ltr' }),
    quotation(bibtex, citationBibtex(cited, today), frame, {
      class: 'figure-quote figure-bibtex',
      lang: 'en',
      dir: 'ltr',
    }),
  );
}

function reportSection(shown: ShownFigure, frame: CardFrame): HTMLElement[] {
  const { locale, words } = frame;
  const { cards, figure } = shown;
  if (cards.channels.length === 0) return [];
  const channels = cards.channels.map(({ label, value, href: to }) =>
    make(
      'li',
      {},
      label[locale],
      locale === 'fa' ? ': ' : ': ',
      to ? make('a', { href: to }, isolated(value)) : value,
    ),
  );
  const text = words.reportText(figure.text[locale], addressOf(shown, locale), figure.code);
  return [
    more(
      words.report,
      make('p', {}, words.reportLead),
      quotation(words.report, text, frame, {}),
      make('ul', { role: 'list' }, channels),
    ),
  ];
}
