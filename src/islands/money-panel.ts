import type { Locale } from '#model/bilingual.ts';
import type { Measures } from '#model/measures.ts';
import { isAsPublished, readChoice, withChoice, type MoneyChoice } from '#text/money-choice.ts';
import type { MoneyVoice } from '#messages/shown-money.ts';
import type { AmountTally } from '#statistics/amount-tally.ts';
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
  /** The list whose last choice the newest entry of the history holds, until a reader leaves it. */
  #stepping: EventTarget | null = null;

  constructor(host: HTMLElement, measures: Measures) {
    this.#host = host;
    this.#measures = measures;
    this.#locale = host.dataset['locale'] === 'en' ? 'en' : 'fa';
    this.#button = host.querySelector('button');
    this.#form = moneyForm(this.#locale, measures);
    this.#form.hidden = true;
    host.querySelector('[role=status]')?.before(this.#form);
    this.#form.addEventListener('change', ({ target }) => {
      this.#choose(choiceIn(this.#form), target);
    });
    this.#form.addEventListener('focusout', () => {
      this.#stepping = null;
    });
    this.#form.addEventListener('submit', (event) => {
      event.preventDefault();
    });
    this.#form.addEventListener('reset', (event) => {
      event.preventDefault();
      this.#choose({}, null);
    });
    addEventListener('popstate', () => {
      this.#stepping = null;
      this.#read();
    });
    this.#read();
  }

  toggle(): void {
    this.#form.hidden = !this.#form.hidden;
    this.#button?.setAttribute('aria-expanded', String(!this.#form.hidden));
    if (!this.#form.hidden) this.#form.querySelector('select')?.focus();
  }

  /** Keeps the choice in the address: one entry of the history for each list a reader steps through, none for no change. */
  #choose(choice: MoneyChoice, list: EventTarget | null): void {
    const now = new URLSearchParams(location.search);
    const query = withChoice(now, choice).toString();
    if (query === now.toString()) return;
    const isNext = list !== null && list === this.#stepping;
    const keep = isNext ? 'replaceState' : 'pushState';
    history[keep](history.state, '', `${location.pathname}${query && `?${query}`}${location.hash}`);
    this.#stepping = list;
    this.#read();
  }

  /** Shows the page as its address asks. */
  #read(): void {
    const { choice, unknown } = readChoice(new URLSearchParams(location.search));
    const voice: MoneyVoice = { choice, base: this.#measures.prices?.base ?? '', locale: this.#locale };
    setChoice(this.#form, choice);
    const figures = showFigures(voice, this.#measures);
    showSayings(voice);
    const charts = showCharts(voice, this.#measures);
    // The table under a chart holds its amounts; an embed is a chart alone.
    const tally = figures.all > 0 ? figures : ofChartAlone(charts);
    const status = this.#host.querySelector('[role=status]');
    status?.replaceChildren(...stateOf(voice, this.#measures, tally, unknown));
    this.#host.classList.toggle('is-active', !isAsPublished(choice));
  }
}

/** A chart says itself which of its figures it leaves out, unless it leaves out all. */
const ofChartAlone = (tally: AmountTally): AmountTally =>
  tally.refused < tally.all ? { ...tally, refused: 0 } : tally;

/** Starts the switch inside its element. Errors: rejects when the measures cannot be fetched. */
export async function startMoney(host: HTMLElement): Promise<MoneyPanel> {
  const answer = await fetch(host.dataset['measures'] ?? '');
  if (!answer.ok) throw new Error(`Measures: ${answer.status}.`);
  return new MoneyPanel(host, (await answer.json()) as Measures);
}
