import type { ChartView } from '#model/chart.ts';
import type { Locale } from '#model/bilingual.ts';
import { renderChart } from '#charts/render-chart.ts';
import { exploreChartWords } from '#messages/explore-chart-words.ts';
import { exploreWords } from '#messages/explore-words.ts';
import { formatNumber } from '#text/numbers.ts';
import { shownColumns, type ExploreChartKind } from '#views/explore/explore-state.ts';
import { groupColumns } from '#views/explore/group-rows.ts';
import { chartChoice } from '#views/explore/chart-choice.ts';
import { resultChart, type ResultChart } from '#views/explore/result-chart.ts';
import { loadRows, type Result } from './arrange-rows.ts';

export type Drawn =
  | {
      kinds: readonly ExploreChartKind[];
      kind: ExploreChartKind;
      view: ChartView;
      svg: string;
      notes: readonly string[];
    }
  | { kinds: readonly ExploreChartKind[]; reason: string };

/** Draws the rows behind a result. Errors: `ReadError`. */
export async function drawResult(result: Result, kind: ExploreChartKind, locale: Locale): Promise<Drawn> {
  const { table, state, rows, source } = result;
  const words = exploreWords[locale];
  const shown = shownColumns(table, state);
  const measures = table.columns.filter(({ role }) => role === 'measure');
  const { publisherColumn } = table;
  const columns = groupColumns(table, { by: [], measures });
  await loadRows(source, rows, publisherColumn === undefined ? columns : [...columns, publisherColumn]);
  const frame = { table, rows, cell: source.cell, locale, filters: state };
  const choice = chartChoice(frame, state, shown);
  if (typeof choice === 'string') return { kinds: [], reason: words.chartRefusals[choice] };
  const made = resultChart(frame, choice, kind);
  if (typeof made === 'string') return { kinds: choice.kinds, reason: words.chartRefusals[made] };
  if ('code' in made) {
    const detail = 'detail' in made ? made.detail : '';
    return { kinds: choice.kinds, reason: words.refusals[made.code](detail) };
  }
  const { view } = made;
  return {
    kinds: choice.kinds,
    kind: choice.kinds.find((fit) => fit === view.kind) ?? kind,
    view,
    svg: renderChart(view),
    notes: notesOf(result, made, locale),
  };
}

/** What a reader must know of a chart besides its figures: where definitions change, and what is not drawn. */
function notesOf({ table }: Result, { view, drawn }: ResultChart, locale: Locale): string[] {
  const words = exploreChartWords[locale];
  const { totals, weakCount } = drawn;
  const breaks = table.breaks.filter(({ day }) => view.breaks.some(({ position }) => position === day));
  const labels = totals.map((label) => (locale === 'fa' ? `«${label}»` : `“${label}”`));
  return [
    ...breaks.map(({ note }) => note),
    ...(totals.length > 0 ? [words.totalsLeftOut(labels.join(words.together))] : []),
    ...(weakCount > 0 ? [words.weakLeftOut(formatNumber(weakCount, locale))] : []),
  ];
}
