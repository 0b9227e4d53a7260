/**
 * Values as an index: the base value is 100.
 * Shape:  same length and order; undefined for every value where the base is zero, negative or not there.
 * Units:  index points; 150 is half as much again as the base.
 * Errors: throws when `base` is no place in the list.
 */
export function indexNumbers(values: readonly (number | undefined)[], base: number): (number | undefined)[] {
  if (!(base in values)) throw new RangeError(`No base at ${base} of ${values.length} values.`);
  const hundred = values[base];
  if (hundred === undefined || !(hundred > 0)) return values.map(() => undefined);
  return values.map((value) => (value === undefined ? undefined : (value / hundred) * 100));
}
