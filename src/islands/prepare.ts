import { parseNumberKey } from '#model/figure-card.ts';
import type { Locale } from '#model/bilingual.ts';
import type { KindCategory } from '#model/content.ts';
import { letterWords } from '#messages/prepare-letter-words.ts';
import { href } from '#text/address.ts';
import { localDigits } from '#text/digits.ts';
import { tehranMoment } from '#text/tehran.ts';
import { readTyped } from '#text/typed-proof.ts';
import { parseCode } from '#text/verification-code.ts';
import {
  buildLetter,
  hasContent,
  letterText,
  typedDay,
  type AttachedFigure,
  type Letter,
  type LetterAnswers,
} from '#messages/prepare-letter.ts';
import { findKeys } from './card-files.ts';
import { makeElement as make } from './make-element.ts';
import { saveFile } from './save-file.ts';

const locale: Locale = document.documentElement.lang === 'en' ? 'en' : 'fa';
const words = letterWords[locale];

/**
 * Makes a clear text of what somebody writes. Everything stays in this page: nothing is sent, nothing is kept, and the
 * one thing fetched, when asked for, is a whole list of codes.
 */
class PrepareReport extends HTMLElement {
  #form: HTMLFormElement | null = null;
  #figure: Omit<AttachedFigure, 'value'> | undefined;

