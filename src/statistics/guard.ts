import { caseOf, type Case, type Claim, type ClaimKind } from './comparable.ts';
import { rules, type RefusalReason, type Rule } from './guard-rules.ts';

export type { Claim, ClaimKind, Comparable } from './comparable.ts';
export type { RefusalReason } from './guard-rules.ts';

/** What each kind of claim may turn out to be. */
export interface Verdicts {
  change: 'rose' | 'fell' | 'unchanged';
  difference: 'higher' | 'lower' | 'equal';
  ranking: 'ranked';
  trend: 'rising' | 'falling' | 'mixed';
}

/** Only this file can make one: who holds a permission has asked. */
declare const seal: unique symbol;

/** Leave to say one thing. Sentences, arrows and colours take this as their argument, so none can be made without asking. */
export interface Permission<K extends ClaimKind = ClaimKind> {
  readonly may: true;
  readonly kind: K;
  readonly verdict: Verdicts[K];
  /** Of a ranking, in the order of its items: the largest is 1, and equal values share a rank. Else empty. */
  readonly ranks: readonly number[];
  readonly [seal]: true;
}

export interface Refusal {
  readonly may: false;
  readonly reason: RefusalReason;
}

export type Ruling<K extends ClaimKind = ClaimKind> = Permission<K> | Refusal;

type ClaimOf<K extends ClaimKind> = Extract<Claim, { kind: K }>;

/**
 * The one function that decides what the site may say of figures side by side, or refuses and says why.
 * Shape:  "rose", "fell", "unchanged" of a change; "higher" or "lower" of the first of two; "ranked" with ranks;
 *         "rising" or "falling" only where every step of a trend goes that way, else "mixed".
 *         The direction is that of the number; whether more is better is the caller's question.
 * Units:  values as published; money is compared nominally.
 * Errors: none; what cannot be judged is refused. The reasons and their order are in guard-rules.ts.
 * Source: surveys must have 95 % intervals that do not overlap. Newcombe's interval of the difference would let more
 *         through (overlap errs on the side of silence, Schenker and Gentleman 2001), but a reader sees the two
 *         intervals printed beside the two figures, and must never see a claim that they seem to contradict.
 */
export function ruleOn<K extends ClaimKind>(claim: ClaimOf<K>): Ruling<K> {
  return ruleBy(rules as readonly Rule<RefusalReason>[], claim);
}

/** Rules by a given table. For the test that takes one rule away at a time; the site itself asks `ruleOn`. */
export function ruleBy<K extends ClaimKind>(
  table: readonly Rule<RefusalReason>[],
  claim: ClaimOf<K>,
): Ruling<K> {
  const judged = caseOf(claim as Claim);
  const broken = table.find(({ refuses }) => refuses(judged));
  if (broken) return { may: false, reason: broken.reason };
  return {
    may: true,
    kind: judged.kind,
    verdict: verdictOf(judged),
    ranks: claim.kind === 'ranking' ? ranksOf((claim as ClaimOf<'ranking'>).items) : [],
  } as unknown as Permission<K>;
}

function verdictOf({ kind, pairs }: Case): Verdicts[ClaimKind] {
  const steps = pairs.map(([a, b]) => Math.sign(b.value - a.value));
  const [step = 0] = steps;
  switch (kind) {
    case 'change':
      return step > 0 ? 'rose' : step < 0 ? 'fell' : 'unchanged';
    case 'difference':
      return step < 0 ? 'higher' : step > 0 ? 'lower' : 'equal';
    case 'ranking':
      return 'ranked';
    case 'trend':
      return step !== 0 && steps.every((one) => one === step) ? (step > 0 ? 'rising' : 'falling') : 'mixed';
  }
}

const ranksOf = (items: readonly { value: number }[]): number[] =>
  items.map((item) => 1 + items.filter((other) => other.value > item.value).length);
