import { citationBibtex, citationText, type CitedFigure } from '#messages/citation.ts';
import { figureReportWords, type ReportedFigure } from '#messages/figure-report.ts';
import { localText, type Locale } from '#model/bilingual.ts';
import { isolate } from '#text/letters.ts';
import { smsLink } from '#text/sms-link.ts';
import { copyButton } from './copy-button.ts';
import { aboutOf, addressOf, isolated, type CardFrame, type ShownFigure } from './figure-card-parts.ts';
import { makeElement as make, type Child } from './make-element.ts';

function more(title: string, ...children: Child[]): HTMLElement {
  return make('details', {}, make('summary', {}, title), children);
}

function quotation(
  title: string | undefined,
  text: string,
  { words, status }: CardFrame,
  attributes: Readonly<Record<string, string>>,
): HTMLElement {
  const quoted = make('p', { class: 'figure-quote', ...attributes }, text);
  return make(
    'div',
    {},
    title === undefined ? undefined : make('h4', {}, title),
    quoted,
    copyButton(quoted, title ?? words.report, status, words),
  );
}

/** The figure cited in running text of both languages and as BibTeX, each to be copied. */
export function citationSection(shown: ShownFigure, frame: CardFrame): HTMLElement {
  const { cards, row, record, figure } = shown;
  const { dataset, resource, publisher, site } = cards;
  const { frozen } = cards.file;
  const cited: CitedFigure = {
    publisher,
    dataset,
    table: resource.title,
    row,
    subject: aboutOf(shown),
    figure: figure.published ?? figure.text,
    status: record.status,
    ...(record.source ? { source: record.source } : {}),
    address: { fa: addressOf(shown, 'fa'), en: addressOf(shown, 'en') },
    code: figure.code,
    ...(frozen ? { frozen: { release: frozen.release, address: site + frozen.href } } : {}),
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

/** Who takes word of a wrong figure, and texts that name it exactly for phone, SMS and post; absent where the site has no such channel. */
export function reportSection(shown: ShownFigure, frame: CardFrame): HTMLElement[] {
  const { locale, words } = frame;
  const { cards } = shown;
  if (cards.channels.length === 0) return [];
  const say = figureReportWords[locale];
  const about = reportedFigure(shown, locale);
  const channels = cards.channels.map(({ label, value, href: to }) =>
    make(
      'li',
      {},
      label[locale],
      ': ',
      to ? make('a', { href: to }, isolated(value[locale])) : isolated(value[locale]),
    ),
  );
  return [
    more(
      words.report,
      make('p', {}, words.reportLead),
      quotation(say.phone, say.spoken(about), frame, {}),
      make('ul', { role: 'list' }, channels),
      smsPart(shown, say.smsText(about), frame),
      quotation(say.post, say.letter(about), frame, {}),
      make('p', {}, say.postLead),
    ),
  ];
}

/** In a Persian text the code reads from left to right. The address is bare, to stay a link where it is pasted. */
function reportedFigure(shown: ShownFigure, locale: Locale): ReportedFigure {
  const subject = [shown.cards.dataset.title, ...aboutOf(shown)].map((part) => localText(part, locale).text);
  return {
    subject: subject.join(locale === 'fa' ? '، ' : ', '),
    figure: (shown.figure.published ?? shown.figure.text)[locale],
    address: addressOf(shown, locale),
    code: locale === 'fa' ? isolate(shown.figure.code) : shown.figure.code,
  };
}

function smsPart({ cards: { sms } }: ShownFigure, text: string, frame: CardFrame): HTMLElement | undefined {
  if (!sms) return undefined;
  const say = figureReportWords[frame.locale];
  const link = make(
    'a',
    { href: smsLink(sms.number, text) },
    say.openSms,
    ' (',
    isolated(sms.value[frame.locale]),
    ')',
  );
  const doubt = sms.isConfirmed ? undefined : make('p', {}, say.unconfirmed);
  return make('div', {}, quotation(say.sms, text, frame, {}), make('p', {}, link), doubt);
}
