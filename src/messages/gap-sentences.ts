import type { Locale } from '#model/bilingual.ts';
import type { MissingReason } from '#model/missing.ts';

/** Why a year has no figure: as its publisher marked it, or nothing was found in the sources read. */
export type GapReason = MissingReason | 'not-found';

interface GapParts {
  /** The year without a figure, in the reader's digits. */
  year: string;
  reason: GapReason;
  /** The publisher's own words for why, where all its missing figures of the year have the same. */
  own?: string;
  /** Names of the periods of the nearest figures: «پایان ۱۳۹۳», "end of 1393". */
  before?: string;
  after?: string;
  locale: Locale;
}

/** What is not there and why; the nearest figures follow. */
const leads: Record<Locale, Record<GapReason, (year: string) => string>> = {
  fa: {
    'not-found': (year) => `برای سال ${year} رقمی پیدا نشد`,
    'not-published': (year) => `رقم سال ${year} منتشر نشده است`,
    'not-collected': (year) => `رقم سال ${year} گردآوری نشده است`,
    'not-applicable': (year) => `این رقم برای سال ${year} موضوعیت ندارد`,
    suppressed: (year) => `رقم سال ${year} برای حفظ حریم افراد پنهان شده است`,
    unknown: (year) => `رقم سال ${year} نامعلوم است`,
  },
  en: {
    'not-found': (year) => `No figure was found for ${year}`,
    'not-published': (year) => `The figure for ${year} was not published`,
    'not-collected': (year) => `The figure for ${year} was not collected`,
    'not-applicable': (year) => `The figure does not apply to ${year}`,
    suppressed: (year) => `The figure for ${year} is hidden to protect people`,
    unknown: (year) => `The figure for ${year} is unknown`,
  },
};

const ownLeads: Record<Locale, (year: string, own: string) => string> = {
  fa: (year, own) => `سال ${year} رقمی ندارد و ناشر به جای آن نوشته است «${own}»`,
  en: (year, own) => `There is no figure for ${year}; its publisher writes “${own}” instead`,
};

/** One sentence that says which year has no figure, why, and for when the nearest figures are. Nothing is filled in. */
export function gapSentence({ year, reason, own, before, after, locale }: GapParts): string {
  const lead = own === undefined ? leads[locale][reason](year) : ownLeads[locale](year, own);
  return `${lead}${locale === 'fa' ? nearestFa(before, after) : nearestEn(before, after)}.`;
}

function nearestFa(before: string | undefined, after: string | undefined): string {
  if (before && after) return `؛ رقم پیشین برای ${before} و رقم بعدی برای ${after} است`;
  if (before) return `؛ آخرین رقمی که یافته‌ایم برای ${before} است`;
  return after ? `؛ نخستین رقمی که یافته‌ایم برای ${after} است` : '';
}

function nearestEn(before: string | undefined, after: string | undefined): string {
  if (before && after) return ` (nearest figures: ${before} before it, ${after} after it)`;
  if (before) return ` (last figure found: ${before})`;
  return after ? ` (first figure found: ${after})` : '';
}
