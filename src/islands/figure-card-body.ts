import { localText } from '#model/bilingual.ts';
import { verifyLinkWords } from '#messages/verify-link-words.ts';
import { confidenceWords, statusWords } from '#messages/status-words.ts';
import { href } from '#text/address.ts';
import { formatNumber } from '#text/numbers.ts';
import { qrSvg } from '#text/qr.ts';
import {
  aboutOf,
  addressOf,
  copyable,
  facts,
  isolated,
  said,
  section,
  sourceParts,
  type CardFrame,
  type ShownFigure,
} from './figure-card-parts.ts';
import { citationSection, reportSection } from './figure-card-quotes.ts';
import { makeElement as make, type Child } from './make-element.ts';

/** What the figure is about, for the card's heading: «بیمه‌شدگان اصلی، پایان ۱۳۹۹». */
export function subjectOf(shown: ShownFigure, { locale }: CardFrame): Child[] {
  const comma = locale === 'fa' ? '، ' : ', ';
  return aboutOf(shown).flatMap((part, index): Child[] => [
    index > 0 ? comma : undefined,
    said(part, locale),
  ]);
}

/** The figure itself, with its status where it is more or less than actual. */
export function headingOf({ record, figure }: ShownFigure, { locale }: CardFrame): Child[] {
  const { status } = record;
  return [
    figure.text[locale],
    status === 'actual' ? undefined : [' ', make('span', { class: 'mark' }, statusWords[locale][status])],
  ];
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

function sourceSection({ cards, column, record, figure }: ShownFigure, frame: CardFrame): HTMLElement {
  const { locale, words } = frame;
  const { status, confidence, sampleSize, source, note } = record;
  const unit = cards.columns[column]?.unit;
  return section(
    undefined,
    facts(
      figure.published && [words.published, figure.published[locale]],
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
  const items = figure.rivals.map(({ key, text, mark, source, note }) => {
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
      make('strong', {}, link, mark && [' ', make('span', { class: 'mark' }, mark[locale])]),
      make('span', {}, sourceParts(source, frame)),
      note && make('span', {}, said(note, locale)),
    );
  });
  return [
    section(words.otherFigures, make('p', {}, words.otherFiguresLead), make('ul', { role: 'list' }, items)),
  ];
}

function addressSection(shown: ShownFigure, frame: CardFrame): HTMLElement {
  const { locale, words } = frame;
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
      copyable(code, words.code, frame),
      make('p', { class: 'hint' }, words.codeHint),
      // Behind the #: a browser does not send that part to the server.
      make(
        'p',
        {},
        make('a', { href: `${href(locale, '/verify/')}#${shown.figure.code}` }, verifyLinkWords[locale]),
      ),
      make('h3', {}, words.address),
      copyable(address, words.address, frame),
    ),
  );
}

/** The release the file belongs to, and the file as it stands there for ever. */
function releaseParts(frozen: ShownFigure['cards']['file']['frozen'], { locale, words }: CardFrame): Child[] {
  if (!frozen) return [words.notReleased];
  const { release, href: file } = frozen;
  return [
    make('a', { href: href(locale, `/updates/${release}/`) }, isolated(release)),
    locale === 'fa' ? '، ' : ', ',
    make('a', { href: file, download: '' }, words.frozenFile),
  ];
}

function placeSection(shown: ShownFigure, frame: CardFrame): HTMLElement {
  const { locale, words } = frame;
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
      [words.release, ...releaseParts(file.frozen, frame)],
      [words.row, words.rowOf(say(row), say(file.rows))],
      [
        words.column,
        words.columnOf(localText(title, locale).text, say(number)),
        ' (',
        make('code', {}, column),
        ')',
      ],
      [words.fingerprint, copyable(hash, words.fingerprint, frame)],
    ),
    record.isInFileOnly ? make('p', {}, words.inFileOnly) : undefined,
    make('p', {}, make('a', { class: 'figure-to-row', href: `${page}#${record.anchor}` }, words.showInTable)),
  );
}
