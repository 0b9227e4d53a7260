import type { Locale } from '#model/bilingual.ts';
import type { Catalogue } from '#model/catalogue.ts';
import { yearsWords } from '#messages/years-words.ts';
import { href } from '#text/address.ts';
import { localDigits } from '#text/digits.ts';
import { gregorianSpan } from '#text/gregorian-span.ts';
import { jalaliYear } from '#text/jalali-years.ts';
import { formatNumber } from '#text/numbers.ts';
import { optional } from './optional.ts';
import { yearIndex } from './year-index.ts';
import { yearPath } from './year-view.ts';

export interface YearLinkView {
  year: string;
  gregorian: string;
  href: string;
  figures: string;
  places?: string;
  /** Length of the bar in percent of the fullest year's. */
  bar: number;
}

/** Every year with figures, the latest first, with the number of its national figures as a bar that starts at zero. */
export function yearListView(catalogue: Catalogue, locale: Locale): YearLinkView[] {
  const words = yearsWords[locale];
  const entries = [...yearIndex(catalogue).values()].toReversed();
  const most = Math.max(1, ...entries.map(({ figures }) => figures));
  return entries.map(({ year, figures, placeFigures }) => {
    const { start, end } = jalaliYear(year);
    const period = { text: String(year), calendar: 'jalali', grain: 'year' } as const;
    const span = gregorianSpan({ ...period, startDay: start, endDay: end });
    const places =
      placeFigures > 0 ? words.places(formatNumber(placeFigures, locale), placeFigures === 1) : undefined;
    return {
      year: localDigits(String(year), locale),
      gregorian: localDigits(span, locale),
      href: href(locale, yearPath(year)),
      figures: words.figures(formatNumber(figures, locale), figures === 1),
      ...optional('places', places),
      bar: Math.round((figures / most) * 1000) / 10,
    };
  });
}
