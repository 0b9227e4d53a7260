import type { LiveHandle } from './chart-live.ts';

/**
 * Waits around a static chart and fetches the interactive one when a reader asks: by pointer, focus or button.
 * Until then it costs about a kilobyte; without it, or offline, the page is complete.
 */
class TaminChart extends HTMLElement {
  #live: Promise<LiveHandle> | undefined;

  connectedCallback(): void {
    const chart = this.querySelector<HTMLElement>('.chart');
    const hint = (): void => {
      // A reader who saves data gets the interactive chart only by the button.
      if (!(navigator as { connection?: { saveData?: boolean } }).connection?.saveData) void this.#open();
    };
    // A finger that scrolls past enters the chart as well; only a tap asks for it.
    chart?.addEventListener('pointerenter', (event) => {
      if (event.pointerType !== 'touch') hint();
    });
    chart?.addEventListener('click', hint);
    this.addEventListener('focusin', hint);
    this.querySelector('button')?.addEventListener(
      'click',
      () =>
        void this.#open((live) => {
          live.toggleControls();
        }),
    );
  }

  async #open(then?: (live: LiveHandle) => void): Promise<void> {
    const message = this.querySelector('[role=status]');
    try {
      this.#live ??= import('./chart-live.ts').then(({ startLiveChart }) => startLiveChart(this));
      const live = await this.#live;
      if (message?.textContent === this.dataset['failed']) message?.replaceChildren();
      then?.(live);
    } catch {
      this.#live = undefined;
      message?.replaceChildren(this.dataset['failed'] ?? '');
    }
  }
}

if (!customElements.get('tamin-chart')) customElements.define('tamin-chart', TaminChart);
