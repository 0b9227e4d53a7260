import type { Locale } from '#model/bilingual.ts';

/** Words of the funnel plot. Both languages must have every key. */
export interface FunnelWords {
  heading: string;
  title: (title: string, per: string) => string;
  lead: string;
  description: (title: string, all: string, inside: string, above: string, below: string) => string;
  overdispersed: string;
  noLeague: string;
  people: string;
  target: (value: string) => string;
  warning: string;
  control: string;
  rate: string;
  verdict: string;
  within: string;
  above: string;
  below: string;
}

const fa: FunnelWords = {
  heading: 'تفاوت واقعی یا اتفاق؟',
  title: (title, per) => `${title}، ${per}`,
  lead: 'در استان کوچک، چند مورد کم یا زیاد رقم را خیلی جابه‌جا می‌کند. قیف نشان می‌دهد اتفاقِ محض تا کجا می‌رسد: استانی که درون قیف است، تفاوتش با میانگین می‌تواند فقط اتفاق باشد؛ استانی که بیرون قیف است، به‌احتمال زیاد دلیلی دارد که این نمودار آن را نمی‌داند.',
  description: (title, all, inside, above, below) =>
    `${title}: از ${all} استان، ${inside} استان درون قیف است، ${above} استان بالای آن و ${below} استان پایین آن.`,
  overdispersed:
    'تفاوت استان‌ها بسیار بیشتر از آن است که اتفاق بسازد. پس بیرون بودن از قیف به‌تنهایی چیزی دربارهٔ یک استان نمی‌گوید.',
  noLeague:
    'این استان‌ها را پشت سر هم رتبه‌بندی نمی‌کنیم، چون رتبه بیشترِ تفاوت‌های اتفاقی را واقعی نشان می‌دهد.',
  people: 'جمعیت استان',
  target: (value) => `میانگین این استان‌ها: ${value}`,
  warning: 'مرز ۹۵ درصد',
  control: 'مرز ۹۹٫۸ درصد',
  rate: 'رقم',
  verdict: 'جای آن',
  within: 'درون قیف',
  above: 'بالای قیف',
  below: 'پایین قیف',
};

const en: FunnelWords = {
  heading: 'A real difference, or chance?',
  title: (title, per) => `${title}, ${per}`,
  lead: 'In a small province a few cases more or less move the figure a lot. The funnel shows how far chance alone reaches: inside the funnel the difference from the average may be noise; outside it there is most likely a reason, which this chart does not know.',
  description: (title, all, inside, above, below) =>
    `${title}: of ${all} provinces ${inside} lie inside the funnel, ${above} above it and ${below} below it.`,
  overdispersed:
    'The provinces differ far more than chance makes them. Lying outside the funnel alone says little about one of them.',
  noLeague: 'We do not rank these provinces, because a rank makes most chance differences look real.',
  people: 'Population of the province',
  target: (value) => `Average of these provinces: ${value}`,
  warning: '95% limits',
  control: '99.8% limits',
  rate: 'Figure',
  verdict: 'Where it lies',
  within: 'inside the funnel',
  above: 'above the funnel',
  below: 'below the funnel',
};

export const funnelWords: Readonly<Record<Locale, FunnelWords>> = { fa, en };
