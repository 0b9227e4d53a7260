import type { MoneyPanel } from './money-panel.ts';

/**
 * Waits at the line about amounts and fetches the switch when a reader asks for it, or when the address already says
 * how amounts are wanted. Without it the page shows every amount as published, with the rule of conversion.
 */
class TaminMoney extends HTMLElement {
  #panel: Promise<MoneyPanel> | undefined;

  connectedCallback(): void {
    const button = this.querySelector('button');
    if (!button) return;
    button.hidden = false;
    button.addEventListener('click', () => {
      void this.#fetch((panel) => {
        panel.toggle();
      });
    });
    if (/[?&](?:money|prices|per)=/u.test(location.search)) void this.#fetch();
  }

  async #fetch(then?: (panel: MoneyPanel) => void): Promise<void> {
    const status = this.querySelector('[role=status]');
    try {
      this.#panel ??= import('./money-panel.ts').then(({ startMoney }) => startMoney(this));
      const panel = await this.#panel;
      if (status?.textContent === this.dataset['failed']) status?.replaceChildren();
      then?.(panel);
    } catch {
      this.#panel = undefined;
      status?.replaceChildren(this.dataset['failed'] ?? '');
    }
  }
}

if (!customElements.get('tamin-money')) customElements.define('tamin-money', TaminMoney);
