import { defaultRangeExtractor, useVirtualizer, type Range } from '@tanstack/react-virtual';
import { useEffect, useLayoutEffect, useRef } from 'react';
import { partCount, rowsPerPart, shownPart } from '#views/explore/explore-parts.ts';
import { useExplore } from './context.ts';
import type { Result } from './arrange-rows.ts';
import { columnWidths } from './column-widths.ts';
import { GridHeader } from './grid-header.tsx';
import { GridRow } from './grid-row.tsx';
import { Parts } from './parts.tsx';
import { useGridKeys } from './use-grid-keys.ts';

/** Height a row is taken to have before it is measured. */
const usualRow = 44;

/** The table: only rows in view are in the page, and the arrow keys lead from cell to cell. */
export function Grid({ result }: { result: Result }) {
  const { explorer, snapshot, words, number } = useExplore();
  const scroller = useRef<HTMLDivElement>(null);
  const { columns, rowCount } = result.view;
  const part = shownPart(snapshot.state, rowCount);
  const start = (part - 1) * rowsPerPart;
  const count = Math.min(rowsPerPart, rowCount - start);
  const keys = useGridKeys(count + 1, columns.length, (row) => {
    if (row > 0) virtual.scrollToIndex(row - 1);
    else scroller.current?.scrollTo({ top: 0 });
  });
  const virtual = useVirtualizer({
    count,
    getScrollElement: () => scroller.current,
    estimateSize: () => usualRow,
    overscan: 8,
    // The cell with the focus stays in the page wherever a reader scrolls.
    rangeExtractor: (range: Range) =>
      [...new Set([...defaultRangeExtractor(range), keys.active.row - 1])]
        .filter((row) => row >= 0 && row < count)
        .sort((a, b) => a - b),
  });
  const shown = virtual.getVirtualItems();
  const [first, last] = [shown[0]?.index ?? 0, shown.at(-1)?.index ?? 0];
  useEffect(() => {
    void explorer.show(start + first, start + last + 1);
  }, [explorer, result, start, first, last]);
  useLayoutEffect(keys.focusWanted);
  const widths = columnWidths(result.view);
  return (
    <div className="explore-grid-frame">
      <p className="visually-hidden" id="explore-grid-help">
        {words.tableHelp}
      </p>
      <div ref={scroller} className="explore-grid table-scroll--tall" onKeyDown={keys.onKeyDown}>
        <div
          role="grid"
          aria-label={snapshot.table.title.text}
          aria-describedby="explore-grid-help"
          aria-rowcount={rowCount + 1}
          aria-colcount={columns.length}
          aria-busy={!snapshot.progress.isDone}
          style={{ inlineSize: `${widths.reduce((sum, width) => sum + width, 0)}rem` }}
        >
          <GridHeader result={result} widths={widths} keys={keys} />
          <div role="rowgroup" className="explore-rows" style={{ blockSize: `${virtual.getTotalSize()}px` }}>
            {shown.map(({ index, start: top }) => (
              <GridRow
                key={index}
                {...{ index, top, widths, keys, measure: virtual.measureElement }}
                row={start + index}
                result={result}
              />
            ))}
          </div>
        </div>
      </div>
      {rowCount === 0 && <p className="explore-none">{words.noRows}</p>}
      {rowCount > rowsPerPart && <Parts part={part} count={partCount(rowCount)} />}
      <p className="explore-read">{words.read(number(Math.ceil(snapshot.read.bytes / 1000)))}</p>
    </div>
  );
}
