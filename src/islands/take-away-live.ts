import { localText, type Locale } from '#model/bilingual.ts';
import { unpackChart } from '#charts/packed-chart.ts';
import { takeAwayWords } from '#messages/take-away-words.ts';
import { fullTitle, type TakenChart } from '#messages/taken-chart.ts';
import { choiceNames, readChoice, withChoice } from '#text/money-choice.ts';
import { formatNumber } from '#text/numbers.ts';
import { chartData } from './chart-data.ts';
import { savePicture, type Picture } from './save-picture.ts';
import { citePanel } from './take-away-cite.ts';
import { copyTable } from './take-away-table.ts';

export type Taking = 'png' | 'svg' | 'table' | 'cite' | 'embed';

/** What a reader sees now: the chart in the measure and with the series of their choice. */
export interface ShownChart extends Picture {
  taken: TakenChart;
}

/** Makes what was asked for of the chart above the row. Gives what came of it, in words. Errors: rejects when it cannot. */
export async function takeAway(row: HTMLElement, taking: Taking): Promise<string> {
  return takings[taking](await readShown(row), row);
}

const takings: Record<Taking, (shown: ShownChart, row: HTMLElement) => Promise<string> | string> = {
  svg: async (shown) => savedText(shown.view.locale, await savePicture(shown, 'svg')),
  png: async (shown) => savedText(shown.view.locale, await savePicture(shown, 'png')),
  table: async ({ view, frame }) => {
    const words = takeAwayWords[view.locale];
    const rows = await copyTable(view, frame);
    return rows === undefined ? words.failed : words.tableCopied(formatNumber(rows, view.locale));
  },
  embed: ({ frame }, row) => {
    const query = new URL(frame.address).search.replaceAll('&', '&amp;');
    for (const code of row.querySelectorAll('textarea')) {
      code.value = code.defaultValue.replace(/(?<=src="[^"]*)(?=")/u, query);
    }
    return '';
  },
  cite: (shown, row) => {
    citePanel(shown, row);
    return '';
  },
};

/** A file name is read from left to right. */
const savedText = (locale: Locale, file: string): string =>
  takeAwayWords[locale].saved(`\u2068${file}\u2069`);

/**
 * The chart as it is shown: the money switch puts another one, with its own data, in the place of the published one,
 * and the interactive chart leaves at its element which series are off.
 */
async function readShown(row: HTMLElement): Promise<ShownChart> {
  const figure = row.closest('figure');
  const host = figure?.querySelector<HTMLElement>('tamin-chart');
  const record = row.querySelector('script[type="application/json"]')?.textContent;
  if (!host || !record) throw new Error('No chart above the row.');
  const taken = JSON.parse(record) as TakenChart;
  const { work, page } = taken;
  const { view } = unpackChart(await chartData(host));
  const hidden = (host?.dataset['hidden'] ?? '').split(' ').filter(Boolean).map(Number);
  const choice = view.money ? readChoice(new URLSearchParams(location.search)).choice : {};
  const query = withChoice(new URLSearchParams(), choice);
  const chosen = choiceNames.flatMap((name) => query.get(name) ?? []);
  return {
    view: { ...view, source: figure?.querySelector('figcaption')?.textContent?.trim() ?? '' },
    frame: {
      address: query.size > 0 ? `${page}?${query}` : page,
      release: work.release,
      isSample: work.isSample,
      hidden,
      title: fullTitle(localText(work.dataset ?? work.title, view.locale).text, view.title),
    },
    name: [work.key, ...chosen, view.locale].join('-'),
    taken,
  };
}
