import { useRef, useState, type KeyboardEvent } from 'react';

/** A cell of the grid; row 0 is the header. */
interface Place {
  row: number;
  column: number;
}

export interface GridKeys {
  active: Place;
  /** What a cell carries to be found by the keys: only the active one is a stop of the tab key. */
  cellProps: (
    row: number,
    column: number,
  ) => {
    tabIndex: 0 | -1;
    'data-cell': string;
    'aria-colindex': number;
    onFocus: () => void;
  };
  onKeyDown: (event: KeyboardEvent<HTMLElement>) => void;
  /** Moves the focus to the active cell once it is in the page, if keys moved there. */
  focusWanted: () => void;
}

const rowsPerJump = 10;

/**
 * Keys of a data grid: arrows, Home, End, Page Up and Down, with Control to the first and last; Enter works what is in
 * the cell. Source: WAI-ARIA Authoring Practices, grid pattern.
 */
export function useGridKeys(rows: number, columns: number, reveal: (row: number) => void): GridKeys {
  const [chosen, setActive] = useState<Place>({ row: 0, column: 0 });
  const active = { row: Math.min(chosen.row, rows - 1), column: Math.min(chosen.column, columns - 1) };
  const wanted = useRef<HTMLElement | undefined>(undefined);
  const onKeyDown = (event: KeyboardEvent<HTMLElement>): void => {
    const grid = event.currentTarget;
    if (event.key === 'Enter' || event.key === ' ') {
      workCell(event);
      return;
    }
    const next = moved(active, event, { rows, columns }, getComputedStyle(grid).direction === 'rtl');
    if (!next) return;
    event.preventDefault();
    wanted.current = grid;
    setActive(next);
    reveal(next.row);
  };
  const focusWanted = (): void => {
    const cell = wanted.current?.querySelector<HTMLElement>(`[data-cell="${active.row} ${active.column}"]`);
    if (!cell) return;
    wanted.current = undefined;
    cell.focus({ preventScroll: true });
    cell.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  };
  const cellProps: GridKeys['cellProps'] = (row, column) => ({
    tabIndex: row === active.row && column === active.column ? 0 : -1,
    'data-cell': `${row} ${column}`,
    'aria-colindex': column + 1,
    onFocus: () => {
      if (row !== active.row || column !== active.column) setActive({ row, column });
    },
  });
  return { active, cellProps, onKeyDown, focusWanted };
}

/** A cell's own link or button is not a stop of its own; Enter on the cell works it. */
function workCell(event: KeyboardEvent<HTMLElement>): void {
  const cell = event.target instanceof HTMLElement ? event.target.closest<HTMLElement>('[data-cell]') : null;
  if (!cell || event.target !== cell) return;
  const inner = cell.querySelector<HTMLElement>('a, button');
  if (!inner) return;
  event.preventDefault();
  inner.click();
}

function moved(
  { row, column }: Place,
  { key, ctrlKey, altKey, metaKey }: KeyboardEvent,
  { rows, columns }: { rows: number; columns: number },
  isRtl: boolean,
): Place | undefined {
  if (altKey || metaKey) return undefined;
  const forward = isRtl ? 'ArrowLeft' : 'ArrowRight';
  const backward = isRtl ? 'ArrowRight' : 'ArrowLeft';
  const steps: Readonly<Record<string, Place>> = {
    ArrowDown: { row: row + 1, column },
    ArrowUp: { row: row - 1, column },
    [forward]: { row, column: column + 1 },
    [backward]: { row, column: column - 1 },
    PageDown: { row: row + rowsPerJump, column },
    PageUp: { row: row - rowsPerJump, column },
    Home: { row: ctrlKey ? 0 : row, column: 0 },
    End: { row: ctrlKey ? rows - 1 : row, column: columns - 1 },
  };
  const next = steps[key];
  return (
    next && {
      row: Math.max(0, Math.min(rows - 1, next.row)),
      column: Math.max(0, Math.min(columns - 1, next.column)),
    }
  );
}
