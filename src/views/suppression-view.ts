import type { Locale, LocalText } from '#model/bilingual.ts';
import type { Resource } from '#model/dataset.ts';
import { suppressionWords } from '#messages/suppression-words.ts';
import { href } from '#text/address.ts';
import { formatNumber } from '#text/numbers.ts';

/** What a reader is told of hidden figures: by what rule, how many, and where the method is explained. */
export interface SuppressionView {
  text: LocalText;
  methods: { label: string; href: string };
}

/** The note beside a table with hidden figures; none where nothing is hidden by rule or publisher. */
export function suppressionView({ suppression }: Resource, locale: Locale): SuppressionView | undefined {
  if (!suppression) return undefined;
  const words = suppressionWords[locale];
  const { below, hidesZero = false, small, others, marked } = suppression;
  const say = (tell: (count: string, isOne: boolean) => string, count: number): string[] =>
    count > 0 ? [tell(formatNumber(count, locale), count === 1)] : [];
  const sentences = [
    ...(below === undefined ? [] : [words.rule(formatNumber(below, locale), hidesZero)]),
    ...say(words.small, small),
    ...say(words.others, others),
    ...say(words.marked, marked),
    ...(small + others + marked === 0 ? [words.nothing] : []),
  ];
  return {
    text: { text: sentences.join(' '), lang: locale },
    methods: { label: words.methods, href: href(locale, '/methods/') },
  };
}
