import { useMemo, useState, useSyncExternalStore } from 'react';
import { exploreWords } from '#messages/explore-words.ts';
import { ExploreContext } from './context.ts';
import { Chart } from './chart.tsx';
import { Downloads } from './downloads.tsx';
import type { Explorer } from './explorer.ts';
import { Filters } from './filters.tsx';
import { Arrange } from './arrange.tsx';
import { Grid } from './grid.tsx';
import { Notices, Refusals } from './notices.tsx';
import { Toolbar } from './toolbar.tsx';

/** The explorer: choices beside the table they make, and that table as a file. */
export function ExploreApp({ explorer }: { explorer: Explorer }) {
  const snapshot = useSyncExternalStore(explorer.subscribe, explorer.snapshot);
  const { locale } = explorer.props;
  // Beside the table where there is room, else folded above it.
  const [isWide] = useState(() => matchMedia('(min-width: 62rem)').matches);
  const context = useMemo(
    () => ({ explorer, snapshot, locale, words: exploreWords[locale] }),
    [explorer, snapshot, locale],
  );
  const { hasBegun, result, state, table } = snapshot;
  return (
    <ExploreContext value={context}>
      {/* The plain tables stand until there is something to put in their place; then the bar, with the focus that may
          be in it, stays while another table is read. */}
      {hasBegun && <Toolbar />}
      <Notices />
      {result && (
        <div className="explore-body">
          <details className="explore-choices" open={isWide}>
            <summary>{exploreWords[locale].choices}</summary>
            <Filters key={table.name} />
            <Arrange />
          </details>
          <div className="explore-result">
            <Refusals result={result} />
            <Chart result={result} />
            <Grid key={`${table.name} ${state.page ?? 1}`} result={result} />
            <Downloads result={result} />
          </div>
        </div>
      )}
    </ExploreContext>
  );
}
