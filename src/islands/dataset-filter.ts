import { localDigits } from '#text/digits.ts';
import { foldKey } from '#text/letters.ts';

const names = ['q', 'theme', 'year', 'place'] as const;

/** Filters the cards inside it by the form inside it; the choice is kept in the address and nowhere else. */
class DatasetFilter extends HTMLElement {
  connectedCallback(): void {
    const form = this.querySelector('form');
    if (!form) return;
    form.hidden = false;
    const chosen = new URLSearchParams(location.search);
    for (const name of names) {
      const control = form.elements.namedItem(name);
      if (control instanceof HTMLInputElement || control instanceof HTMLSelectElement) {
        control.value = chosen.get(name) ?? '';
      }
    }
    form.addEventListener('submit', (event) => {
      event.preventDefault();
    });
    form.addEventListener('input', () => {
      this.#apply(form, true);
    });
    this.#apply(form, false);
  }

  #apply(form: HTMLFormElement, keepsAddress: boolean): void {
    const data = new FormData(form);
    const [q, theme, year, place] = names.map((name) => String(data.get(name) ?? ''));
    const words = foldKey(q ?? '')
      .split(' ')
      .filter(Boolean);
    let count = 0;
    for (const card of this.querySelectorAll<HTMLElement>('[data-text]')) {
      const { text = '', years = '', places = '' } = card.dataset;
      const isShown =
        words.every((word) => text.includes(word)) &&
        (!theme || card.dataset.theme === theme) &&
        (!year || years.split(' ').includes(year)) &&
        (!place || places.split(' ').includes(place));
      card.hidden = !isShown;
      count += Number(isShown);
    }
    for (const group of this.querySelectorAll<HTMLElement>('[data-group]')) {
      group.hidden = !group.querySelector('[data-text]:not([hidden])');
    }
    const status = this.querySelector('[role=status]');
    const number = localDigits(String(count), this.dataset.locale === 'en' ? 'en' : 'fa');
    if (status) status.textContent = (this.dataset.result ?? '').replace('{count}', number);
    if (keepsAddress) this.#keep(data);
  }

  #keep(data: FormData): void {
    const kept = new URLSearchParams(location.search);
    for (const name of names) {
      const value = String(data.get(name) ?? '');
      if (value) kept.set(name, value);
      else kept.delete(name);
    }
    const query = kept.toString();
    history.replaceState(history.state, '', query ? `?${query}` : location.pathname);
  }
}

customElements.define('tamin-filter', DatasetFilter);
