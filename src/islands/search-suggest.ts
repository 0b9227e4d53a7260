import type { BoxWords } from '#messages/search-words.ts';
import { answerByHeads } from '#search/answer-by-heads.ts';
import { localDigits } from '#text/digits.ts';
import { isolate } from '#text/letters.ts';
import { makeElement } from './make-element.ts';
import { openHeads, pageLocale } from './search-sources.ts';

interface Suggestion {
  text: string;
  note: string;
  /** Where it leads; without it the text becomes the query. */
  href?: string;
}

const mostSuggestions = 6;
const fewestLetters = 2;

/**
 * The suggestions of a search box: a list below the field that arrow keys walk through while the focus stays in it.
 * Source: the combobox pattern of the ARIA Authoring Practices Guide, with a list and manual selection.
 */
class Suggestions {
  readonly #form: HTMLFormElement;
  readonly #input: HTMLInputElement;
  readonly #list: HTMLUListElement;
  readonly #status: HTMLElement;
  readonly #words: BoxWords;
  #shown: readonly Suggestion[] = [];
  #active = -1;
  /** A newer text has made older suggestions worthless. */
  #turn = 0;

  constructor(form: HTMLFormElement, input: HTMLInputElement) {
    this.#form = form;
    this.#input = input;
    this.#words = JSON.parse(form.dataset['words'] ?? '{}') as BoxWords;
    const id = `${input.id}-options`;
    this.#list = makeElement('ul', {
      id,
      class: 'search-options',
      role: 'listbox',
      hidden: '',
      'aria-label': this.#words.suggestions,
    });
    this.#status = makeElement('p', { class: 'visually-hidden', 'aria-live': 'polite' });
    for (const [name, value] of Object.entries({
      role: 'combobox',
      'aria-autocomplete': 'list',
      'aria-expanded': 'false',
      'aria-controls': id,
    }))
      input.setAttribute(name, value);
    input.after(this.#list, this.#status);
    this.#listen();
  }

  #listen(): void {
    this.#input.addEventListener('input', () => void this.#suggest());
    // Before the page's own keys: an open list takes Escape for itself.
    this.#input.addEventListener(
      'keydown',
      (event) => {
        this.#key(event);
      },
      { capture: true },
    );
    this.#input.addEventListener('blur', () => {
      this.#close();
    });
    this.#form.addEventListener('submit', () => {
      this.#close();
    });
    // The list must not take the focus from the field before its choice is read.
    this.#list.addEventListener('pointerdown', (event) => {
      event.preventDefault();
    });
    this.#list.addEventListener('click', ({ target }) => {
      const option = target instanceof Element ? target.closest('[role=option]') : null;
      this.#take([...this.#list.children].indexOf(option ?? this.#list));
    });
  }

  async #suggest(): Promise<void> {
    const turn = ++this.#turn;
    const query = this.#input.value.trim();
    if (query.length < fewestLetters) {
      this.#close();
      return;
    }
    const { index, file } = await openHeads();
    if (turn !== this.#turn) return;
    const { reading, heads } = answerByHeads(query, index);
    const meant: Suggestion[] =
      reading.kind === 'literal' || heads.length === 0
        ? []
        : [{ text: reading.text, note: this.#words.searchFor.replace('{query}', isolate(reading.text)) }];
    const pages = heads.map(({ page }) => ({
      text: page.title,
      note: file.kinds[page.kind] ?? '',
      href: page.url,
    }));
    this.#open([...meant, ...pages].slice(0, mostSuggestions));
  }

  #open(suggestions: readonly Suggestion[]): void {
    this.#shown = suggestions;
    this.#active = -1;
    const options = suggestions.map(({ text, note, href }, at) =>
      makeElement(
        'li',
        { id: `${this.#list.id}-${at}`, role: 'option', 'aria-selected': 'false' },
        ...(href
          ? [makeElement('span', {}, text), ' ', makeElement('span', { class: 'search-note' }, note)]
          : [note]),
      ),
    );
    this.#list.replaceChildren(...options);
    const isOpen = options.length > 0;
    this.#list.hidden = !isOpen;
    this.#input.setAttribute('aria-expanded', String(isOpen));
    this.#input.removeAttribute('aria-activedescendant');
    const count = localDigits(String(options.length), pageLocale());
    this.#status.textContent = isOpen ? this.#words.suggestionCount.replace('{count}', count) : '';
  }

  #close(): void {
    this.#turn += 1;
    if (!this.#list.hidden || this.#status.textContent) this.#open([]);
  }

  #key(event: KeyboardEvent): void {
    if (event.isComposing) return;
    const { key } = event;
    if (this.#list.hidden) {
      if (key === 'ArrowDown') void this.#suggest();
      return;
    }
    const steps: Readonly<Record<string, number>> = { ArrowDown: 1, ArrowUp: -1 };
    const step = steps[key];
    if (step !== undefined) this.#move(step);
    else if (key === 'Enter' && this.#active >= 0) this.#take(this.#active);
    else if (key === 'Escape') {
      this.#close();
      // The first Escape closes the list, the next one empties the field.
      event.stopImmediatePropagation();
    } else return;
    event.preventDefault();
  }

  /** Through the options and the field itself, which stands before the first and after the last. */
  #move(step: number): void {
    const places = this.#shown.length + 1;
    this.#active = ((this.#active + 1 + step + places) % places) - 1;
    for (const [at, option] of [...this.#list.children].entries()) {
      option.setAttribute('aria-selected', String(at === this.#active));
      if (at === this.#active) option.scrollIntoView({ block: 'nearest' });
    }
    if (this.#active < 0) this.#input.removeAttribute('aria-activedescendant');
    else this.#input.setAttribute('aria-activedescendant', `${this.#list.id}-${this.#active}`);
  }

  #take(at: number): void {
    const chosen = this.#shown[at];
    if (!chosen) return;
    if (chosen.href) {
      location.href = chosen.href;
      return;
    }
    this.#input.value = chosen.text;
    this.#form.requestSubmit();
  }
}

const suggesting = new WeakSet<HTMLFormElement>();

/** Gives a search form its suggestions, once. */
export function suggestIn(form: HTMLFormElement): void {
  const input = form.querySelector<HTMLInputElement>('input[name=q]');
  if (!input || suggesting.has(form)) return;
  suggesting.add(form);
  void new Suggestions(form, input);
  void openHeads().catch(() => undefined);
}
