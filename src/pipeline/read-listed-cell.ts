import type { IssueCode } from '#model/issue-codes.ts';
import type { PlaceEntry } from '#model/reference.ts';
import type { Category } from '#model/table.ts';
import { closest } from '#text/closest.ts';
import { canonicalDecimal } from '#text/decimals.ts';
import { differences, foldKey } from '#text/letters.ts';
import { parseDecimal } from '#text/numbers.ts';
import { failed, type CellReader, type Reading } from './cell-reading.ts';
import { formerProvinces, provinceOfCity } from './cities.ts';
import type { FieldPlan } from './package-plan.ts';

/** A closed list of keys: what a cell may say, and what that is called in the catalogue. */
interface Listing {
  code: IssueCode;
  /** Exact spelling → canonical value. */
  exact: ReadonlyMap<string, string>;
  /** Folded spelling → canonical value; noted when used. */
  folded: ReadonlyMap<string, string>;
  /** Other known spellings → canonical value. */
  variants: ReadonlyMap<string, string>;
  /** Spellings offered as "did you mean". */
  names: readonly string[];
}

const foldedMap = (exact: ReadonlyMap<string, string>): Map<string, string> =>
  new Map([...exact].map(([text, value]) => [foldKey(text), value]));

/** Reads one of the values the descriptor lists as `categories`. */
export function categoryReader(plan: FieldPlan): CellReader<string> {
  return categoriesReader(plan, plan.categories, 'cell/unknown-category');
}

/** Categories of an integer field are numbers: "01" is the category 1. */
export function numberedCategoryReader(plan: FieldPlan): CellReader<string> {
  const read = categoryReader(plan);
  return (cell) => {
    const parsed = plan.missing.has(cell) ? undefined : parseDecimal(cell);
    return read(parsed?.ok ? canonicalDecimal(parsed.exact) : cell);
  };
}

/** Reads a word of a fixed vocabulary, e.g. the statuses. */
export function vocabularyReader(
  plan: FieldPlan,
  words: readonly string[],
  code: IssueCode,
): CellReader<string> {
  const categories = words.map((value) => ({ value, label: {}, isTotal: false }));
  return categoriesReader(plan, categories, code);
}

function categoriesReader(
  plan: FieldPlan,
  categories: readonly Category[],
  code: IssueCode,
): CellReader<string> {
  const exact = new Map(categories.map(({ value }) => [value, value]));
  const names = [...exact.keys()];
  return listedReader(plan, { code, exact, folded: foldedMap(exact), variants: new Map(), names });
}

/** Reads a place by name, code or a listed variant; the catalogue holds its code. */
export function placeReader(plan: FieldPlan, places: readonly PlaceEntry[]): CellReader<string> {
  const read = listedReader(plan, placeListing(places));
  return (cell) => {
    const reading = read(cell);
    const isUnknown = reading.findings?.some(({ code }) => code === 'reference/unknown-place');
    return isUnknown ? (otherThanProvince(cell, places) ?? withLatinGuess(reading, cell, places)) : reading;
  };
}

/** "Tehrn" is near no Persian name, but near a Latin one. */
function withLatinGuess(
  reading: Reading<string>,
  cell: string,
  places: readonly PlaceEntry[],
): Reading<string> {
  const [finding] = reading.findings ?? [];
  if (!finding || finding.params?.['closest'] !== undefined) return reading;
  const near = closest(
    cell,
    places.flatMap(({ name, variants }) => [name.en, ...variants]),
  );
  const place = places.find(
    ({ name, variants }) => near !== undefined && [name.en, ...variants].includes(near),
  );
  if (!place) return reading;
  return { findings: [{ ...finding, params: { ...finding.params, closest: place.name.fa } }] };
}

/** A city, or a province that was divided since. */
function otherThanProvince(cell: string, places: readonly PlaceEntry[]): Reading<never> | undefined {
  const province = provinceOfCity(cell, places);
  if (province) return failed('reference/city-for-province', { closest: province.name.fa }, cell);
  const codes = formerProvinces[foldKey(cell).replace(/^استان /u, '')];
  if (!codes) return undefined;
  const names = codes.map((code) => places.find((place) => place.code === code)?.name.fa ?? code);
  return failed('reference/former-province', { allowed: names }, cell);
}

export function placeListing(places: readonly PlaceEntry[]): Listing {
  const exact = new Map<string, string>();
  const variants = new Map<string, string>();
  for (const { code, slug, name, variants: others, grid, parent } of places) {
    for (const text of [name.fa, code]) exact.set(text, code);
    // Two provinces may each have a "branch-1"; a province's name may come with the word for it.
    const slugs = parent === undefined ? [slug] : [];
    const whole = grid ? [`استان ${name.fa}`, `${name.en} Province`] : [];
    for (const text of [name.en, ...slugs, ...whole, ...others]) variants.set(foldKey(text), code);
  }
  const names = places.map(({ name }) => name.fa);
  return { code: 'reference/unknown-place', exact, folded: foldedMap(exact), variants, names };
}

/** The code of a place by any of its names, or undefined. */
export function codeOfPlace(text: string, places: readonly PlaceEntry[]): string | undefined {
  const { exact, folded, variants } = placeListing(places);
  return exact.get(text) ?? folded.get(foldKey(text)) ?? variants.get(foldKey(text));
}

function listedReader(plan: FieldPlan, listing: Listing): CellReader<string> {
  return (cell) => {
    const reason = plan.missing.get(cell);
    return reason ? { missing: reason } : readListed(cell, listing);
  };
}

function readListed(cell: string, { code, exact, folded, variants, names }: Listing): Reading<string> {
  const value = exact.get(cell);
  if (value !== undefined) return { value };
  const key = foldKey(cell);
  const near = folded.get(key);
  if (near !== undefined) {
    const canonical =
      [...exact].find(([text, target]) => target === near && foldKey(text) === key)?.[0] ?? near;
    return { value: near, findings: [{ code: 'cell/normalised-text', params: { canonical }, cause: cell }] };
  }
  const variant = variants.get(key);
  if (variant !== undefined) {
    const canonical = [...exact].find(([, target]) => target === variant)?.[0] ?? variant;
    return {
      value: variant,
      findings: [{ code: 'reference/place-variant', params: { canonical }, cause: cell }],
    };
  }
  return failed(code, { ...suggestion(cell, names), allowed: names }, cell);
}

/** The nearest listed spelling and, where the eye cannot tell letters apart, which ones differ. */
export function suggestion(cell: string, names: readonly string[]): Record<string, string> {
  const near = closest(cell, names);
  if (near === undefined) return {};
  const alike = differences(cell, near).filter(({ a, b }) => isLookAlike(a, b));
  if (alike.length === 0) return { closest: near };
  return { closest: near, difference: alike.map(({ a, b }) => `${a || '∅'} → ${b || '∅'}`).join('، ') };
}

/** Hidden characters, letters that fold to one («ك» and «ک»), and Latin letters among others. */
function isLookAlike(a: string, b: string): boolean {
  if (a.startsWith('‹') || b.startsWith('‹')) return true;
  const [from = '', to = ''] = [a.charAt(0), b.charAt(0)];
  if (from === '' || to === '') return false;
  return foldKey(from) === foldKey(to) || from <= '\u007F' !== to <= '\u007F';
}
