import type { TextPage } from '#model/search-text.ts';
import type { SearchWordsFile } from '#model/search-words.ts';
import type { BrowserWords } from '#messages/search-words.ts';
import { answerByHeads, isStrong, shownHead, wordsToMark, type HeadAnswer } from '#search/answer-by-heads.ts';
import { askText } from '#search/ask-text.ts';
import { findPages } from '#search/find-pages.ts';
import { localDigits } from '#text/digits.ts';
import { queryTerms } from '#text/search-terms.ts';
import { makeElement } from './make-element.ts';
import { addressOf, type Asked } from './search-address.ts';
import { listPages } from './search-list.ts';
import { askFigure } from './search-figure.ts';
import { filled } from './search-results.ts';
import { fullText, openHeads, pageLocale, type Heads } from './search-sources.ts';

/** A question that takes longer than this says that it is under way. */
const pause = 200;

const later = (page: TextPage) => () => Promise.resolve(page);

/**
 * Makes the search page answer. The form and the list of all pages work without it. Titles, keywords and summaries
 * answer first; the full text is fetched when they know too little, or when the reader asks for it.
 * Nothing about the reader is kept; the query stands in the address, so that it can be shared and comes back.
 */
class TaminSearch extends HTMLElement {
  #isLiteral = false;
  #isRunning = false;
  #isWaiting = false;
  #shown = '';

  get #input() {
    return this.#part<HTMLInputElement>('input[name=q]');
  }
  get #scope() {
    return this.#part<HTMLSelectElement>('select[name=in]');
  }
  get #words(): BrowserWords {
    return JSON.parse(this.dataset.words ?? '{}') as BrowserWords;
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
    this.#isLiteral = asked.has('text');
    if (this.#scope.selectedIndex < 0) this.#scope.value = '';
    this.#part('[data-scope]').hidden = false;
    this.#scope.disabled = false;
    this.#part<HTMLFormElement>('form').addEventListener('submit', (event) => {
      event.preventDefault();
      this.#isLiteral = false;
      void this.#run();
    });
    this.#scope.addEventListener('change', () => void this.#run());
    this.#input.addEventListener('input', () => {
      if (this.#input.value === '') void this.#run();
    });
    this.#input.addEventListener('keydown', (event) => {
      if (event.key !== 'Escape') return;
      this.#input.value = '';
      void this.#run();
    });
    if (this.#input.value) void this.#run();
  }

  /** Two questions under way would show their results in each other's place: a newer one waits for the running one. */
  async #run(): Promise<void> {
    if (this.#isRunning) {
      this.#isWaiting = true;
      return;
    }
    this.#isRunning = true;
    do {
      this.#isWaiting = false;
      const query = this.#input.value.trim();
      await this.#answer({ query, scope: this.#scope.value, isLiteral: this.#isLiteral });
    } while (this.#isWaiting);
    this.#isRunning = false;
  }

  async #answer(asked: Asked): Promise<void> {
    const address = addressOf(asked);
    if (address === this.#shown) return;
    history.replaceState(null, '', address);
    this.#shown = address;
    this.#clear();
    if (queryTerms(asked.query).length === 0) {
      this.#say('', asked);
      return;
    }
    const slow = window.setTimeout(() => {
      this.#say(this.#words.searching, asked);
    }, pause);
    try {
      const heads = asked.isLiteral ? undefined : await openHeads().catch(() => undefined);
      if (heads) await this.#byHeads(asked, heads);
      else await this.#byText(asked);
    } catch {
      this.#shown = '';
      this.#clear();
      this.#say(this.#words.failed, asked);
      this.#part('[data-doors]').hidden = false;
    } finally {
      clearTimeout(slow);
    }
  }

  /** Word by word: as the reader wanted it, or because the short list did not arrive. */
  async #byText(asked: Asked): Promise<void> {
    const { hits, isNearest } = await findPages(fullText, asked.query, asked.scope);
    if (hits.length === 0 && !navigator.onLine) throw new Error('offline');
    if (asked.isLiteral)
      this.#tell(this.#words.textOnly, this.#words.asUnderstood, addressOf({ ...asked, isLiteral: false }));
    await listPages(
      this,
      hits.map(({ data }) => data),
      queryTerms(asked.query),
    );
    this.#count(asked, hits.length, isNearest);
  }

  async #byHeads(asked: Asked, heads: Heads): Promise<void> {
    const answer = answerByHeads(asked.query, heads.index, asked.scope);
    const { reading } = answer;
    const figure = await askFigure(reading, heads.index, this.#words);
    if (figure) this.#part('[data-answer]').replaceChildren(figure);
    if (reading.kind !== 'literal') {
      const sentence = filled(this.#words.understood, { reading: reading.text, query: asked.query });
      this.#tell(sentence, this.#words.literally, addressOf({ ...asked, isLiteral: true }));
    }
    const known = answer.heads.map(({ page }) => shownHead(page, heads.file));
    const marked = wordsToMark(reading);
    if (!answer.needsText || isStrong(answer.heads)) {
      await listPages(this, known.map(later), marked);
      this.#count(asked, known.length, false);
    }
    if (answer.needsText) await this.#withText(asked, answer, heads.file, marked);
    else this.#offerText(asked);
  }

  /** Adds what the full text knows; without it what the titles know has to do. */
  async #withText(
    asked: Asked,
    answer: HeadAnswer,
    file: SearchWordsFile,
    marked: readonly string[],
  ): Promise<void> {
    const joined = await askText(fullText, answer, asked.scope).catch((error: unknown) => {
      if (answer.heads.length === 0) throw error;
      return undefined;
    });
    if (!joined && isStrong(answer.heads)) return;
    const heads = new Map(answer.heads.map(({ page }) => [page.url, shownHead(page, file)]));
    const order = joined?.order ?? [...heads.keys()];
    const listed = order.flatMap((url) => heads.get(url) ?? joined?.pages.get(url) ?? []);
    const rest = joined?.rest ?? [];
    await listPages(this, [...listed.map(later), ...rest.map(({ data }) => data)], marked);
    this.#count(asked, listed.length + rest.length, !isStrong(answer.heads) && joined?.isNearest !== false);
  }

  #say(sentence: string, { query }: Asked, count = 0): void {
    const words = { query, count: localDigits(String(count), pageLocale()) };
    this.#part('[role=status]').textContent = filled(sentence, words);
  }

  #count(asked: Asked, count: number, isNearest: boolean): void {
    const { none, nearest, foundOne, found } = this.#words;
    this.#say(count === 0 ? none : isNearest ? nearest : count === 1 ? foundOne : found, asked, count);
    this.#part('[data-doors]').hidden = count > 0 && !isNearest;
  }

  /** A sentence about how the query was taken, and the way to take it otherwise. */
  #tell(sentence: string, link: string, address: string): void {
    this.#part('[data-reading]').replaceChildren(sentence, ' ', makeElement('a', { href: address }, link));
  }

  #offerText(asked: Asked): void {
    const link = this.#part<HTMLAnchorElement>('[data-text]');
    link.href = addressOf({ ...asked, isLiteral: true });
    link.hidden = false;
  }

  #clear(): void {
    for (const part of ['[data-results]', '[data-answer]', '[data-reading]'])
      this.#part(part).replaceChildren();
    for (const part of ['[data-heading]', '[data-doors]', '[data-more]', '[data-text]'])
      this.#part(part).hidden = true;
  }
}

customElements.define('tamin-search', TaminSearch);
