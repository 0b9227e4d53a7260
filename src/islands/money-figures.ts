import type { Measures } from '#model/measures.ts';
import {
  amountNote,
  bareAmount,
  isGap,
  plainAmount,
  qualifiedUnit,
  type MoneyVoice,
} from '#messages/shown-money.ts';
import { emptyTally, withAmount, type AmountTally } from '#statistics/amount-tally.ts';
import { shownAmount, shownUnit } from '#statistics/shown-amount.ts';
import { isAsPublished } from '#text/money-choice.ts';
import { readShownNumber } from '#text/shown-number.ts';

interface Amount {
  text: Text;
  published: string;
  exact: string;
  /** What followed the number in the published text: empty under a header that names the unit. */
  rest: string;
}

const amounts = new WeakMap<HTMLElement, Amount>();

/** Rewrites every marked amount of the page, and the headers that name its unit; with nothing chosen, all is as published. */
export function showFigures(voice: MoneyVoice, measures: Measures): AmountTally {
  let tally = emptyTally;
  for (const element of document.querySelectorAll<HTMLElement>('[data-money]')) {
    tally = showFigure(element, voice, measures, tally);
  }
  for (const element of document.querySelectorAll<HTMLElement>('[data-money-unit]')) showUnit(element, voice);
  return tally;
}

function showFigure(
  element: HTMLElement,
  voice: MoneyVoice,
  measures: Measures,
  tally: AmountTally,
): AmountTally {
  const amount = amountIn(element);
  const [unit = '', key = ''] = element.dataset['money']?.split(' ') ?? [];
  if (!amount) return tally;
  if (isAsPublished(voice.choice)) {
    amount.text.data = amount.published;
    element.classList.remove('money-gap');
    setNote(element, '');
    return tally;
  }
  // Both amounts are at constant prices as printed; they repeat others, which are counted.
  const isReal = element.closest('[data-money-say=unit]') !== null;
  const own = isReal ? { ...voice, choice: unitOf(voice) } : voice;
  const shown = shownAmount({ exact: amount.exact, unit, key }, own.choice, measures);
  const isBare = amount.rest === '';
  amount.text.data = isBare ? bareAmount(shown, own) : plainAmount(shown, own);
  setNote(element, isBare ? '' : amountNote(shown, own));
  element.classList.toggle('money-gap', isBare && shown.refused.some(isGap));
  return isReal ? tally : withAmount(tally, shown, key);
}

const notes = new WeakMap<HTMLElement, HTMLElement>();

/** What qualifies an amount stands behind it, outside its link. */
function setNote(element: HTMLElement, text: string): void {
  const note = notes.get(element) ?? document.createElement('span');
  notes.set(element, note);
  note.className = 'money-note';
  note.textContent = text;
  if (text === '') note.remove();
  else element.after(note);
}

const unitOf = ({ choice: { unit } }: MoneyVoice): MoneyVoice['choice'] => (unit ? { unit } : {});

/** The text of an element that is the amount; links and marks around it stay. */
function amountIn(element: HTMLElement): Amount | undefined {
  const known = amounts.get(element);
  if (known) return known;
  const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const text = node as Text;
    const printed = readShownNumber(text.data.trim());
    if (!printed) continue;
    const amount = { text, published: text.data, exact: printed.exact, rest: printed.rest };
    amounts.set(element, amount);
    return amount;
  }
  return undefined;
}

const headers = new WeakMap<HTMLElement, Node[]>();

function showUnit(element: HTMLElement, voice: MoneyVoice): void {
  const published = headers.get(element) ?? [...element.childNodes];
  headers.set(element, published);
  if (isAsPublished(voice.choice)) {
    element.replaceChildren(...published);
    return;
  }
  const { unit: chosen, per } = voice.choice;
  const unit = shownUnit(element.dataset['moneyUnit'] ?? '', chosen, per !== undefined);
  element.replaceChildren(`(${qualifiedUnit(unit, voice)})`);
}

/** What is true of amounts as published alone, or at their own prices, and what is true of totals while amounts are per head. */
export function showSayings({ choice }: MoneyVoice): void {
  const isHidden: Readonly<Record<string, boolean>> = {
    published: !isAsPublished(choice),
    nominal: choice.isReal === true,
    total: choice.per === undefined,
  };
  for (const element of document.querySelectorAll<HTMLElement>('[data-money-say]'))
    element.hidden = isHidden[element.dataset['moneySay'] ?? ''] ?? false;
}