  connectedCallback(): void {
    this.#form = this.querySelector('form');
    const result = this.querySelector<HTMLElement>('.prepare-result');
    if (!this.#form || !result) return;
    // What a browser filled in by itself after a reload is not what somebody writes now.
    this.#form.reset();
    this.#form.hidden = result.hidden = false;
    this.#form.addEventListener('submit', (event) => {
      event.preventDefault();
    });
    this.addEventListener('input', () => {
      this.#update();
    });
    this.addEventListener('click', ({ target }) => {
      const button = target instanceof Element ? target.closest('button[data-do]') : null;
      if (button) this.#do(button.getAttribute('data-do') ?? '');
    });
  }

  #do(what: string): void {
    if (what === 'print' || what === 'copy' || what === 'save') this.#take(what);
    else if (what === 'clear') this.#clear();
    else if (what === 'find') void this.#find();
    else this.#attach(undefined);
  }

  /** There is nothing to take away before something is written. */
  #take(how: 'print' | 'copy' | 'save'): void {
    const letter = this.#letter();
    if (!hasContent(letter)) this.#say('[data-status]', words.empty);
    else if (how === 'print') print();
    else if (how === 'copy') void this.#copy(letter);
    else this.#save(letter);
  }

  #value(field: string): string {
    const element = this.querySelector<HTMLInputElement>(`[data-field=${field}]`);
    return element?.value ?? '';
  }

  /** The words of the ticked boxes that are in sight. */
  #ticked(list: string): string[] {
    const boxes = [...this.querySelectorAll<HTMLInputElement>(`[data-list=${list}]:checked`)];
    return boxes
      .filter((box) => !box.closest('[hidden]'))
      .map((box) => box.closest('label')?.textContent?.trim() ?? '');
  }

  #answers(): LetterAnswers {
    const chosen = this.querySelector<HTMLSelectElement>('[data-field=kind]')?.selectedOptions[0];
    const category = chosen?.dataset['category'] as KindCategory | undefined;
    const linesOf = (field: string): string[] =>
      this.#value(field)
        .split('\n')
        .filter((line) => line.trim() !== '');
    const kind = chosen?.value && category ? { title: chosen.text.trim(), category } : undefined;
    return {
      today: tehranMoment(new Date().toISOString()).day,
      ...(kind ? { kind: { ...kind, door: chosen?.dataset['door'] ?? '' } } : {}),
      name: this.#value('name'),
      phone: this.#value('phone'),
      where: this.#value('where'),
      who: this.#value('who'),
      when: { day: this.#value('day'), month: this.#value('month'), year: this.#value('year') },
      time: this.#value('time'),
      what: this.#value('what'),
      wishes: [...this.#ticked('wishes'), ...linesOf('wish')],
      evidence: [...this.#ticked('evidence'), ...linesOf('otherEvidence')],
      ...(this.#figure ? { figure: { ...this.#figure, value: this.#value('figure') } } : {}),
    };
  }

  #letter(): Letter {
    return buildLetter(this.#answers(), locale);
  }

  #update(): void {
    const kind = this.#value('kind');
    for (const list of this.querySelectorAll<HTMLElement>('[data-evidence]')) {
      list.hidden = list.dataset['evidence'] !== kind;
    }
    const answers = this.#answers();
    const day = typedDay(answers.when);
    const isWhole = [answers.when.day, answers.when.month, answers.when.year].every(
      (part) => part.trim() !== '',
    );
    const problem =
      day === 'wrong' && isWhole
        ? words.said.noDay
        : typeof day === 'number' && day > answers.today
          ? words.said.future
          : '';
    this.#say('[data-when-status]', problem);
    this.#say('[data-status]', '');
    const letter = buildLetter(answers, locale);
    this.querySelector('[data-letter]')?.replaceChildren(
      ...(hasContent(letter) ? letterNodes(letter) : [make('p', {}, words.empty)]),
    );
  }

  #say(where: string, what: string): void {
    const status = this.querySelector(where);
    if (status && status.textContent !== what) status.textContent = what;
  }

  async #copy(text: Letter): Promise<void> {
    const isCopied = await navigator.clipboard
      ?.writeText(letterText(text))
      .then(() => true)
      .catch(() => false);
    const letter = this.querySelector('[data-letter]');
    if (!isCopied && letter) getSelection()?.selectAllChildren(letter);
    this.#say('[data-status]', isCopied ? words.said.copied : words.said.notCopied);
  }

  /** A file whose name says nothing. The mark at its start tells old editors that it is UTF-8. */
  #save(letter: Letter): void {
    const text = `\uFEFF${letterText(letter).replaceAll('\n', '\r\n')}`;
    saveFile(new Blob([text], { type: 'text/plain;charset=utf-8' }), words.fileName);
    this.#say('[data-status]', words.said.saved);
  }

  #clear(): void {
    this.#form?.reset();
    this.#attach(undefined);
    this.#say('[data-figure-status]', '');
    this.#say('[data-status]', words.said.cleared);
  }

  /** Asks for the whole list of codes with the same first character; the code itself is looked up here. */
  async #find(): Promise<void> {
    const parsed = parseCode(readTyped(this.#value('code')));
    if ('problem' in parsed) {
      this.#say('[data-figure-status]', words.said.badCode);
      return;
    }
    const keys = await findKeys(parsed.code).catch(() => undefined);
    const cell = keys?.[0] === undefined ? undefined : parseNumberKey(keys[0]);
    if (cell) this.#attach({ code: parsed.code, ...this.#placeOf(cell, parsed.code) });
    const said = keys === undefined ? words.said.failed : cell ? words.said.added : words.said.unknownCode;
    this.#say('[data-figure-status]', said);
  }

  #placeOf(
    { dataset, resource, row }: { dataset: string; resource: string; row: number },
    code: string,
  ): Omit<AttachedFigure, 'value' | 'code'> {
    const titles = JSON.parse(this.querySelector('[data-datasets]')?.textContent ?? '{}') as Record<
      string,
      string
    >;
    return {
      dataset: titles[dataset] ?? dataset,
      file: `${resource}.csv`,
      row: localDigits(String(row), locale),
      address: new URL(href(locale, `/datasets/${dataset}/?figure=${code}`), location.origin).href,
    };
  }

  #attach(figure: Omit<AttachedFigure, 'value'> | undefined): void {
    this.#figure = figure;
    this.querySelector('[data-do=remove]')?.toggleAttribute('hidden', !figure);
    this.#update();
  }
}

function letterNodes({ heading, facts, parts, sign }: Letter): HTMLElement[] {
  return [
    make('h3', {}, heading),
    make(
      'dl',
      {},
      facts.map(([label, text]) =>
        make('div', {}, make('dt', {}, `${label}:`), make('dd', { dir: 'auto' }, text)),
      ),
    ),
    ...parts.map(({ heading: head, lines, isList }) =>
      make(
        'section',
        {},
        make('h4', {}, head),
        isList
          ? make(
              'ul',
              {},
              lines.map((line) => make('li', { dir: 'auto' }, line)),
            )
          : lines.map((line) => make('p', { dir: 'auto' }, line)),
      ),
    ),
    make('p', { class: 'letter-sign' }, `${sign}:`),
  ];
}

customElements.define('tamin-prepare', PrepareReport);
