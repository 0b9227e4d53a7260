import { useEffect, useState } from 'react';
import type { ExploreChartKind } from '#views/explore/explore-state.ts';
import type { Result } from './arrange-rows.ts';
import { useExplore } from './context.ts';
import type { Drawn } from './draw-result.ts';

/** The rows kept as a chart, when asked for; the code that draws is fetched then. */
export function Chart({ result }: { result: Result }) {
  const { explorer, snapshot, words } = useExplore();
  const { chart } = snapshot.state;
  const [drawn, setDrawn] = useState<Drawn | undefined>();
  const isWanted = chart !== undefined && snapshot.progress.isDone;
  useEffect(() => {
    if (!isWanted) {
      if (chart === undefined) setDrawn(undefined);
      return;
    }
    let isLate = false;
    import('./draw-result.ts')
      .then(({ drawResult }) => drawResult(result, chart, explorer.props.locale))
      .then((made) => {
        if (!isLate) setDrawn(made);
      })
      .catch(() => {
        if (!isLate) setDrawn({ kinds: [], reason: words.offline });
      });
    return () => {
      isLate = true;
    };
  }, [result, chart, isWanted, explorer, words]);
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
      {drawn && 'svg' in drawn && (
        <figure>
          <figcaption>{drawn.title}</figcaption>
          {/* Drawn by src/charts from escaped texts, as on every page. */}
          <div dangerouslySetInnerHTML={{ __html: drawn.svg }} />
          {drawn.notes.map((note) => (
            <p key={note} className="chart-note">
              {note}
            </p>
          ))}
          <p className="source-line">{drawn.source}</p>
        </figure>
      )}
    </section>
  );
}
