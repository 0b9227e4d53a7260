import type { Locale } from '#model/bilingual.ts';
import { renderChart } from '#charts/render-chart.ts';
import { exploreWords } from '#messages/explore-words.ts';
import { shownColumns, type ExploreChartKind } from '#views/explore/explore-state.ts';
import { groupColumns } from '#views/explore/group-rows.ts';
import { chartChoice } from '#views/explore/chart-choice.ts';
import { resultChart } from '#views/explore/result-chart.ts';
import { loadRows, type Result } from './arrange-rows.ts';

export type Drawn =
  | {
      kinds: readonly ExploreChartKind[];
      kind: ExploreChartKind;
      svg: string;
      title: string;
      notes: readonly string[];
      source: string;
    }
  | { kinds: readonly ExploreChartKind[]; reason: string };

/** Draws the rows behind a result. Errors: `ReadError`. */
export async function drawResult(result: Result, kind: ExploreChartKind, locale: Locale): Promise<Drawn> {
  const { table, state, rows, source } = result;
  const words = exploreWords[locale];
  const shown = shownColumns(table, state);
  const measures = table.columns.filter(({ role }) => role === 'measure');
  await loadRows(source, rows, groupColumns(table, { by: [], measures }));
  const frame = { table, rows, cell: source.cell, locale };
  const choice = chartChoice(frame, state, shown);
  if (typeof choice === 'string') return { kinds: [], reason: words.chartRefusals[choice] };
  const view = resultChart(frame, choice, kind);
  if (typeof view === 'string') return { kinds: choice.kinds, reason: words.chartRefusals[view] };
  if ('code' in view) {
    const detail = 'detail' in view ? view.detail : '';
    return { kinds: choice.kinds, reason: words.refusals[view.code](detail) };
  }
  return {
    kinds: choice.kinds,
    kind: choice.kinds.find((fit) => fit === view.kind) ?? kind,
    svg: renderChart(view),
    title: view.title,
    notes: table.breaks
      .filter(({ day }) => view.breaks.some(({ position }) => position === day))
      .map(({ note }) => note),
    source: view.source,
  };
}
