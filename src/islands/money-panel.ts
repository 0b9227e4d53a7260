import type { Locale } from '#model/bilingual.ts';
import type { Measures } from '#model/measures.ts';
import { isAsPublished, readChoice, withChoice, type MoneyChoice } from '#text/money-choice.ts';
import type { MoneyVoice } from '#messages/shown-money.ts';
import { showCharts } from './money-charts.ts';
import { showFigures, showSayings } from './money-figures.ts';
import { choiceIn, moneyForm, setChoice } from './money-form.ts';
import { stateOf } from './money-state.ts';

/** The switch of one page: the form, what it makes of the page, and the address that keeps it. */
export class MoneyPanel {
  readonly #host: HTMLElement;
  readonly #measures: Measures;
  readonly #locale: Locale;
  readonly #form: HTMLFormElement;
  readonly #button: HTMLButtonElement | null;

  constructor(host: HTMLElement, measures: Measures) {
    this.#host = host;
    this.#measures = measures;
    this.#locale = host.dataset['locale'] === 'en' ? 'en' : 'fa';
    this.#button = host.querySelector('button');
    this.#form = moneyForm(this.#locale, measures);
    this.#form.hidden = true;
    host.querySelector('[role=status]')?.before(this.#form);
    this.#form.addEventListener('change', () => {
      this.#choose(choiceIn(this.#form));
    });
    this.#form.addEventListener('submit', (event) => {
      event.preventDefault();
    });
    this.#form.addEventListener('reset', (event) => {
      event.preventDefault();
      this.#choose({});
    });
    addEventListener('popstate', () => {
      this.#read();
    });
    this.#read();
  }

  toggle(): void {
    this.#form.hidden = !this.#form.hidden;
    this.#button?.setAttribute('aria-expanded', String(!this.#form.hidden));
    if (!this.#form.hidden) this.#form.querySelector('select')?.focus();
  }

  #choose(choice: MoneyChoice): void {
    const query = withChoice(new URLSearchParams(location.search), choice).toString();
    history.pushState(history.state, '', `${location.pathname}${query && `?${query}`}${location.hash}`);
    this.#read();
  }

  /** Shows the page as its address asks. */
  #read(): void {
    const { choice, unknown } = readChoice(new URLSearchParams(location.search));
    const voice: MoneyVoice = { choice, base: this.#measures.prices?.base ?? '', locale: this.#locale };
    setChoice(this.#form, choice);
    const tally = showFigures(voice, this.#measures);
    showSayings(voice);
    showCharts(voice, this.#measures);
    const status = this.#host.querySelector('[role=status]');
    status?.replaceChildren(...stateOf(voice, this.#measures, tally, unknown));
    this.#host.classList.toggle('is-active', !isAsPublished(choice));
  }
}

/** Starts the switch inside its element. Errors: rejects when the measures cannot be fetched. */
export async function startMoney(host: HTMLElement): Promise<MoneyPanel> {
  const answer = await fetch(host.dataset['measures'] ?? '');
  if (!answer.ok) throw new Error(`Measures: ${answer.status}.`);
  return new MoneyPanel(host, (await answer.json()) as Measures);
}
