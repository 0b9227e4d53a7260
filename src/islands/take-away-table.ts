import type { ChartPoint, ChartView } from '#model/chart.ts';
import { chartWords } from '#messages/chart-words.ts';
import { readShownNumber } from '#text/shown-number.ts';

/**
 * What a chart shows as rows of a table, header first: one row for each mark of the axis, one column for each series.
 * Shape: numbers are decimals with Latin digits, as spreadsheets read them; what is missing is its reason in words,
 *        and a status other than actual stands in a column of its own behind its number.
 */
export function tableRows(view: ChartView, hidden: readonly number[]): string[][] {
  const shown = view.series.filter((_, index) => !hidden.includes(index));
  const isMarked = shown.map(({ points }) => points.some(({ status, value }) => isMarkedAt(status, value)));
  const header = shown.flatMap(({ label }, at) => {
    const name = [label || view.title, view.unit && `(${view.unit})`].filter(Boolean).join(' ');
    return isMarked[at] ? [name, ''] : [name];
  });
  const rows = view.ticks.map((tick, place) => [
    tick.label,
    ...shown.flatMap(({ points }, at) => {
      const point = points[place];
      return isMarked[at] ? [cellOf(point), statusOf(point, view)] : [cellOf(point)];
    }),
  ]);
  return [['', ...header], ...rows];
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
export async function copyTable(view: ChartView, hidden: readonly number[]): Promise<number | undefined> {
  const rows = tableRows(view, hidden);
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
    return rows.length - 1;
  } catch {
    return undefined;
  }
}

const inOneLine = (cell: string): string => cell.replace(/\s+/gu, ' ');
const escaped = (cell: string): string =>
  cell.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
