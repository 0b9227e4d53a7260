import type { Measures, MoneyRefusal } from '#model/measures.ts';
import type { ChartView } from '#model/chart.ts';
import { moneyChart } from '#charts/money-chart.ts';
import { unpackChart } from '#charts/packed-chart.ts';
import { renderLiveChart } from '#charts/render-live-chart.ts';
import { isAsPublished } from '#text/money-choice.ts';
import { moneyWords } from '#messages/money-words.ts';
import type { MoneyVoice } from '#messages/shown-money.ts';

interface Drawn {
  published: Element;
  view: ChartView;
  shown: Element;
}

const drawn = new Map<Element, Drawn>();

/** Draws every chart of money again from the values the page holds; with nothing chosen, puts the published drawing back. */
export function showCharts(voice: MoneyVoice, measures: Measures): void {
  for (const figure of document.querySelectorAll('figure.chart-figure')) {
    const chart = drawn.get(figure) ?? chartIn(figure);
    if (!chart) continue;
    drawn.set(figure, chart);
    const next = isAsPublished(voice.choice) ? chart.published : drawingOf(chart.view, voice, measures);
    chart.shown.replaceWith(next);
    chart.shown = next;
  }
}

function chartIn(figure: Element): Drawn | undefined {
  const published = figure.querySelector('tamin-chart');
  const data = published?.querySelector('script[type="application/json"]')?.textContent;
  if (!published || !data) return undefined;
  const { view } = unpackChart(data);
  return view.money ? { published, view, shown: published } : undefined;
}

/** In the place of a chart that would have no point. */
function whyEmpty(refused: ReadonlySet<MoneyRefusal>, { locale }: MoneyVoice): HTMLElement {
  const words = moneyWords[locale];
  const text = document.createElement('p');
  text.className = 'chart-note';
  text.textContent = words.emptyChart([...refused].map((reason) => words.reasons[reason]).join(words.comma));
  return text;
}

function drawingOf(view: ChartView, voice: MoneyVoice, measures: Measures): Element {
  const { view: next, refused } = moneyChart(view, voice, measures);
  const template = document.createElement('template');
  // Made of the page's own texts, escaped where the drawing is written.
  template.innerHTML = renderLiveChart(next);
  const box = document.createElement('div');
  const caption = document.createElement('p');
  caption.className = 'money-caption';
  caption.textContent = `${next.title} (${next.unit})`;
  const isEmpty = next.series.every(({ points }) => points.every(({ value }) => value === null));
  if (isEmpty && refused.size > 0) box.append(caption, whyEmpty(refused, voice));
  else box.append(caption, template.content);
  return box;
}
