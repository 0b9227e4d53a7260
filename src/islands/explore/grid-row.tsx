import type { ResultCell } from '#views/explore/result-cell.ts';
import type { Result } from './arrange-rows.ts';
import { useExplore } from './context.ts';
import type { GridKeys } from './use-grid-keys.ts';

interface Props {
  result: Result;
  /** Place among the rows of the part shown, and of the whole result. */
  index: number;
  row: number;
  top: number;
  widths: readonly number[];
  keys: GridKeys;
  measure: (element: HTMLElement | null) => void;
}

/** One row, where the scrolling has it. A figure is a link to its row, and opens its card. */
export function GridRow({ result, index, row, top, widths, keys, measure }: Props) {
  const { words } = useExplore();
  const isRead = result.covers(row, row + 1);
  return (
    <div
      role="row"
      ref={measure}
      data-index={index}
      aria-rowindex={row + 2}
      className="explore-row explore-row--data"
      style={{ transform: `translateY(${top}px)` }}
    >
      {result.view.columns.map(({ key, isNumber, lang }, column) => {
        const cell = isRead ? result.view.cell(row, column) : undefined;
        return (
          <div
            key={key}
            role={column === 0 ? 'rowheader' : 'gridcell'}
            className={`explore-cell${isNumber ? ' number' : ''}${cell?.isMissing ? ' missing' : ''}`}
            style={{ inlineSize: `${widths[column] ?? 8}rem` }}
            lang={isNumber ? undefined : lang}
            data-file={cell?.file}
            data-status={cell?.status}
            {...keys.cellProps(index + 1, column)}
          >
            {cell ? <CellText cell={cell} /> : column === 0 ? words.loading : '…'}
          </div>
        );
      })}
    </div>
  );
}

function CellText({ cell }: { cell: ResultCell }) {
  return (
    <>
      {cell.key ? (
        <a href={cell.href} data-num={cell.key} tabIndex={-1}>
          {cell.text}
        </a>
      ) : (
        <bdi>{cell.text}</bdi>
      )}
      {cell.mark && (
        <>
          {' '}
          <span className="mark">{cell.mark}</span>
        </>
      )}
    </>
  );
}
