import type { ResultColumn } from '#views/explore/result-table.ts';
import { useExplore } from './context.ts';
import type { Result } from './arrange-rows.ts';
import type { GridKeys } from './use-grid-keys.ts';

interface Props {
  result: Result;
  widths: readonly number[];
  keys: GridKeys;
}

/** Column heads that sort: once upwards, once more downwards, then as published. */
export function GridHeader({ result, widths, keys }: Props) {
  return (
    <div role="rowgroup" className="explore-head">
      <div role="row" aria-rowindex={1} className="explore-row">
        {result.view.columns.map((column, index) => (
          <HeadCell key={column.key} {...{ column, index, keys }} width={widths[index] ?? 8} />
        ))}
      </div>
    </div>
  );
}

interface CellProps {
  column: ResultColumn;
  index: number;
  width: number;
  keys: GridKeys;
}

function HeadCell({ column, index, width, keys }: CellProps) {
  const { explorer, snapshot, words } = useExplore();
  const { sort } = snapshot.state;
  const { sortBy } = column;
  const isSorted = sortBy !== undefined && sort?.column === sortBy.column && sort.value === sortBy.value;
  const order = isSorted ? (sort.isDown ? 'descending' : 'ascending') : 'none';
  const choose = (): void => {
    if (sortBy === undefined) return;
    const isDown = order === 'ascending';
    explorer.choose({ sort: order === 'descending' ? undefined : { ...sortBy, isDown } });
  };
  const label = (
    <>
      <span lang={column.lang}>{column.title}</span>
      {column.unit !== undefined && <span className="unit"> ({column.unit})</span>}
    </>
  );
  return (
    <div
      role="columnheader"
      className={`explore-cell${column.isNumber ? ' number' : ''}`}
      style={{ inlineSize: `${width}rem` }}
      aria-sort={sortBy === undefined ? undefined : order}
      {...keys.cellProps(0, index)}
    >
      {sortBy === undefined ? (
        label
      ) : (
        <button type="button" tabIndex={-1} onClick={choose} title={words.sortBy(column.title)}>
          {label}
          <span className="explore-sort" aria-hidden="true">
            {order === 'ascending' ? '▲' : order === 'descending' ? '▼' : '↕'}
          </span>
        </button>
      )}
    </div>
  );
}
