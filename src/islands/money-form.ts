import type { Locale } from '#model/bilingual.ts';
import type { Measures } from '#model/measures.ts';
import { perHeadKinds } from '#model/per-head.ts';
import { moneyWords } from '#messages/money-words.ts';
import { localDigits } from '#text/digits.ts';
import { choiceNames, choosableUnits, readChoice, type MoneyChoice } from '#text/money-choice.ts';

type Option = readonly [value: string, label: string];

/** Three lists and a way back. Only what the site has series for can be chosen. */
export function moneyForm(locale: Locale, { prices, perHead }: Measures): HTMLFormElement {
  const words = moneyWords[locale];
  const form = document.createElement('form');
  form.className = 'money-form';
  form.setAttribute('aria-label', words.heading);
  form.append(
    list('money', words.unit, [
      ['', words.asPublished],
      ...choosableUnits.map((code): Option => [code, words.units[code]]),
    ]),
  );
  if (prices)
    form.append(
      list('prices', words.prices, [
        ['', words.current],
        ['real', words.constant(localDigits(prices.base, locale))],
      ]),
    );
  const kinds = perHeadKinds.filter((kind) => perHead[kind]);
  if (kinds.length > 0)
    form.append(
      list('per', words.per, [
        ['', words.total],
        ...kinds.map((kind): Option => [kind, words.perHead[kind]]),
      ]),
    );
  const reset = document.createElement('button');
  reset.type = 'reset';
  reset.className = 'button button--quiet';
  reset.textContent = words.reset;
  form.append(reset);
  return form;
}

function list(name: string, title: string, options: readonly Option[]): HTMLElement {
  const label = document.createElement('label');
  const select = document.createElement('select');
  select.name = name;
  select.className = 'input';
  // The browser must not put back what another address asked for.
  select.autocomplete = 'off';
  select.append(...options.map(([value, text]) => new Option(text, value)));
  label.append(title, select);
  return label;
}

export function choiceIn(form: HTMLFormElement): MoneyChoice {
  const chosen = [...new FormData(form)].map(([name, value]) => [name, String(value)]);
  return readChoice(new URLSearchParams(chosen)).choice;
}

export function setChoice(form: HTMLFormElement, { unit, isReal, per }: MoneyChoice): void {
  const values = { money: unit, prices: isReal ? 'real' : undefined, per };
  for (const name of choiceNames) {
    const control = form.elements.namedItem(name);
    if (control instanceof HTMLSelectElement) control.value = values[name] ?? '';
  }
}
