import type { Measures } from '#model/measures.ts';
import type { ChartView } from '#model/chart.ts';
import { hasValues } from '#model/chart-values.ts';
import { moneyChart, type MoneyChart } from '#charts/money-chart.ts';
import { unpackChart } from '#charts/packed-chart.ts';
import { renderLiveChart } from '#charts/render-live-chart.ts';
import { isAsPublished } from '#text/money-choice.ts';
import { moneyWords } from '#messages/money-words.ts';
import { isGap, reasonsText, type MoneyVoice } from '#messages/shown-money.ts';
import { emptyTally, joinTallies, type AmountTally } from '#statistics/amount-tally.ts';

interface Drawn {
  published: Element;
  view: ChartView;
  shown: Element;
}

const drawn = new Map<Element, Drawn>();

/**
 * Draws every chart of money again from the values the page holds; with nothing chosen, puts the published drawing back.
 * Shape: what became of the amounts of all charts.
 */
export function showCharts(voice: MoneyVoice, measures: Measures): AmountTally {
  let tally = emptyTally;
  for (const figure of document.querySelectorAll('figure.chart-figure')) {
    const chart = drawn.get(figure) ?? chartIn(figure);
    if (!chart) continue;
    drawn.set(figure, chart);
    const next = isAsPublished(voice.choice) ? undefined : moneyChart(chart.view, voice, measures);
    if (next) tally = joinTallies(tally, next.tally);
    const shown = next ? drawingOf(next, voice) : chart.published;
    chart.shown.replaceWith(shown);
    chart.shown = shown;
  }
  return tally;
}

function chartIn(figure: Element): Drawn | undefined {
  const published = figure.querySelector('tamin-chart');
  const data = published?.querySelector('script[type="application/json"]')?.textContent;
  if (!published || !data) return undefined;
  const { view } = unpackChart(data);
  return view.money ? { published, view, shown: published } : undefined;
}

/** The drawing under what it shows; below it what it leaves out, or why there is none. */
function drawingOf({ view, tally }: MoneyChart, { locale }: MoneyVoice): Element {
  const box = document.createElement('div');
  const caption = lineOf('money-caption', `${view.title} (${view.unit})`);
  if (view.gaps && !hasValues(view)) {
    const why = reasonsText([...tally.reasons].filter(isGap), locale);
    box.append(caption, lineOf('chart-note', moneyWords[locale].emptyChart(why)));
    return box;
  }
  const template = document.createElement('template');
  // Made of the page's own texts, escaped where the drawing is written.
  template.innerHTML = renderLiveChart(view);
  box.append(caption, template.content);
  if (view.gaps) box.append(lineOf('chart-note', view.gaps));
  return box;
}

function lineOf(className: string, text: string): HTMLElement {
  const line = document.createElement('p');
  line.className = className;
  line.textContent = text;
  return line;
}
