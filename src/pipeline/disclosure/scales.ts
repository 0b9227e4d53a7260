import type { FigureTable, Measure } from './figure-tables.ts';

/** 10ⁿ by unit: all values of a unit are whole numbers of 1/10ⁿ. */
export function scalesOf(tables: readonly FigureTable[]): Map<string, bigint> {
  const scales = new Map<string, bigint>();
  for (const { measures, rowCount } of tables) {
    for (const measure of measures) {
      const scale = 10n ** BigInt(digitsOf(measure, rowCount));
      if (scale > (scales.get(measure.unit) ?? 1n)) scales.set(measure.unit, scale);
    }
  }
  return scales;
}

/** How many decimals a column is given to. */
export function digitsOf({ textOf }: Measure, rowCount: number): number {
  let digits = 0;
  for (let row = 0; row < rowCount; row += 1) digits = Math.max(digits, decimalsIn(textOf(row) ?? ''));
  return digits;
}

/** "12.50" has two. */
export function decimalsIn(text: string): number {
  const point = text.indexOf('.');
  return point < 0 ? 0 : text.length - point - 1;
}

/** "12.5" in tenths is 125; undefined where there are more decimals than that. */
export function toSteps(text: string, scale: bigint): bigint | undefined {
  const [whole = '0', fraction = ''] = text.split('.');
  const digits = String(scale).length - 1;
  return fraction.length > digits ? undefined : BigInt(whole + fraction.padEnd(digits, '0'));
}
