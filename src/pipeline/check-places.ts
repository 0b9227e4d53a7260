import { isProvince, officeKinds, type PlaceEntry } from '#model/reference.ts';
import { closest } from '#text/closest.ts';
import { foldKey } from '#text/letters.ts';
import type { Finding, IssueLog } from './issue-log.ts';
import type { Entry } from './read-entries.ts';

/** A place and where its cells stand. */
export interface LocatedPlace {
  entry: Entry;
  place: PlaceEntry;
  at: (field: string) => Omit<Finding, 'code'>;
}

/** Words that stand in addresses beside the places. */
const reserved: ReadonlySet<string> = new Set(['by', 'sheet']);
const addressPart = /^[a-z0-9]+(?:-[a-z0-9]+)*$/u;

/** Holds provinces and offices against each other. Errors: reference/… issues. */
export function checkPlaces(located: readonly LocatedPlace[], log: IssueLog): void {
  const byCode = new Map(located.map((one) => [one.place.code, one]));
  const provinces = located.filter(({ place }) => isProvince(place));
  for (const one of provinces) checkNeighbours(one, byCode, log);
  checkCells(provinces, log);
  checkNames(located, log);
  checkAddresses(located, log);
  const codes = provinces.map(({ place }) => place.code);
  for (const one of located) if (one.place.parent !== undefined) checkOffice(one, codes, log);
}

function checkNeighbours(
  { place, at }: LocatedPlace,
  byCode: ReadonlyMap<string, LocatedPlace>,
  log: IssueLog,
): void {
  for (const code of place.neighbours ?? []) {
    const other = byCode.get(code)?.place;
    if (!other || code === place.code || !isProvince(other)) {
      const near = closest(
        code,
        [...byCode.keys()].filter((known) => known !== place.code),
      );
      const params = near ? { closest: near } : {};
      log.add({ code: 'reference/unknown-neighbour', ...at('neighbours'), found: code, params });
    } else if (!other.neighbours?.includes(place.code)) {
      const params = { name: place.name.fa, other: other.name.fa };
      log.add({ code: 'reference/one-sided-neighbour', ...at('neighbours'), found: code, params });
    }
  }
}

function checkCells(provinces: readonly LocatedPlace[], log: IssueLog): void {
  const taken = new Map<string, PlaceEntry>();
  for (const { place, at } of provinces) {
    const cell = `${place.grid?.column}, ${place.grid?.row}`;
    const other = taken.get(cell);
    const params = { name: place.name.fa, other: other?.name.fa ?? '' };
    if (other) log.add({ code: 'reference/shared-map-cell', ...at('grid_column'), found: cell, params });
    else taken.set(cell, place);
  }
}

/** Every name, code and spelling leads to one place. Slugs are held against each other by their address. */
function checkNames(located: readonly LocatedPlace[], log: IssueLog): void {
  const taken = new Map<string, PlaceEntry>();
  for (const { place, at } of located) {
    const names: readonly (readonly [string, string])[] = [
      ['code', place.code],
      ['name_fa', place.name.fa],
      ['name_en', place.name.en],
      ...place.variants.map((variant) => ['variants', variant] as const),
    ];
    for (const [field, name] of names) {
      const key = foldKey(name);
      const other = taken.get(key);
      if (key === '' || other === place) continue;
      const params = { name: place.name.fa, other: other?.name.fa ?? '' };
      if (other) log.add({ code: 'reference/shared-place-name', ...at(field), found: name, params });
      else taken.set(key, place);
    }
  }
}

function checkAddresses(located: readonly LocatedPlace[], log: IssueLog): void {
  const taken = new Set<string>();
  for (const { place, at } of located) {
    const address = `${place.parent ?? ''}/${place.slug}`;
    const isFit = addressPart.test(place.slug) && !reserved.has(place.slug) && !taken.has(address);
    if (!isFit) log.add({ code: 'reference/bad-place-address', ...at('slug'), found: place.slug });
    taken.add(address);
  }
}

function checkOffice({ entry, place, at }: LocatedPlace, provinces: readonly string[], log: IssueLog): void {
  const { parent = '' } = place;
  if (!provinces.includes(parent)) {
    const near = closest(parent, provinces);
    const params = near ? { closest: near } : {};
    log.add({ code: 'reference/unknown-parent', ...at('parent'), found: parent, params });
  }
  const kind = entry['kind'] ?? '';
  if (officeKinds.some((word) => word === kind)) return;
  const near = closest(kind, officeKinds);
  const params = { allowed: officeKinds, ...(near ? { closest: near } : {}) };
  log.add({ code: 'reference/unknown-office-kind', ...at('kind'), found: kind, params });
}
