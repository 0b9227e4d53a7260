import type { Locale } from '#model/bilingual.ts';

/** Why figures are not added up and why a table is not drawn, in plain words. */
export interface ExploreRefusalWords {
  refusalsLead: string;
  refusals: Record<
    | 'rate'
    | 'index'
    | 'score'
    | 'duration'
    | 'undeclared'
    | 'stock-over-time'
    | 'periods-overlap'
    | 'undated'
    | 'definition-changed'
    | 'incomparable'
    | 'mixed-status'
    | 'same-thing-twice'
    | 'part-missing'
    | 'total-with-parts'
    | 'place-in-place'
    | 'unknown-place'
    | 'unlisted-values',
    (detail: string) => string
  >;
  chartRefusals: Record<
    | 'unplotted'
    | 'conflicts'
    | 'incomparable'
    | 'no-figures'
    | 'too-many-ways'
    | 'too-many-series'
    | 'too-many-ticks'
    | 'periods-overlap',
    string
  >;
}

const fa: ExploreRefusalWords = {
  refusalsLead: 'برخی رقم‌ها با هم جمع نشدند:',
  refusals: {
    rate: () => 'درصدها و نرخ‌ها جمع‌پذیر نیستند؛ هر کدام سهمی از یک کلّ دیگر است.',
    index: () => 'عددهای شاخص جمع‌پذیر نیستند.',
    score: () => 'امتیازها جمع‌پذیر نیستند.',
    duration: () => 'مدت‌ها جمع‌پذیر اعلام نشده‌اند؛ جمع چند مدت انتظار، مدت انتظار کسی نیست.',
    undeclared: () => 'ناشر این ستون را جمع‌پذیر اعلام نکرده است؛ شاید گروه‌ها هم‌پوشانی داشته باشند.',
    'stock-over-time': () =>
      'این رقم موجودی در یک زمان است؛ جمع موجودی چند زمان، یک نفر را چند بار می‌شمارد.',
    'periods-overlap': () =>
      'دوره‌ها روی هم می‌افتند (مانند یک سال و فصل همان سال) و چیزی دو بار شمرده می‌شود.',
    undated: () => 'برخی ردیف‌ها دوره ندارند و معلوم نیست با دوره‌های دیگر هم‌پوشانی دارند یا نه.',
    'definition-changed': () => 'تعریف در این میان تغییر کرده است؛ رقم‌های دو تعریف با هم جمع نمی‌شوند.',
    incomparable: () => 'ناشر گفته است که ردیف‌های این جدول در زمان با هم قابل مقایسه نیستند.',
    'mixed-status': () => 'وضعیت رقم‌ها یکی نیست (مانند بودجه و عملکرد) و با هم جمع نمی‌شوند.',
    'same-thing-twice': () => 'چند ردیف از یک چیز سخن می‌گویند و جمع آن‌ها همان را چند بار می‌شمارد.',
    'part-missing': () => 'رقم یکی از ردیف‌ها منتشر نشده است و جمع بقیه، جمع کل نیست.',
    'total-with-parts': (detail) =>
      `«${detail}» خود جمع بقیه است؛ آن را با پالایش کنار بگذارید یا بر پایهٔ آن گروه‌بندی کنید.`,
    'place-in-place': (detail) => `«${detail}» درون جای دیگری از همین ردیف‌هاست و دو بار شمرده می‌شود.`,
    'unknown-place': (detail) => `معلوم نیست «${detail}» درون جای دیگری است یا نه.`,
    'unlisted-values': (detail) =>
      `در ستون «${detail}» خانهٔ خالی یا مقدار ناشناخته هست و شاید گروه‌ها هم‌پوشانی داشته باشند.`,
  },
  chartRefusals: {
    unplotted: 'رقم‌های این جدول بی‌تاریخ یا ضعیف‌اند و نمودار ندارند.',
    conflicts: 'این جدول رقم‌های منبع‌های دیگر را برای همان چیزها دارد و نمودار ندارد.',
    incomparable: 'ردیف‌های این جدول در زمان قابل مقایسه نیستند و نمودار زمانی ندارند.',
    'no-figures': 'رقمی برای رسم نیست.',
    'too-many-ways': 'رقم‌ها در بیش از دو چیز با هم فرق دارند؛ با پالایش یا گروه‌بندی به دو چیز برسانید.',
    'too-many-series': 'بیش از ۶ رشته خوانا نیست؛ با پالایش کمتر کنید.',
    'too-many-ticks': 'بیش از ۶۰ جایگاه خوانا نیست؛ با پالایش کمتر کنید.',
    'periods-overlap':
      'دوره‌ها روی هم می‌افتند (مانند یک سال و فصل همان سال) و روی یک محور نمی‌آیند؛ با پالایش جدا کنید.',
  },
};

const en: ExploreRefusalWords = {
  refusalsLead: 'Some figures were not added up:',
  refusals: {
    rate: () => 'Percentages and rates do not add up; each is a share of a whole of its own.',
    index: () => 'Index numbers do not add up.',
    score: () => 'Scores do not add up.',
    duration: () => 'Durations are not declared to add up; the sum of several waits is nobody’s wait.',
    undeclared: () => 'The publisher does not declare that this column adds up; its groups may overlap.',
    'stock-over-time': () =>
      'This is a count at one moment; adding several moments counts the same people again.',
    'periods-overlap': () =>
      'The periods overlap (such as a year and one of its quarters), so that something would be counted twice.',
    undated: () => 'Some rows have no period, and nobody knows whether they overlap with others.',
    'definition-changed': () =>
      'The definition changed in between; figures of two definitions are not added up.',
    incomparable: () => 'The publisher says that rows of this table may not be compared over time.',
    'mixed-status': () => 'The figures differ in status (such as budget and actual) and are not added up.',
    'same-thing-twice': () =>
      'Several rows speak of the same thing; their sum would count it more than once.',
    'part-missing': () =>
      'The figure of one of the rows is missing, and the sum of the others is not the whole.',
    'total-with-parts': (detail) => `“${detail}” is itself the sum of others; filter it out or group by it.`,
    'place-in-place': (detail) =>
      `“${detail}” lies in another place among these rows and would be counted twice.`,
    'unknown-place': (detail) => `Nobody knows whether “${detail}” lies in another place.`,
    'unlisted-values': (detail) =>
      `The column “${detail}” has an empty or unknown value, so that groups may overlap.`,
  },
  chartRefusals: {
    unplotted: 'The figures of this table are undated or weak and are not drawn.',
    conflicts: 'This table has other sources’ figures of the same things and is not drawn.',
    incomparable: 'Rows of this table may not be compared over time and are not drawn over it.',
    'no-figures': 'There is no figure to draw.',
    'too-many-ways': 'The figures differ in more than two things; filter or group until two are left.',
    'too-many-series': 'More than 6 series cannot be read; filter some out.',
    'too-many-ticks': 'More than 60 places cannot be read; filter some out.',
    'periods-overlap':
      'The periods overlap (such as a year and one of its quarters) and cannot share an axis; filter them apart.',
  },
};

export const exploreRefusalWords: Readonly<Record<Locale, ExploreRefusalWords>> = { fa, en };
