import {
  BarController,
  BarElement,
  CategoryScale,
  Chart,
  Legend,
  LinearScale,
  LineController,
  LineElement,
  PointElement,
  Title,
  Tooltip,
  type ChartConfiguration,
} from 'chart.js';
import { buildChartOptions } from '#charts/chart-options.ts';
import { pointText } from '#charts/live-plugins.ts';
import { isMirrored } from '#charts/live-surface.ts';
import { breakPlugin, whiskerPlugin } from '#charts/chart-plugins.ts';
import type { ChartPoint, ChartView } from '#model/chart.ts';
import { unpackChart, type LiveChart } from '#charts/packed-chart.ts';
import { transposePeriods } from '#charts/transpose.ts';
import { chartData } from './chart-data.ts';
import { readSurface } from './chart-surface.ts';
import { nextPlace, type Place } from './chart-walk.ts';

Chart.register(
  BarController,
  BarElement,
  CategoryScale,
  Legend,
  LinearScale,
  LineController,
  LineElement,
  PointElement,
  Title,
  Tooltip,
);

export interface LiveHandle {
  /** Opens series switches and keyboard reading, or returns to the static chart. */
  toggleControls: () => void;
}

class LivePanel implements LiveHandle {
  readonly #host: HTMLElement;
  readonly #live: LiveChart;
  readonly #frame: HTMLElement;
  readonly #button: HTMLButtonElement | null;
  readonly #dark = matchMedia('(prefers-color-scheme: dark)');
  readonly #box = document.createElement('div');
  #chart: Chart | undefined;
  #switches: HTMLElement | undefined;
  #place: Place | undefined;

