import type {
  ChangePart,
  Reason,
  ReasonKind,
  ReleaseAcknowledgement,
  Selector,
  Suspicion,
} from '#model/release.ts';
import { demandsReason, type ChangeUnit } from './change-units.ts';

/** Changes of one table that are alike enough for one reason: same part, same columns. */
export interface ChangeGroup {
  dataset: string;
  resource?: string;
  part: ChangePart;
  columns: readonly string[];
  units: readonly ChangeUnit[];
  isDemanded: boolean;
  /** The kind of reason that fits best; staff decide. */
  suggested: ReasonKind;
  selector: Selector;
}

/** Groups units for a person to answer. Fewer columns come first, so that each group's selector meets its own rows. */
export function groupUnits(units: readonly ChangeUnit[]): ChangeGroup[] {
  const groups = Map.groupBy(units, ({ dataset, resource, part, columns, wasMissing, wasProvisional }) =>
    JSON.stringify([
      dataset,
      resource,
      part,
      columns,
      part === 'values' && wasMissing,
      part === 'values' && wasProvisional,
    ]),
  );
  return [...groups.values()]
    .flatMap((own): ChangeGroup[] => {
      const [first] = own;
      if (!first) return [];
      const { dataset, resource, part, columns } = first;
      const place = { dataset, ...(resource === undefined ? {} : { resource }) };
      return [
        {
          ...place,
          part,
          columns,
          units: own,
          isDemanded: demandsReason(first),
          suggested: suggest(first),
          selector: { ...place, part, ...(part === 'values' ? { columns: [...columns] } : {}) },
        },
      ];
    })
    .sort((a, b) => a.columns.length - b.columns.length);
}

function suggest({ part, columns, wasProvisional, wasMissing }: ChangeUnit): ReasonKind {
  if (part === 'withdrawn') return 'withdrawal';
  if (part === 'meaning') return 'method-change';
  if (part === 'new' || part === 'text' || wasMissing) return 'new-data';
  return wasProvisional && columns.length > 0 ? 'provisional-to-final' : 'correction';
}

/** Whether a reason of this kind can honestly be given for a change. */
export function kindFits(kind: ReasonKind, unit: ChangeUnit): boolean {
  if (kind === 'provisional-to-final') return unit.part === 'values' && unit.wasProvisional;
  if (kind === 'new-data') return !demandsReason(unit) || (unit.part === 'values' && unit.wasMissing);
  if (unit.part === 'withdrawn') return kind === 'withdrawal';
  return kind !== 'withdrawal' || unit.part === 'rows';
}

function selects(selector: Selector, unit: ChangeUnit): boolean {
  const { dataset, resource, part, columns, where } = selector;
  if (dataset !== unit.dataset) return false;
  if (resource !== undefined && resource !== unit.resource) return false;
  if (part !== undefined && part !== unit.part) return false;
  if (columns && !unit.columns.every((column) => columns.includes(column))) return false;
  return Object.entries(where ?? {}).every(([column, value]) => unit.cells[column] === value);
}

/** The first reason that answers for a change and fits it. */
export const reasonFor = (unit: ChangeUnit, reasons: readonly Reason[]): Reason | undefined =>
  reasons.find(
    ({ kind, covers }) => covers.some((selector) => selects(selector, unit)) && kindFits(kind, unit),
  );

/** Why a set of reasons cannot be published; words in `messages`. */
export type ReasonProblem =
  | { code: 'uncovered'; group: ChangeGroup }
  | { code: 'kind-unfit'; group: ChangeGroup; kind: ReasonKind }
  | { code: 'idle-selector'; selector: Selector }
  | { code: 'unacknowledged'; suspicion: Suspicion }
  | {
      code: 'idle-acknowledgement';
      place: Pick<ReleaseAcknowledgement, 'code' | 'dataset' | 'resource' | 'column'>;
    };

/**
 * Holds reasons and acknowledgements against the changes: every change that demands a reason has one of a fitting
 * kind, every suspicion is answered in words, and nothing is said about what did not happen.
 */
export function checkReasons(
  units: readonly ChangeUnit[],
  suspicions: readonly Suspicion[],
  reasons: readonly Reason[],
  acknowledgements: readonly Pick<ReleaseAcknowledgement, 'code' | 'dataset' | 'resource' | 'column'>[],
): ReasonProblem[] {
  const bare = units.filter((unit) => demandsReason(unit) && !reasonFor(unit, reasons));
  const uncovered = groupUnits(bare).map((group): ReasonProblem => {
    const [unit] = group.units;
    const unfit = unit && reasons.find(({ covers }) => covers.some((selector) => selects(selector, unit)));
    return unfit ? { code: 'kind-unfit', group, kind: unfit.kind } : { code: 'uncovered', group };
  });
  const idle = reasons
    .flatMap(({ covers }) => covers)
    .filter((selector) => !units.some((unit) => selects(selector, unit)));
  return [
    ...uncovered,
    ...idle.map((selector): ReasonProblem => ({ code: 'idle-selector', selector })),
    ...suspicions
      .filter((suspicion) => !acknowledgements.some((one) => isAbout(one, suspicion)))
      .map((suspicion): ReasonProblem => ({ code: 'unacknowledged', suspicion })),
    ...acknowledgements
      .filter((one) => !suspicions.some((suspicion) => isAbout(one, suspicion)))
      .map((place): ReasonProblem => ({ code: 'idle-acknowledgement', place })),
  ];
}

type SuspicionPlace = Pick<ReleaseAcknowledgement, 'code' | 'dataset' | 'resource' | 'column'>;

export const isAbout = (one: SuspicionPlace, other: SuspicionPlace): boolean =>
  one.code === other.code &&
  one.dataset === other.dataset &&
  one.resource === other.resource &&
  one.column === other.column;
