import type { PropertyChange } from '#model/release.ts';

export interface DescriptorComparison {
  /** What the figures are: unit, type, calendar, … By resource. */
  meaning: ReadonlyMap<string, readonly PropertyChange[]>;
  /** Everything else. */
  properties: readonly PropertyChange[];
}

type Json = Exclude<PropertyChange['before'], undefined>;

/** Properties of a column that say what its figures are. */
const meaningPath =
  /^resources\[(?<resource>[^\]]*)\]\.schema\.fields\[[^\]]*\]\.(?:type|format|unit|timing|calendar|concept|aggregation)$/u;
/** Made from the tables, so they say nothing of their own; whole tables and columns are told with their cells. */
const madePath = /^resources\[[^\]]*\](?:\.(?:hash|bytes|path)|\.schema\.fields\[[^\]]*\])?$/u;

/**
 * Compares two published descriptors property by property. Lists of named things are compared by name.
 * Shape: a property that only gains a unit, a type, … did not change meaning; one that loses or changes it did.
 * Errors: throws SyntaxError when one of them is not JSON.
 */
export function compareDescriptors(before: Uint8Array, after: Uint8Array): DescriptorComparison {
  const all = [...compareValues('', parse(before), parse(after))].filter(({ path }) => !madePath.test(path));
  const meaning = new Map<string, PropertyChange[]>();
  const properties = all.filter((change) => {
    const resource = meaningPath.exec(change.path)?.groups?.resource;
    if (resource === undefined || change.before === undefined) return true;
    meaning.set(resource, [...(meaning.get(resource) ?? []), change]);
    return false;
  });
  return { meaning, properties };
}

const parse = (bytes: Uint8Array): Json => JSON.parse(new TextDecoder().decode(bytes)) as Json;

function* compareValues(
  path: string,
  before: Json | undefined,
  after: Json | undefined,
): Generator<PropertyChange> {
  if (JSON.stringify(before) === JSON.stringify(after)) return;
  const [old, now] = [membersOf(before), membersOf(after)];
  if (!old || !now || old.isList !== now.isList) {
    yield {
      path,
      ...(before === undefined ? {} : { before }),
      ...(after === undefined ? {} : { after }),
    };
    return;
  }
  for (const name of new Set([...old.members.keys(), ...now.members.keys()])) {
    const step = old.isList ? `[${name}]` : `${path === '' ? '' : '.'}${name}`;
    yield* compareValues(`${path}${step}`, old.members.get(name), now.members.get(name));
  }
}

/** The parts of an object, or of a list whose items all have names of their own. */
function membersOf(value: Json | undefined): { members: Map<string, Json>; isList: boolean } | undefined {
  if (typeof value !== 'object' || value === null) return undefined;
  if (!Array.isArray(value)) return { members: new Map(Object.entries(value)), isList: false };
  const members = new Map(
    value.flatMap((item): [string, Json][] => {
      const name = typeof item === 'object' && item !== null && !Array.isArray(item) ? item.name : undefined;
      return typeof name === 'string' ? [[name, item]] : [];
    }),
  );
  return members.size === value.length && value.length > 0 ? { members, isList: true } : undefined;
}