  constructor(host: HTMLElement, frame: HTMLElement, live: LiveChart) {
    this.#host = host;
    this.#frame = frame;
    this.#live = live;
    this.#button = host.querySelector('.chart-open');
    this.#box.className = 'chart-live';
    this.#dark.addEventListener('change', () => {
      if (this.#chart) this.draw();
    });
  }

  /** Draws over the static chart, in its very place; again when colours change. */
  draw(): void {
    const hidden = this.#live.view.series.map((_, index) => this.#chart?.isDatasetVisible(index) === false);
    this.#chart?.destroy();
    const canvas = document.createElement('canvas');
    this.#box.replaceChildren(canvas);
    this.#frame.append(this.#box);
    this.#frame.classList.add('is-live');
    const surface = readSurface(this.#frame);
    const { view } = this.#live;
    const configuration = buildChartOptions(this.#live, surface);
    const plugins = [whiskerPlugin(view, surface), breakPlugin(view, surface), this.#choicePlugin()];
    this.#chart = new Chart(canvas, { ...configuration, plugins } as ChartConfiguration);
    hidden.forEach((isHidden, index) => {
      if (isHidden) this.#chart?.hide(index);
    });
    canvas.addEventListener('click', (event) => {
      const [hit] =
        this.#chart?.getElementsAtEventForMode(event, 'nearest', { intersect: true }, false) ?? [];
      if (hit) this.#read({ tick: hit.index, series: hit.datasetIndex });
    });
    canvas.setAttribute('role', 'img');
    canvas.setAttribute('aria-label', view.title);
    if (this.#switches) this.#makeReadable(canvas);
  }

  /** Leaves at the element which series the reader switched off, for pictures of what is shown. */
  #choicePlugin(): { id: string; afterUpdate: (chart: Chart) => void } {
    return {
      id: 'choice',
      afterUpdate: (chart) => {
        const all = this.#live.view.series.map((_, index) => index);
        this.#host.dataset['hidden'] = all.filter((index) => !chart.isDatasetVisible(index)).join(' ');
      },
    };
  }

  toggleControls(): void {
    if (this.#switches) {
      this.close();
      return;
    }
    if (!this.#chart) this.draw();
    const group = this.#buildSwitches();
    this.#switches = group;
    if (this.#live.view.series.length > 1) this.#button?.before(group);
    this.#button?.replaceChildren(this.#live.words.close);
    const canvas = this.#box.querySelector('canvas');
    if (!canvas) return;
    this.#makeReadable(canvas);
    canvas.focus({ preventScroll: true });
  }

  /** Back to the static chart; focus returns to the button when it was inside. */
  close(): void {
    const hadFocus = this.#box.contains(document.activeElement);
    this.#chart?.destroy();
    this.#chart = undefined;
    delete this.#host.dataset['hidden'];
    this.#place = undefined;
    this.#switches?.remove();
    this.#switches = undefined;
    this.#box.remove();
    this.#frame.classList.remove('is-live');
    this.#say('');
    this.#button?.replaceChildren(this.#live.words.open);
    if (hadFocus) this.#button?.focus();
  }

  #say(...parts: (string | Node)[]): void {
    this.#host.querySelector('[role=status]')?.replaceChildren(...parts);
  }

  #makeReadable(canvas: HTMLCanvasElement): void {
    canvas.tabIndex = 0;
    canvas.setAttribute('role', 'application');
    canvas.setAttribute('aria-label', `${this.#live.view.title}. ${this.#live.words.help}`);
    canvas.addEventListener('keydown', (event) => {
      this.#onKey(event);
    });
  }

  #onKey(event: KeyboardEvent): void {
    if (event.ctrlKey || event.altKey || event.metaKey) return;
    if (event.key === 'Escape') {
      this.close();
      return;
    }
    if (event.key === 'Enter') this.#host.querySelector<HTMLElement>('[role=status] [data-num]')?.click();
    const { view } = this.#live;
    const shown = view.series
      .map((_, index) => index)
      .filter((index) => this.#chart?.isDatasetVisible(index));
    const ground = { ticks: view.ticks.length, shown, isMirrored: isMirrored(view) };
    const isFirst = this.#place === undefined;
    const from = this.#place ?? { tick: 0, series: shown[0] ?? 0 };
    const next = nextPlace(event.key, from, ground);
    if (!next || shown.length === 0) return;
    event.preventDefault();
    this.#read(isFirst && event.key.startsWith('Arrow') ? from : next);
  }

  /** Shows one point as a pointer would, and says it; a gap is said with its reason. */
  #read(place: Place): void {
    this.#place = place;
    const { view, words } = this.#live;
    const series = view.series[place.series];
    const point = series?.points[place.tick];
    const name = view.series.length > 1 ? series?.label : undefined;
    const before = [view.ticks[place.tick]?.label, name].filter((part) => part !== undefined && part !== '');
    const text = pointText(this.#live, point);
    const lead = before.map((part) => part + words.separator).join('');
    this.#say(lead, linkToCell(view, point, text) ?? text);
    const element = this.#chart?.getDatasetMeta(place.series).data[place.tick];
    const active =
      element && typeof point?.value === 'number' ? [{ datasetIndex: place.series, index: place.tick }] : [];
    this.#chart?.setActiveElements(active);
    this.#chart?.tooltip?.setActiveElements(active, { x: element?.x ?? 0, y: element?.y ?? 0 });
    this.#chart?.update('none');
  }

  #buildSwitches(): HTMLElement {
    const group = document.createElement('div');
    group.className = 'chart-series';
    group.setAttribute('role', 'group');
    group.setAttribute('aria-label', this.#live.words.series);
    this.#live.view.series.forEach(({ label }, index) => {
      const button = document.createElement('button');
      button.type = 'button';
      button.textContent = label;
      button.setAttribute('aria-pressed', String(this.#chart?.isDatasetVisible(index) ?? true));
      button.addEventListener('click', () => {
        const isOn = this.#chart?.isDatasetVisible(index) ?? false;
        this.#chart?.setDatasetVisibility(index, !isOn);
        this.#chart?.update();
        button.setAttribute('aria-pressed', String(!isOn));
      });
      group.append(button);
    });
    return group;
  }
}

/** The point's text as a link to its row, which opens its card, where the page has the row and prints the same there. */
function linkToCell(view: ChartView, point: ChartPoint | undefined, text: string): HTMLElement | undefined {
  if (!view.cells || point?.row === undefined) return undefined;
  const { dataset, resource, column } = view.cells;
  const key = `${dataset}/${resource}/${point.row}/${column}`;
  const printed = document.querySelector<HTMLAnchorElement>(`td a[data-num="${CSS.escape(key)}"]`);
  if (!printed || !text.startsWith(printed.textContent.trim())) return undefined;
  const link = document.createElement('a');
  link.href = printed.href;
  link.className = 'figure-link';
  link.dataset['num'] = key;
  link.textContent = text;
  return link;
}

/** Starts the interactive chart in the place of the static one. Errors: throws when the element holds no chart. */
export async function startLiveChart(host: HTMLElement): Promise<LiveHandle> {
  const frame = host.querySelector<HTMLElement>('.chart');
  if (!frame) throw new Error('No chart inside the element.');
  const chart = unpackChart(await chartData(host));
  // A canvas does not wait for type by itself.
  await document.fonts.load(`14px ${getComputedStyle(host).fontFamily}`, chart.view.title).catch(() => []);
  const panel = new LivePanel(host, frame, { ...chart, view: transposePeriods(chart.view) });
  panel.draw();
  return panel;
}
