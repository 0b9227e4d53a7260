import type { Resource } from '#model/dataset.ts';
import type { Field } from '#model/table.ts';
import { contributionSentence } from '#messages/sentences.ts';
import { contributions } from '#statistics/contribution.ts';
import { addDecimals, compareDecimals } from '#text/decimals.ts';
import { inPeriod } from '#text/periods.ts';
import { comparablePredecessors, type Dated } from './headline-series.ts';
import type { Indicator } from './indicators.ts';
import { ofDifference, rulingOnTermed, type Termed } from './movement-series.ts';
import { categoryLabel, isTotal } from './observations.ts';
import { optional } from './optional.ts';
import type { MovementView, Spoken } from './series-movement.ts';

/** A part at both dates. */
interface Part {
  label: string;
  from: Termed;
  to: Termed;
}

type Frame = Omit<Spoken, 'series'> & { resource: Resource; indicators: readonly Indicator[] };

/** Units whose parts add up. */
const summable: ReadonlySet<string> = new Set(['count', 'money', 'duration']);
/** More parts than this are summed up as "the others". */
const mostNamed = 4;

/**
 * Which parts made the change of a total: for the latest two dates at which the total and all parts of it were
 * published, the parts add up to it, and the guard lets its change be said.
 */
export function contributionMovement(total: Indicator, frame: Frame): MovementView | undefined {
  const to = total.series.at(-1);
  if (!to || !summable.has(to.measure.unit?.kind ?? '')) return undefined;
  const field = totalField(total, frame.resource);
  if (!field) return undefined;
  for (const candidates of partsOf(total, field, frame)) {
    for (const from of comparablePredecessors(total.series)) {
      const parts = partsAt(candidates, field, [from, to], frame);
      if (parts) return madeOf(parts, [from, to], frame);
    }
  }
  return undefined;
}

/** The only column in which the series is that of a total. */
function totalField({ headline }: Indicator, { table }: Resource): Field | undefined {
  const fields = table.fields.filter((field) => isTotal(field, headline.where[field.name] ?? ''));
  return fields.length === 1 ? fields[0] : undefined;
}

/** Series that differ from the total in its column alone: those of single categories, else those of smaller totals. */
function partsOf(total: Indicator, field: Field, { indicators }: Frame): Indicator[][] {
  const others = indicators.filter(
    (one) =>
      one !== total &&
      one.resource === total.resource &&
      one.headline.measure === total.headline.measure &&
      Object.keys({ ...one.headline.where, ...total.headline.where }).every(
        (name) => name === field.name || one.headline.where[name] === total.headline.where[name],
      ),
  );
  const isWhole = ({ headline }: Indicator): boolean => isTotal(field, headline.where[field.name] ?? '');
  return [others.filter((one) => !isWhole(one)), others.filter(isWhole)].filter((list) => list.length > 1);
}

/** The parts at both dates; undefined where they do not add up to the total, or must not stand beside each other. */
function partsAt(
  candidates: readonly Indicator[],
  field: Field,
  ends: readonly [Dated, Dated],
  { terms, locale }: Frame,
): Part[] | undefined {
  const parts = candidates.flatMap(({ series, headline }): Part[] => {
    const [from, to] = ends.map((end) => series.find(({ period }) => period.text === end.period.text));
    const [before, after] = [from && terms(from), to && terms(to)];
    if (!before || !after) return [];
    const label = categoryLabel(field, headline.where[field.name] ?? '', locale);
    return [{ label, from: before, to: after }];
  });
  const sumsUp = ends.every((end, index) =>
    isSum(
      parts.map((part) => (index === 0 ? part.from : part.to).figure),
      end,
    ),
  );
  const mayStand = parts.every(({ from, to }) => {
    const ruling = rulingOnTermed(from, to);
    return ruling.may || ofDifference.has(ruling.reason);
  });
  return parts.length > 1 && sumsUp && mayStand ? parts : undefined;
}

/** Do published figures add up to a published total, but for the rounding of each of them? */
function isSum(parts: readonly Dated[], total: Dated): boolean {
  const digits = Math.max(...[...parts, total].map(({ value }) => value.exact.split('.')[1]?.length ?? 0));
  const slack = digits === 0 ? 0 : (parts.length + 1) * 0.5 * 10 ** -digits;
  const sum = parts.reduce((all, { value }) => all + value.value, 0);
  return Math.abs(sum - total.value.value) <= slack + 1e-9 * Math.abs(sum);
}

function madeOf(
  parts: readonly Part[],
  [from, to]: readonly [Dated, Dated],
  { terms, subject, locale }: Frame,
): MovementView | undefined {
  const [before, after] = [terms(from), terms(to)];
  const permission = before && after && rulingOnTermed(before, after);
  const shares = contributions(parts.map((part) => ({ before: part.from.exact, after: part.to.exact })));
  if (!after || !permission?.may || !shares || permission.verdict === 'unchanged') return undefined;
  const isRise = permission.verdict === 'rose';
  if (compareDecimals(shares.whole, '0') !== (isRise ? 1 : -1)) return undefined;
  const bySize = parts
    .map(({ label }, index) => ({ label, points: shares.parts[index] ?? '0' }))
    .toSorted((a, b) => Math.abs(Number(b.points)) - Math.abs(Number(a.points)));
  const named = bySize.length > mostNamed ? bySize.slice(0, mostNamed - 1) : bySize;
  const others = bySize.slice(named.length);
  const rest = {
    count: others.length,
    points: others.reduce((sum, { points }) => addDecimals(sum, points), '0'),
  };
  const text = contributionSentence({
    ...optional('subject', subject),
    ...optional('base', after.base),
    permission,
    whole: shares.whole,
    from: inPeriod(from.period, locale, from.measure.timing),
    to: inPeriod(to.period, locale, to.measure.timing),
    parts: named,
    ...optional('rest', others.length > 0 ? rest : undefined),
    locale,
  });
  return { text, figures: [] };
}
