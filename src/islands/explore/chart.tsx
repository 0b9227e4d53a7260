import { useEffect, useState } from 'react';
import type { ExploreChartKind } from '#views/explore/explore-state.ts';
import type { Result } from './arrange-rows.ts';
import { useExplore } from './context.ts';
import type { ChartFigure } from './chart-figure.tsx';
import type { Drawn } from './draw-result.ts';

/** What was drawn, of which result, and what shows it. */
interface Made {
  drawn: Drawn;
  of: Result;
  Figure?: typeof ChartFigure;
}

/** The rows kept as a chart, when asked for; the code that draws is fetched then. */
export function Chart({ result }: { result: Result }) {
  const { explorer, snapshot, words } = useExplore();
  const { chart } = snapshot.state;
  const [made, setMade] = useState<Made | undefined>();
  const isWanted = chart !== undefined && snapshot.progress.isDone;
  useEffect(() => {
    if (!isWanted) {
      if (chart === undefined) setMade(undefined);
      return;
    }
    let isLate = false;
    import('./chart-kit.ts')
      .then(async ({ drawResult, ChartFigure }) => {
        const drawn = await drawResult(result, chart, explorer.props.locale);
        if (!isLate) setMade({ drawn, of: result, Figure: ChartFigure });
      })
      .catch(() => {
        if (!isLate) setMade({ drawn: { kinds: [], reason: words.offline }, of: result });
      });
    return () => {
      isLate = true;
    };
  }, [result, chart, isWanted, explorer, words]);
  const drawn = made?.drawn;
  const kinds: readonly ExploreChartKind[] = drawn?.kinds.length
    ? drawn.kinds
    : ['line', 'columns', 'bars', 'dots'];
  const offered = chart === undefined ? (['line', 'bars'] as const) : kinds;
  const shown = drawn && 'svg' in drawn ? drawn.kind : chart;
  return (
    <section className="explore-chart" aria-labelledby="explore-chart-heading">
      <label id="explore-chart-heading">
        {words.chart}
        <select
          className="input"
          name="chart"
          value={shown ?? ''}
          onChange={({ target }) => {
            const kind = (target.value || undefined) as ExploreChartKind | undefined;
            explorer.choose({ chart: kind, page: snapshot.state.page });
          }}
        >
          <option value="">{words.chartKinds.none}</option>
          {[...new Set([...offered, ...(shown ? [shown] : [])])].map((kind) => (
            <option key={kind} value={kind}>
              {words.chartKinds[kind]}
            </option>
          ))}
        </select>
      </label>
      {drawn && 'reason' in drawn && <p className="chart-note">{drawn.reason}</p>}
      {made?.Figure && 'svg' in made.drawn && <made.Figure result={made.of} drawn={made.drawn} />}
    </section>
  );
}
