import type { SearchWords } from '#messages/search-words.ts';
import { findPages, type Found, type SearchEngine } from '#search/find-pages.ts';
import { localDigits } from '#text/digits.ts';
import { isolate } from '#text/letters.ts';
import { queryTerms } from '#text/search-terms.ts';
import { resultItem } from './search-results.ts';

type Words = Pick<SearchWords, 'found' | 'foundOne' | 'nearest' | 'none' | 'searching' | 'failed'>;

interface Pagefind {
  createInstance: (options: object) => SearchEngine & { init: () => Promise<void> };
}

const pause = 200;
const perStep = 6;
/** Fewer letters ask for half the index; a reader who means them presses Enter. */
const fewestLetters = 3;
/** Kept in a variable, because the file exists only in the built site. */
const bundle = '/pagefind/pagefind.js';

/** Loads Pagefind without its worker: one file less, and the same reach under the same policy. */
async function openEngine(attempt: number): Promise<SearchEngine> {
  // A module that failed to load stays failed under its address.
  const address = attempt === 0 ? bundle : `${bundle}?${attempt}`;
  const { createInstance } = (await import(/* @vite-ignore */ address)) as Pagefind;
  const engine = createInstance({ noWorker: true, ranking: { metaWeights: { title: 6, k: 3 } } });
  await engine.init();
  return engine;
}

/**
 * Makes the search page answer while the reader types. The form and the list of all pages work without it.
 * Nothing about the reader is kept; the query stands in the address, so that it can be shared and comes back.
 */
class TaminSearch extends HTMLElement {
  #engine: Promise<SearchEngine> | undefined;
  #failures = 0;
  #timer = 0;
  #isRunning = false;
  #isWaiting = false;
  #shown = '';

  get #form() {
    return this.#part<HTMLFormElement>('form');
  }
  get #input() {
    return this.#part<HTMLInputElement>('input[name=q]');
  }
  get #scope() {
    return this.#part<HTMLSelectElement>('select[name=in]');
  }

  #part<Part extends HTMLElement>(selector: string): Part {
    const found = this.querySelector<Part>(selector);
    if (!found) throw new Error(`The search page lacks ${selector}`);
    return found;
  }

  connectedCallback(): void {
    const asked = new URLSearchParams(location.search);
    this.#input.value = asked.get('q') ?? '';
    this.#scope.value = asked.get('in') ?? '';
    if (this.#scope.selectedIndex < 0) this.#scope.value = '';
    this.#part('[data-scope]').hidden = false;
    this.#scope.disabled = false;
    this.#form.addEventListener('focusin', () => void this.#open().catch(() => undefined));
    this.#form.addEventListener('submit', (event) => {
      event.preventDefault();
      this.#ask(0);
    });
    this.#scope.addEventListener('change', () => this.#ask(0));
    this.#input.addEventListener('input', () => {
      const length = this.#input.value.trim().length;
      if (length === 0 || length >= fewestLetters) this.#ask(pause);
    });
    this.#input.addEventListener('keydown', (event) => {
      if (event.key !== 'Escape') return;
      this.#input.value = '';
      this.#ask(0);
    });
    if (this.#input.value) this.#ask(0);
  }

  #open(): Promise<SearchEngine> {
    this.#engine ??= openEngine(this.#failures).catch((error: unknown) => {
      this.#engine = undefined;
      this.#failures += 1;
      throw error;
    });
    return this.#engine;
  }

  #ask(delay: number): void {
    clearTimeout(this.#timer);
    this.#timer = window.setTimeout(() => void this.#run(), delay);
  }

  /** Pagefind loses results when two searches overlap: a newer question waits for the running one. */
  async #run(): Promise<void> {
    if (this.#isRunning) {
      this.#isWaiting = true;
      return;
    }
    this.#isRunning = true;
    do {
      this.#isWaiting = false;
      await this.#answer(this.#input.value.trim(), this.#scope.value);
    } while (this.#isWaiting);
    this.#isRunning = false;
  }

  async #answer(query: string, scope: string): Promise<void> {
    const asked = new URLSearchParams({ ...(query && { q: query }), ...(scope && { in: scope }) }).toString();
    if (asked === this.#shown) return;
    history.replaceState(null, '', asked ? `?${asked}` : location.pathname);
    this.#shown = asked;
    const terms = queryTerms(query);
    if (terms.length === 0) {
      this.#say('', query);
      this.#list([], false);
      return;
    }
    const slow = window.setTimeout(() => this.#say(this.#words.searching, query), pause);
    try {
      const found = await findPages(await this.#open(), query, scope);
      if (found.hits.length === 0 && !navigator.onLine) throw new Error('offline');
      clearTimeout(slow);
      await this.#show(found, query, terms);
    } catch {
      clearTimeout(slow);
      this.#engine = undefined;
      this.#shown = '';
      this.#say(this.#words.failed, query);
      this.#list([], true);
    }
  }

  get #words(): Words {
    return JSON.parse(this.dataset.words ?? '{}') as Words;
  }

  #say(sentence: string, query: string, count = 0): void {
    const locale = document.documentElement.lang === 'en' ? 'en' : 'fa';
    const words = { '{query}': isolate(query), '{count}': localDigits(String(count), locale) };
    this.#part('[role=status]').textContent = sentence.replace(
      /\{query\}|\{count\}/gu,
      (name) => words[name as keyof typeof words],
    );
  }

  async #show({ hits, isNearest }: Found, query: string, terms: readonly string[]): Promise<void> {
    const { none, nearest, foundOne, found } = this.#words;
    const items: HTMLElement[] = [];
    const more = this.#part<HTMLButtonElement>('[data-more]');
    const step = async () => {
      const data = await Promise.all(
        hits.slice(items.length, items.length + perStep).map((hit) => hit.data()),
      );
      const added = data.map((page) => resultItem(page, terms));
      const isFirst = items.length === 0;
      items.push(...added);
      this.#list(items, hits.length === 0 || isNearest);
      more.hidden = items.length >= hits.length;
      if (!isFirst) added[0]?.querySelector('a')?.focus();
    };
    await step();
    more.onclick = () => void step();
    const sentence = hits.length === 0 ? none : isNearest ? nearest : hits.length === 1 ? foundOne : found;
    this.#say(sentence, query, hits.length);
  }

  #list(items: readonly HTMLElement[], withDoors: boolean): void {
    this.#part('[data-results]').replaceChildren(...items);
    this.#part('[data-heading]').hidden = items.length === 0;
    this.#part('[data-doors]').hidden = !withDoors;
    if (items.length === 0) this.#part('[data-more]').hidden = true;
  }
}

customElements.define('tamin-search', TaminSearch);
