import type { Calendar } from '#model/period.ts';
import { toPersianDigits } from './digits.ts';
import { gregorianMonthNames, jalaliMonthNames } from './jalali.ts';
import type { PeriodPoint, PeriodShape } from './period-parts.ts';

const seasons = ['بهار', 'تابستان', 'پاییز', 'زمستان'];
const ordinals = ['اول', 'دوم', 'سوم', 'چهارم'];
const counts = ['', 'یک', 'دو', 'سه', 'چهار', 'پنج', 'شش', 'هفت', 'هشت', 'نه', 'ده', 'یازده'];
const halves = { 1: 'نیمهٔ نخست', 2: 'نیمهٔ دوم' } as const;

const number = (value: number): string => toPersianDigits(String(value));
const twoDigits = (value: number): string => toPersianDigits(String(value).padStart(2, '0'));
const monthName = (month: number, calendar: Calendar): string =>
  (calendar === 'jalali' ? jalaliMonthNames : gregorianMonthNames).fa[month - 1] ?? '';

/** «۱۴۰۲» or «۲۰۱۱ میلادی»: a Gregorian year is never left bare. */
const yearName = (year: number, calendar: Calendar): string =>
  calendar === 'jalali' ? number(year) : `${number(year)} میلادی`;

const quarterName = (quarter: number, calendar: Calendar): string =>
  calendar === 'jalali' ? (seasons[quarter - 1] ?? '') : `سه‌ماههٔ ${ordinals[quarter - 1] ?? ''}`;

/** A point without its year: «مهر», «تابستان», «۱۳ مرداد»; "" for a year. */
function nameInYear(point: PeriodPoint, calendar: Calendar): string {
  if (point.grain === 'year') return '';
  if (point.grain === 'quarter') return quarterName(point.quarter, calendar);
  const month = monthName(point.month, calendar);
  return point.grain === 'month' ? month : `${number(point.day)} ${month}`;
}

function pointName(point: PeriodPoint, calendar: Calendar): string {
  const year = yearName(point.year, calendar);
  return point.grain === 'year' ? year : `${nameInYear(point, calendar)} ${year}`;
}

/** «مهر تا آذر ۱۳۹۵»: what both ends share is said once. */
function rangeName(from: PeriodPoint, to: PeriodPoint, calendar: Calendar): string {
  const end = pointName(to, calendar);
  if (from.grain === 'year') return `${number(from.year)} تا ${end}`;
  if (from.year !== to.year) return `${pointName(from, calendar)} تا ${end}`;
  if (from.grain === 'day' && from.month === to.month) return `${number(from.day)} تا ${end}`;
  return `${nameInYear(from, calendar)} تا ${end}`;
}

/** Persian name of a period; `isEnd` says that it is a stock at the end of it. */
export function periodFa(shape: PeriodShape, calendar: Calendar, isEnd: boolean): string {
  switch (shape.kind) {
    case 'point':
      return `${isEnd ? 'پایان ' : ''}${pointName(shape.point, calendar)}`;
    case 'half':
      return `${halves[shape.half]} ${yearName(shape.year, calendar)}`;
    case 'first-months':
      return `${counts[shape.months] ?? ''} ماه نخست ${yearName(shape.year, calendar)}`;
    case 'range':
      return rangeName(shape.from, shape.to, calendar);
  }
}

/** Persian name of a period on a narrow axis. */
export function periodFaShort(shape: PeriodShape, calendar: Calendar): string {
  if (shape.kind === 'first-months') return `${number(shape.months)} ماه ${yearName(shape.year, calendar)}`;
  if (shape.kind === 'point' && shape.point.grain === 'day') {
    const { year, month, day } = shape.point;
    return `${number(year)}/${twoDigits(month)}/${twoDigits(day)}`;
  }
  return periodFa(shape, calendar, false);
}

/** Persian period inside a sentence: «در پایان سال ۱۳۹۶», «از مهر تا آذر ۱۳۹۵». */
export function inPeriodFa(shape: PeriodShape, calendar: Calendar, isEnd: boolean): string {
  const end = isEnd ? 'پایان ' : '';
  switch (shape.kind) {
    case 'point': {
      const name = pointName(shape.point, calendar);
      return shape.point.grain === 'year' ? `در ${end}سال ${name}` : `در ${end}${name}`;
    }
    case 'half':
      return `در ${halves[shape.half]} سال ${yearName(shape.year, calendar)}`;
    case 'first-months':
      return `در ${counts[shape.months] ?? ''} ماه نخست سال ${yearName(shape.year, calendar)}`;
    case 'range': {
      const year = shape.from.grain === 'year' ? 'سال ' : '';
      return `از ${year}${rangeName(shape.from, shape.to, calendar)}`;
    }
  }
}
