import type { ChartPoint, ChartView } from '#model/chart.ts';
import type { PictureFrame } from '#charts/standalone-svg.ts';
import { chartWords } from '#messages/chart-words.ts';
import { takeAwayWords } from '#messages/take-away-words.ts';
import { releaseLine } from '#messages/taken-chart.ts';
import { readShownNumber } from '#text/shown-number.ts';

/**
 * What a chart shows as rows of a table, header first: one row for each mark of the axis, one column for each series.
 * Shape: numbers are decimals with Latin digits, as spreadsheets read them; what is missing is its reason in words,
 *        and a status other than actual stands in a column of its own behind its number. The chart's title, which
 *        names its measure, is in the header: of the one column of figures, else in the corner.
 */
export function tableRows(view: ChartView, hidden: readonly number[]): string[][] {
  const shown = view.series.filter((_, index) => !hidden.includes(index));
  const isAlone = view.series.length === 1;
  const isMarked = shown.map(({ points }) => points.some(({ status, value }) => isMarkedAt(status, value)));
  const header = shown.flatMap(({ label }, at) => {
    const name = [isAlone ? view.title : label, view.unit && `(${view.unit})`].filter(Boolean).join(' ');
    return isMarked[at] ? [name, ''] : [name];
  });
  const rows = view.ticks.map((tick, place) => [
    tick.label,
    ...shown.flatMap(({ points }, at) => {
      const point = points[place];
      return isMarked[at] ? [cellOf(point), statusOf(point, view)] : [cellOf(point)];
    }),
  ]);
  return [[isAlone ? '' : view.title, ...header], ...rows];
}

/**
 * What a picture of the chart says around it, one text a row: title, source, release and the address of this view.
 * Below the table they leave its head the first row of a sheet.
 */
export function tableNotes({ locale, source }: ChartView, frame: PictureFrame): string[] {
  const { title = '', release, isSample, address } = frame;
  const sample = isSample ? takeAwayWords[locale].sample : '';
  return [title, sample, source, releaseLine(release, locale), address].filter(Boolean);
}

const isMarkedAt = (status: ChartPoint['status'], value: number | null): boolean =>
  status !== 'actual' && value !== null;

function cellOf(point: ChartPoint | undefined): string {
  if (!point || point.isSkipped) return '';
  if (point.value === null) return point.text;
  // What is printed holds digits a double does not ("84.50"), unless it was rounded for reading.
  const printed = readShownNumber(point.text)?.exact;
  return printed !== undefined && Number(printed) === point.value ? printed : String(point.value);
}

function statusOf(point: ChartPoint | undefined, view: ChartView): string {
  if (!point || point.status === 'actual' || point.value === null) return '';
  return chartWords[view.locale].status[point.status];
}

/** Copies the table, for spreadsheets and for texts. Shape: how many rows it has; undefined where the browser refuses. */
export async function copyTable(view: ChartView, frame: PictureFrame): Promise<number | undefined> {
  const table = tableRows(view, frame.hidden ?? []);
  const rows = [...table, [''], ...tableNotes(view, frame).map((note) => [note])];
  const plain = rows.map((cells) => cells.map(inOneLine).join('\t')).join('\n');
  const lines = rows.map((cells) => `<tr>${cells.map((cell) => `<td>${escaped(cell)}</td>`).join('')}</tr>`);
  const html = `<table dir="${view.locale === 'fa' ? 'rtl' : 'ltr'}">${lines.join('')}</table>`;
  const item = (): ClipboardItem =>
    new ClipboardItem({
      'text/plain': new Blob([plain], { type: 'text/plain' }),
      'text/html': new Blob([html], { type: 'text/html' }),
    });
  try {
    if (typeof ClipboardItem === 'undefined') await navigator.clipboard.writeText(plain);
    else await navigator.clipboard.write([item()]);
    return table.length - 1;
  } catch {
    return undefined;
  }
}

const inOneLine = (cell: string): string => cell.replace(/\s+/gu, ' ');
const escaped = (cell: string): string =>
  cell.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
