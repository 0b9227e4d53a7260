// Only its address: a style sheet that a script imports would be linked from every page with figures.
import stylesAddress from '#styles/figure-card.css?url';
import type { Locale } from '#model/bilingual.ts';
import { parseNumberKey } from '#model/figure-card.ts';
import { cardWords } from '#messages/card-words.ts';
import { localDigits } from '#text/digits.ts';
import { parseCode } from '#text/verification-code.ts';
import { CardDialog } from './card-dialog.ts';
import { findFigure, findKeys } from './card-files.ts';
import { cardBody, headingOf, subjectOf } from './figure-card-body.ts';
import type { ShownFigure } from './figure-card-parts.ts';
import { loadStyles } from './load-styles.ts';
import { makeElement as make, type Child } from './make-element.ts';

const locale: Locale = document.documentElement.lang === 'en' ? 'en' : 'fa';
const words = cardWords[locale];
const dialog = new CardDialog(words);
const frame = { locale, words, status: dialog.status };

/** What was asked for last; an answer that comes after another question is not shown. */
let asked = '';

/**
 * Opens the card of a figure: at once with what the page knows, then with the rest.
 * Errors: rejects when the card's styles do not arrive.
 */
export async function openFigure(key: string, link: HTMLAnchorElement): Promise<void> {
  await loadStyles(stylesAddress);
  const isInside = link.closest('dialog') !== null;
  dialog.open(link, false);
  asked = key;
  const heading = link.textContent?.trim() ?? '';
  if (!isInside) dialog.say([heading], [], [make('p', {}, words.loading)]);
  try {
    const shown = await findFigure(key);
    if (asked !== key) return;
    if (shown) showCard(shown, measureNotice(shown, heading));
    else dialog.say([heading], [], [make('p', {}, words.noCard), ...knownParts(key, link)]);
  } catch {
    if (asked === key) showFailure(key, link, heading);
  }
  if (isInside) dialog.focusHeading();
}

function showCard(shown: ShownFigure, notice?: string): void {
  const before = notice === undefined ? [] : [make('p', { class: 'notice' }, notice)];
  dialog.say(headingOf(shown, frame), subjectOf(shown, frame), [before, cardBody(shown, frame)]);
}

/** Where the page's switch of measures has rewritten the number. */
function measureNotice({ figure }: ShownFigure, onPage: string): string | undefined {
  const isSame = figure.text[locale].includes(onPage);
  return isSame ? undefined : words.otherMeasure(onPage);
}

function showFailure(key: string, link: HTMLAnchorElement, heading: string): void {
  const retry = make('button', { type: 'button' }, words.retry);
  retry.addEventListener('click', () => void openFigure(key, link));
  dialog.say([heading], [], [make('p', {}, words.failed), ...knownParts(key, link), make('p', {}, retry)]);
}

/** What a page knows of a figure without asking: its cell, its row's link and its file. */
function knownParts(key: string, link: HTMLAnchorElement): Child[] {
  const cell = parseNumberKey(key);
  if (!cell) return [];
  const { dataset, resource, row, column } = cell;
  const name = `${resource}.csv`;
  const file = make('a', { href: `/data/${dataset}/latest/${name}`, download: '' }, make('bdi', {}, name));
  const facts: (readonly [string, Child])[] = [
    [words.dataset, make('code', {}, dataset)],
    [words.file, file],
    [words.row, localDigits(String(row), locale)],
    [words.column, make('code', {}, column)],
  ];
  return [
    make(
      'dl',
      {},
      facts.map(([term, said]) => [make('dt', {}, term), make('dd', {}, said)]),
    ),
    make('p', {}, make('a', { href: link.href, class: 'figure-to-row' }, words.showInTable)),
  ];
}

/** Opens the figure that the address names by its code, wherever its row is now. */
export async function openAddress(): Promise<void> {
  const typed = new URLSearchParams(location.search).get('figure') ?? '';
  const parsed = parseCode(typed);
  await loadStyles(stylesAddress);
  dialog.open(undefined, true);
  if (!('code' in parsed)) {
    dialog.say([words.missing], [], [make('p', {}, words.badCode(typed))]);
    return;
  }
  const { code } = parsed;
  dialog.say([code], [], [make('p', {}, words.loading)]);
  try {
    const shown = await findAddressed(code);
    if (!shown) dialog.say([words.missing], [], [make('p', {}, words.missingLead(`\u2068${code}\u2069`))]);
    else {
      const hasMoved = location.hash !== '' && location.hash !== `#${shown.record.anchor}`;
      showCard(shown, hasMoved ? words.moved(localDigits(String(shown.row), locale)) : undefined);
      document.getElementById(shown.record.anchor)?.scrollIntoView({ block: 'center' });
    }
  } catch {
    dialog.say([code], [], [make('p', {}, words.failed)]);
  }
}

/** The figure of a code: first in the row that the address names, then wherever it is, this page's dataset first. */
async function findAddressed(code: string): Promise<ShownFigure | undefined> {
  const keys = await findKeys(code);
  const here = /\/datasets\/([^/]+)\//u.exec(location.pathname)?.[1] ?? '';
  const [, anchor = ''] = location.hash.split('#');
  const isNamed = (key: string): boolean => {
    const cell = parseNumberKey(key);
    return cell?.dataset === here && `${cell.resource}-${cell.row}` === anchor;
  };
  const key = keys.find(isNamed) ?? keys.find((one) => one.startsWith(`${here}/`)) ?? keys[0];
  return key === undefined ? undefined : findFigure(key);
}
