/** One measured quantity beside what it may be. */
export interface BenchLine {
  name: string;
  value: number;
  unit: string;
  budget?: number;
  /** Is more better, as with speed? Default: no. */
  isMoreBetter?: boolean;
}

/** Whether a line keeps its budget; undefined where there is none. */
export function keepsBudget({ value, budget, isMoreBetter = false }: BenchLine): boolean | undefined {
  if (budget === undefined) return undefined;
  return isMoreBetter ? value >= budget : value <= budget;
}

const round = (value: number): string =>
  value.toLocaleString('en', { maximumFractionDigits: value >= 100 ? 0 : 1 });

function budgetText({ budget, isMoreBetter, unit }: BenchLine): string {
  return budget === undefined ? '' : `${isMoreBetter ? '≥' : '≤'} ${round(budget)} ${unit}`;
}

/** Renders lines as a plain table: what, measured, budget, verdict. */
export function renderBench(lines: readonly BenchLine[]): string {
  const rows = lines.map((line) => {
    const verdict = { true: 'pass', false: 'FAIL', undefined: '' }[String(keepsBudget(line))] ?? '';
    return [line.name, `${round(line.value)} ${line.unit}`, budgetText(line), verdict];
  });
  const table = [['what', 'measured', 'budget', ''], ...rows];
  const widths = [0, 1, 2, 3].map((column) => Math.max(...table.map((row) => (row[column] ?? '').length)));
  const lineOf = (row: readonly string[]): string =>
    row
      .map((cell, column) =>
        column === 1 ? cell.padStart(widths[1] ?? 0) : cell.padEnd(widths[column] ?? 0),
      )
      .join('  ');
  return `${table.map((row) => lineOf(row).trimEnd()).join('\n')}\n`;
}
