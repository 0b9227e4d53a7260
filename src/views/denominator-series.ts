import type { Period } from '#model/period.ts';
import type { DenominatorReference } from '#model/site.ts';
import { fromDay } from '#text/jalali.ts';
import type { Dated } from './headline-series.ts';

type Rule = Pick<DenominatorReference, 'match' | 'at'>;
interface Series extends Rule {
  rows: readonly Dated[];
}

/** The whole country, for figures whose table has no column of places. */
const country = 'IR';

/**
 * Numbers of people by place and date. Of several series the first that knows a place counts there, whatever the date:
 * figures of one place are never divided by two kinds of count.
 */
export class DenominatorSeries {
  readonly #byArea = new Map<string, Series>();

  constructor(series: readonly Series[]) {
    for (const { rows, ...rule } of series) {
      const grouped = Map.groupBy(rows, (row) => row.area ?? country);
      for (const [area, own] of grouped) {
        if (!this.#byArea.has(area)) this.#byArea.set(area, { ...rule, rows: own.toSorted(byEnd) });
      }
    }
  }

  /** All counts of the whole country or of one place, the oldest first. */
  of(area: string = country): readonly Dated[] {
    return this.#byArea.get(area)?.rows ?? [];
  }

  /** The count that belongs to a figure's period and place; undefined where none was published for then. */
  at(period: Period, area: string = country): Dated | undefined {
    const series = this.#byArea.get(area);
    if (!series) return undefined;
    const { rows, ...rule } = series;
    return rows.findLast((row) => isOfThen(dayOf(row, rule), period, rule));
  }
}

const byEnd = (a: Dated, b: Dated): number => a.period.endDay - b.period.endDay;

/** The day a count stands for. */
function dayOf({ period }: Dated, { at }: Rule): number {
  return at === 'middle' ? Math.floor((period.startDay + period.endDay) / 2) : period.endDay;
}

function isOfThen(day: number, period: Period, { match }: Rule): boolean {
  if (match === 'period-end') return day === period.endDay;
  const { year } = fromDay(day);
  return fromDay(period.endDay).year === year && fromDay(period.startDay).year === year;
}
