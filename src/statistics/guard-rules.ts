import type { Status } from '#model/table.ts';
import { isWithinChance, isWithinSampling, surveyShareInterval } from './chance.ts';
import type { Case, Comparable, Pair } from './comparable.ts';
import { isSameLength } from './period-length.ts';

/** One reason to stay silent. `refuses` is true where it applies. */
export interface Rule<Reason extends string = string> {
  reason: Reason;
  refuses: (claim: Case) => boolean;
}

/** Provisional values may still change, and estimates and claims were not counted. Plans compare with plans only. */
const firmStatuses: ReadonlySet<Status> = new Set(['actual', 'budget']);

/**
 * A survey share below either bound is not compared, whatever its interval says: the method's own assumptions fail.
 * Source: NCHS Data Presentation Standards for Proportions (2017), at least 30 asked, and for rates (2023), at least 10
 * in the numerator; we ask for 10 on either side, so that a share and its complement are judged alike.
 */
const leastAsked = 30;
const leastAnswers = 10;

const isSurvey = (figure: Comparable): boolean => figure.isSurvey === true;
const differ = (claim: Case, of: (figure: Comparable) => unknown): boolean =>
  claim.items.some((figure) => of(figure) !== of(claim.items[0] ?? figure));

const isOneSurveyShare = ({ unit }: Comparable): boolean => unit.code === 'percent';

function isSampleTooSmall(figure: Comparable): boolean {
  const { value, sampleSize: n } = figure;
  if (!isSurvey(figure) || n === undefined || surveyShareInterval(figure) === undefined) return false;
  const answers = (n * Math.min(value, 100 - value)) / 100;
  // Published percentages are rounded, so half an answer is granted.
  return n < leastAsked || answers < leastAnswers - 0.5;
}

/** Are two periods out of order, or do two sums share days? A count at a moment only needs the later moment. */
function isOutOfOrder([before, after]: Pair): boolean {
  const from = before.timing === 'flow' ? after.period.startDay : after.period.endDay;
  return before.period.endDay >= from;
}

function isOtherDate([a, b]: Pair): boolean {
  const isSameStart = a.timing === 'stock' || a.period.startDay === b.period.startDay;
  return a.period.endDay !== b.period.endDay || !isSameStart;
}

const runsOverTime = ({ kind }: Case): boolean => kind === 'change' || kind === 'trend';
const isRanking = ({ kind }: Case): boolean => kind === 'ranking';

/** The neighbours on which a ranking stands: all, or the first and last two. */
function decisivePairs({ pairs, onlyEnds }: Case): readonly Pair[] {
  return onlyEnds ? [...pairs.slice(0, 1), ...pairs.slice(-1)] : pairs;
}

/** In the order in which a reader should hear them: the first that applies is the reason. */
export const rules = [
  {
    reason: 'status',
    refuses: (claim) =>
      differ(claim, ({ status }) => status) || claim.items.some(({ status }) => !firmStatuses.has(status)),
  },
  { reason: 'confidence', refuses: ({ items }) => items.some(({ confidence }) => confidence === 'low') },
  { reason: 'unit', refuses: (claim) => differ(claim, ({ unit }) => unit.code) },
  { reason: 'timing', refuses: (claim) => differ(claim, ({ timing }) => timing) },
  { reason: 'survey', refuses: (claim) => differ(claim, isSurvey) },
  {
    reason: 'break',
    refuses: (claim) =>
      differ(claim, ({ definition }) => definition) ||
      claim.items.some(({ crossesBreak }) => crossesBreak === true),
  },
  // A source that is named on one side only is not known to be the same.
  { reason: 'source-changed', refuses: (claim) => differ(claim, ({ source }) => source) },
  {
    reason: 'period-length',
    refuses: (claim) =>
      runsOverTime(claim) &&
      claim.pairs.some(([a, b]) => a.timing === 'flow' && !isSameLength(a.period, b.period)),
  },
  { reason: 'period-order', refuses: (claim) => runsOverTime(claim) && claim.pairs.some(isOutOfOrder) },
  { reason: 'dates-differ', refuses: (claim) => !runsOverTime(claim) && claim.pairs.some(isOtherDate) },
  // One that is missing may be the largest or the smallest; so may all that a selection left out.
  { reason: 'incomplete-set', refuses: ({ isIncomplete }) => isIncomplete },
  {
    reason: 'spread-unknown',
    refuses: ({ items }) => items.some((figure) => isSurvey(figure) && !isOneSurveyShare(figure)),
  },
  {
    reason: 'sample-size-unknown',
    refuses: ({ items }) =>
      items.some(
        (figure) => isSurvey(figure) && isOneSurveyShare(figure) && surveyShareInterval(figure) === undefined,
      ),
  },
  { reason: 'sample-too-small', refuses: ({ items }) => items.some(isSampleTooSmall) },
  { reason: 'small-counts', refuses: (claim) => !isRanking(claim) && claim.pairs.some(isWithinChance) },
  {
    reason: 'intervals-overlap',
    refuses: (claim) => !isRanking(claim) && claim.pairs.some(isWithinSampling),
  },
  {
    reason: 'zero-base',
    refuses: ({ kind, pairs }) =>
      kind === 'change' &&
      pairs.some(([a, b]) => a.value === 0 && b.value !== 0 && a.unit.kind !== 'percent'),
  },
  {
    reason: 'too-few-points',
    refuses: ({ kind, items }) => items.length < (kind === 'trend' ? 3 : 2),
  },
  {
    reason: 'tie',
    refuses: (claim) => claim.onlyEnds && decisivePairs(claim).some(([a, b]) => a.value === b.value),
  },
  {
    reason: 'noise',
    refuses: (claim) =>
      isRanking(claim) && decisivePairs(claim).some((pair) => isWithinSampling(pair) || isWithinChance(pair)),
  },
] as const satisfies readonly Rule[];

/** Why the site stays silent. */
export type RefusalReason = (typeof rules)[number]['reason'];
