import type { Calendar } from '#model/period.ts';
import { gregorianMonthNames, jalaliMonthNames } from './jalali.ts';
import type { PeriodPoint, PeriodShape } from './period-parts.ts';

const seasons = ['spring', 'summer', 'autumn', 'winter'];
const counts = ['', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven'];
const halves = { 1: 'first half of', 2: 'second half of' } as const;

const monthName = (month: number, calendar: Calendar): string =>
  (calendar === 'jalali' ? jalaliMonthNames : gregorianMonthNames).en[month - 1] ?? '';

/** A point without its year: "Mehr", "Q2", "13 Mordad"; "" for a year. */
function nameInYear(point: PeriodPoint, calendar: Calendar): string {
  if (point.grain === 'year') return '';
  if (point.grain === 'quarter') return `Q${point.quarter}`;
  const month = monthName(point.month, calendar);
  return point.grain === 'month' ? month : `${point.day} ${month}`;
}

const pointName = (point: PeriodPoint, calendar: Calendar): string =>
  `${nameInYear(point, calendar)} ${point.year}`.trim();

/** "Mehr–Azar 1395", "1395–1397", "25 Mehr – 3 Aban 1402": what both ends share is said once. */
function rangeName(from: PeriodPoint, to: PeriodPoint, calendar: Calendar): string {
  const end = pointName(to, calendar);
  if (from.grain === 'year') return `${from.year}–${end}`;
  if (from.year !== to.year) return `${pointName(from, calendar)} – ${end}`;
  if (from.grain !== 'day') return `${nameInYear(from, calendar)}–${end}`;
  return from.month === to.month ? `${from.day}–${end}` : `${nameInYear(from, calendar)} – ${end}`;
}

const firstMonths = (months: number): string =>
  months === 1 ? 'first month of' : `first ${counts[months] ?? ''} months of`;

/** "summer" for a Jalali quarter, which English readers would take for April to June. */
export function quarterNote(shape: PeriodShape, calendar: Calendar, isEnd: boolean): string | undefined {
  const isQuarter = shape.kind === 'point' && shape.point.grain === 'quarter';
  return isQuarter && calendar === 'jalali' && !isEnd ? seasons[shape.point.quarter - 1] : undefined;
}

/** English name of a period; `isEnd` says that it is a stock at the end of it. */
export function periodEn(
  shape: PeriodShape,
  calendar: Calendar,
  isEnd: boolean,
  options: { withQuarterNote: boolean } = { withQuarterNote: true },
): string {
  switch (shape.kind) {
    case 'point': {
      const note = options.withQuarterNote ? quarterNote(shape, calendar, isEnd) : undefined;
      const name = `${isEnd ? 'end of ' : ''}${pointName(shape.point, calendar)}`;
      return note === undefined ? name : `${name} (${note})`;
    }
    case 'half':
      return `${halves[shape.half]} ${shape.year}`;
    case 'first-months':
      return `${firstMonths(shape.months)} ${shape.year}`;
    case 'range':
      return rangeName(shape.from, shape.to, calendar);
  }
}

/** English name of a period on a narrow axis: "H1 1395", "9 months 1392", "1402-05-13". */
export function periodEnShort(shape: PeriodShape, calendar: Calendar): string {
  if (shape.kind === 'half') return `H${shape.half} ${shape.year}`;
  if (shape.kind === 'first-months')
    return `${shape.months} ${shape.months === 1 ? 'month' : 'months'} ${shape.year}`;
  if (shape.kind === 'point' && shape.point.grain === 'day') {
    const { year, month, day } = shape.point;
    return `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
  }
  return periodEn(shape, calendar, false, { withQuarterNote: false });
}

/** English period inside a sentence, without its Gregorian time: "at the end of 1396", "from Mehr to Azar 1395". */
export function inPeriodEn(shape: PeriodShape, calendar: Calendar, isEnd: boolean): string {
  switch (shape.kind) {
    case 'point': {
      const name = pointName(shape.point, calendar);
      if (isEnd) return `at the end of ${name}`;
      return `${shape.point.grain === 'day' ? 'on' : 'in'} ${name}`;
    }
    case 'half':
      return `in the ${halves[shape.half]} ${shape.year}`;
    case 'first-months':
      return `in the ${firstMonths(shape.months)} ${shape.year}`;
    case 'range': {
      const { from, to } = shape;
      const isSameYear = from.year === to.year && from.grain !== 'year';
      const start = isSameYear ? nameInYear(from, calendar) : pointName(from, calendar);
      return `from ${start} to ${pointName(to, calendar)}`;
    }
  }
}
