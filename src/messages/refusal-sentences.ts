import type { Locale } from '#model/bilingual.ts';
import type { ClaimKind, RefusalReason } from '#statistics/guard.ts';
import { capital } from './change-words.ts';
import { refusalWords } from './refusal-words.ts';

/** What is not said, by kind of claim; a reason follows. */
const leads: Record<ClaimKind, Record<Locale, string>> = {
  change: {
    fa: 'با رقم پیشین مقایسه نمی‌شود، چون',
    en: 'Not compared with the earlier figure:',
  },
  difference: {
    fa: 'این دو رقم با هم مقایسه نمی‌شوند، چون',
    en: 'These two figures are not compared:',
  },
  ranking: {
    fa: 'این رقم‌ها رتبه‌بندی نمی‌شوند، چون',
    en: 'These figures are not ranked:',
  },
  trend: {
    fa: 'از روند این رقم‌ها چیزی گفته نمی‌شود، چون',
    en: 'Nothing is said of a trend:',
  },
};

/** One sentence that says what is not claimed and why. */
export function refusalSentence(reason: RefusalReason, locale: Locale, kind: ClaimKind = 'change'): string {
  return `${leads[kind][locale]} ${refusalClause(reason, locale, kind)}.`;
}

/** The reason alone, without a capital and a full stop, e.g. under a heading "cannot be compared, because …". */
export function refusalClause(reason: RefusalReason, locale: Locale, kind: ClaimKind = 'change'): string {
  const { clause, overTime = clause } = refusalWords[locale][reason];
  return kind === 'change' || kind === 'trend' ? overTime : clause;
}

/** The reason as a sentence of its own: "The difference is within sampling error." */
export function refusalStatement(reason: RefusalReason, locale: Locale): string {
  return `${capital(refusalClause(reason, locale))}.`;
}
