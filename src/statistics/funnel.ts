import type { Interval } from './interval.ts';
import { binomialTerms, interpolatedQuantile, poissonTerms } from './poisson.ts';

/** One place: how often it happened, and to how many it could have happened. */
export interface FunnelPoint {
  count: number;
  denominator: number;
}

/** `proportion`: each of the denominator at most once (shares, 0–1). `rate`: events per unit of the denominator. */
export type FunnelModel = 'proportion' | 'rate';

/** Limits around the common value within which 95 % and 99.8 % of places fall when only chance sets them apart. */
export interface FunnelLimits {
  warning: Interval; // 95 %
  control: Interval; // 99.8 %
}

export interface FunnelPlace extends FunnelLimits {
  /** Units: 0–1 for proportions, events per unit of the denominator for rates. */
  value: number;
  isWithinNoise: boolean;
  side: 'above' | 'below' | 'within';
}

/** A funnel plot: the value all places share, and each place against its own limits, in the order given. */
export interface Funnel {
  target: number;
  places: readonly FunnelPlace[];
  /** How many times more the places vary than chance makes them; 1 is chance alone. */
  dispersion: number;
  /** So much more that the limits say little: the places differ by something the funnel does not know. */
  isOverdispersed: boolean;
}

const tails = { warning: 0.025, control: 0.001 };
const quantiles = { warning: 1.959964, control: 3.090232 };
/** Up to here the limits are read from the exact distribution; beyond, the normal curve with its skew is as good. */
const exactUpTo = 400;

/**
 * Control limits of one place.
 * Units:  as the target: 0–1, or events per unit of the denominator.
 * Errors: throws for a denominator that is not positive or a target that cannot be.
 * Source: Spiegelhalter (2005), Statistics in Medicine 24, 1185–1202; the skew of the normal curve by Cornish and
 *         Fisher (1937).
 */
export function funnelLimits(target: number, denominator: number, model: FunnelModel): FunnelLimits {
  if (!(denominator > 0 && Number.isFinite(denominator)))
    throw new RangeError(`A funnel needs a positive denominator, not ${denominator}.`);
  if (!(target >= 0 && (model === 'rate' || target <= 1)))
    throw new RangeError(`A ${model} is not ${target}.`);
  if (model === 'proportion' && target > 0.5) return mirrored(funnelLimits(1 - target, denominator, model));
  const countAt = quantileOf(target, denominator, model);
  const limits = (band: keyof FunnelLimits): Interval => ({
    low: countAt(tails[band], -quantiles[band]) / denominator,
    high: Math.min(model === 'rate' ? Infinity : 1, countAt(1 - tails[band], quantiles[band]) / denominator),
  });
  return { warning: limits('warning'), control: limits('control') };
}

/** Limits of those to whom it did not happen, as limits of those to whom it did. */
function mirrored({ warning, control }: FunnelLimits): FunnelLimits {
  const mirror = ({ low, high }: Interval): Interval => ({ low: 1 - high, high: 1 - low });
  return { warning: mirror(warning), control: mirror(control) };
}

type Quantile = (tail: number, z: number) => number;

/** Counts below which a given chance lies, for a target of at most one half. */
function quantileOf(target: number, denominator: number, model: FunnelModel): Quantile {
  const expected = target * denominator;
  if (expected <= exactUpTo) {
    const isRate = model === 'rate' || denominator < 1;
    const terms = isRate ? poissonTerms(expected) : binomialTerms(Math.round(denominator), target);
    return (tail) => interpolatedQuantile(terms, tail);
  }
  const spread = Math.sqrt(model === 'rate' ? expected : expected * (1 - target));
  const skew = model === 'rate' ? 1 : 1 - 2 * target;
  return (_tail, z) => Math.max(0, expected + z * spread + ((z * z - 1) / 6) * skew);
}

/** The funnel of places around the value they share: all events over all denominators. Errors: as `funnelLimits`. */
export function funnel(points: readonly FunnelPoint[], model: FunnelModel): Funnel {
  const all = points.reduce((sum, { denominator }) => sum + denominator, 0);
  const target = all > 0 ? points.reduce((sum, { count }) => sum + count, 0) / all : 0;
  const dispersion = dispersionOf(points, target, model);
  return {
    target,
    places: points.map((point) => placeIn(point, funnelLimits(target, point.denominator, model))),
    dispersion,
    isOverdispersed: points.length > 1 && dispersion > 1 + 2 * Math.sqrt(2 / points.length),
  };
}

function placeIn({ count, denominator }: FunnelPoint, limits: FunnelLimits): FunnelPlace {
  const value = count / denominator;
  const isNoise = isWithinNoise(value, limits);
  const side = isNoise ? 'within' : value > limits.control.high ? 'above' : 'below';
  return { value, ...limits, isWithinNoise: isNoise, side };
}

/** Does a place lie inside the 99.8 % limits, so that it must not be called high or low? Of 31 places alike, none leaves them in 94 years of 100. */
export function isWithinNoise(value: number, { control }: FunnelLimits): boolean {
  // Whole counts divided by a denominator and multiplied again are off by a last binary digit.
  const slack = 1e-12 * Math.abs(control.high);
  return value >= control.low - slack && value <= control.high + slack;
}

/**
 * Mean of the squared distances from the target in units of chance, the furthest tenth on either side drawn in.
 * Shape:  1 where places differ by chance alone; many times more for large places is usual and is a finding.
 * Source: Spiegelhalter (2005), Quality and Safety in Health Care 14, 347–351, winsorised over-dispersion factor.
 */
export function dispersionOf(points: readonly FunnelPoint[], target: number, model: FunnelModel): number {
  const scores = points
    .map(({ count, denominator }) => {
      const spread = Math.sqrt((target * (model === 'rate' ? 1 : 1 - target)) / denominator);
      return spread === 0 ? 0 : (count / denominator - target) / spread;
    })
    .sort((a, b) => a - b);
  if (scores.length === 0) return 1;
  const cut = Math.floor(scores.length / 10);
  const [low = 0, high = 0] = [scores[cut], scores[scores.length - 1 - cut]];
  const drawnIn = scores.map((score) => Math.min(high, Math.max(low, score)));
  return drawnIn.reduce((sum, score) => sum + score * score, 0) / drawnIn.length;
}
