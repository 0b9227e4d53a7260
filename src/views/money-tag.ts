import type { Field } from '#model/table.ts';
import type { Period } from '#model/period.ts';
import { moneyKey } from '#model/measures.ts';
import type { Observation } from './observations.ts';

/**
 * What the browser needs beside a printed amount to show it in another measure: "hemat f1396" (data-money).
 * Shape: the unit's code, then the key of period and place; undefined for what is no money. The amount itself is the
 *        printed number, which is exact.
 */
export function moneyTag(measure: Field, period: Period | undefined, area?: string): string | undefined {
  if (measure.unit?.kind !== 'money') return undefined;
  return `${measure.unit.code} ${moneyKey(measure.timing, period?.text ?? '', area)}`;
}

export function moneyTagOf({ measure, period, area, value }: Observation): string | undefined {
  return value.kind === 'missing' ? undefined : moneyTag(measure, period, area);
}
