import type { Locale } from '#model/bilingual.ts';

/** What a found page is; the first part of its address says which. */
export const pageKinds = [
  'dataset',
  'topic',
  'guidance',
  'place',
  'year',
  'question',
  'glossary',
  'data-help',
  'page',
] as const;
export type PageKind = (typeof pageKinds)[number];

/** Kinds a reader can narrow a search to. */
export const searchScopes = ['dataset', 'guidance', 'place', 'page'] as const satisfies readonly PageKind[];

/** Words of the search page and its results. Both languages must have every key. */
export interface SearchWords {
  kinds: Record<PageKind, string>;
  scope: string;
  everywhere: string;
  byKind: string;
  byTheme: string;
  resultsHeading: string;
  /** `{count}` and `{query}` are put in by the reader's browser. */
  found: string;
  foundOne: string;
  nearest: string;
  none: string;
  searching: string;
  failed: string;
  more: string;
  doors: string;
  doorReport: string;
  doorQuestions: string;
  doorDatasets: string;
  doorPhone: string;
  doorChannels: string;
  doorTopics: string;
  /** Before the link to the literal search; `{reading}` is how the query was understood. */
  understood: string;
  literally: string;
  /** Only the texts were searched, word by word. */
  textOnly: string;
  asUnderstood: string;
  /** Button under results that titles alone gave. */
  wholeText: string;
  figure: string;
  /** `{series}` has no figure for `{year}`; after it those beside it, or the nearest. */
  noFigure: string;
  siblingFigures: string;
  nearestFigure: string;
  /** `{year}` is after all that was published; `{last}` is the last year of any figure. */
  tooLate: string;
  /** What a year of one calendar is in the other. */
  gregorianYear: string;
  jalaliYear: string;
  latestFigure: string;
  figureRow: string;
  /** Above the figures of a province; `{place}` is its name. */
  placeFigures: string;
  /** None of them has the name that was asked for. */
  nearPlaceFigures: string;
  /** It has none of what was asked for. */
  noPlaceFigure: string;
  /** Before the one of the whole country, in its stead. */
  countryFigure: string;
  allOfPlace: string;
  figureSource: string;
  suggestions: string;
  suggestionCount: string;
  searchFor: string;
}

/** The words a browser needs, by name; the rest is printed on the page. */
export const browserWords = [
  'found',
  'foundOne',
  'nearest',
  'none',
  'searching',
  'failed',
  'understood',
  'literally',
  'textOnly',
  'asUnderstood',
  'figure',
  'noFigure',
  'siblingFigures',
  'nearestFigure',
  'tooLate',
  'gregorianYear',
  'jalaliYear',
  'latestFigure',
  'figureRow',
  'placeFigures',
  'nearPlaceFigures',
  'noPlaceFigure',
  'countryFigure',
  'allOfPlace',
  'figureSource',
] as const satisfies readonly (keyof SearchWords)[];
export type BrowserWords = Pick<SearchWords, (typeof browserWords)[number]>;

/** Words of the box itself, wherever it stands. */
export const boxWords = [
  'suggestions',
  'suggestionCount',
  'searchFor',
] as const satisfies readonly (keyof SearchWords)[];
export type BoxWords = Pick<SearchWords, (typeof boxWords)[number]>;

export const searchWords: Readonly<Record<Locale, SearchWords>> = {
  fa: {
    kinds: {
      dataset: 'مجموعهٔ داده',
      topic: 'موضوع',
      guidance: 'راهنمای گزارش و اعتراض',
      place: 'استان',
      year: 'سال',
      question: 'پرسش و پاسخ',
      glossary: 'واژه‌نامه',
      'data-help': 'راهنمای خطای داده',
      page: 'دربارهٔ سایت',
    },
    scope: 'کجا بگردیم؟',
    everywhere: 'همه‌جا',
    byKind: 'نوع صفحه',
    byTheme: 'موضوع داده',
    resultsHeading: 'نتیجه‌ها',
    found: '{count} صفحه برای «{query}» پیدا شد.',
    foundOne: 'یک صفحه برای «{query}» پیدا شد.',
    nearest: 'صفحه‌ای با همهٔ این کلمه‌ها پیدا نشد: «{query}». این صفحه‌ها نزدیک‌ترند.',
    none: 'برای «{query}» چیزی پیدا نشد. کلمهٔ کوتاه‌تر یا ساده‌تری بنویسید، یا از یکی از این راه‌ها بروید.',
    searching: 'در حال جست‌وجو…',
    failed: 'جست‌وجو باز نشد. شاید اینترنت قطع است. از فهرست پایین همین صفحه استفاده کنید.',
    more: 'نتیجه‌های بیشتر',
    doors: 'راه‌های دیگر',
    doorReport: 'گزارش تخلف یا اعتراض',
    doorQuestions: 'پرسش‌ها و پاسخ‌ها',
    doorDatasets: 'همهٔ مجموعه‌های داده',
    doorPhone: 'پرسیدن از سازمان با تلفن',
    doorChannels: 'همهٔ راه‌های رسمی تماس',
    doorTopics: 'موضوع‌ها',
    understood: 'نتیجه برای «{reading}». اگر منظورتان «{query}» بود:',
    literally: 'همان را بگردید',
    textOnly: 'فقط خود کلمه‌ها در متن صفحه‌ها جست‌وجو شد.',
    asUnderstood: 'جست‌وجوی معمولی',
    wholeText: 'جست‌وجو در متن همهٔ صفحه‌ها',
    figure: 'رقمی که پرسیدید',
    noFigure: 'در داده‌های این سایت، «{series}» برای {year} رقمی ندارد.',
    siblingFigures: 'همین مجموعه برای {year} رقم دیگری با نام نزدیک دارد، که همان را نمی‌شمارد:',
    nearestFigure: 'همان رقم برای نزدیک‌ترین دوره:',
    tooLate: 'در داده‌های این سایت هنوز رقمی برای {year} نیست. تازه‌ترین سالی که رقم دارد {last} است.',
    gregorianYear: 'بیشتر سال {year} میلادی در سال {other} خورشیدی است.',
    jalaliYear: 'بیشتر سال {year} خورشیدی در سال {other} میلادی است.',
    latestFigure: 'تازه‌ترین رقم منتشرشده:',
    figureRow: 'ردیف این رقم در جدول',
    placeFigures: 'رقم‌های {place}',
    nearPlaceFigures: 'رقمی با این نام برای {place} منتشر نشده است. نزدیک‌ترین رقم‌ها:',
    noPlaceFigure: 'از آنچه پرسیدید، برای {place} رقمی منتشر نشده است.',
    countryFigure: 'این رقم کل کشور است.',
    allOfPlace: 'همهٔ رقم‌های {place}',
    figureSource: 'منبع:',
    suggestions: 'پیشنهادها',
    suggestionCount: '{count} پیشنهاد. با کلید جهت پایین انتخاب کنید.',
    searchFor: 'جست‌وجوی «{query}»',
  },
  en: {
    kinds: {
      dataset: 'Dataset',
      topic: 'Topic',
      guidance: 'Guide to reporting and objecting',
      place: 'Province',
      year: 'Year',
      question: 'Question and answer',
      glossary: 'Glossary',
      'data-help': 'Data error explained',
      page: 'About the site',
    },
    scope: 'Where should we look?',
    everywhere: 'Everywhere',
    byKind: 'Kind of page',
    byTheme: 'Theme of the data',
    resultsHeading: 'Results',
    found: '{count} pages found for “{query}”.',
    foundOne: 'One page found for “{query}”.',
    nearest: 'No page has all of these words: “{query}”. These come closest.',
    none: 'Nothing was found for “{query}”. Try a shorter or simpler word, or take one of these doors.',
    searching: 'Searching…',
    failed: 'Search could not be loaded. You may be offline. The list below on this page still works.',
    more: 'More results',
    doors: 'Other ways',
    doorReport: 'Report a violation or object',
    doorQuestions: 'Questions and answers',
    doorDatasets: 'All datasets',
    doorPhone: 'Ask the organization by telephone',
    doorChannels: 'All official channels',
    doorTopics: 'Topics',
    understood: 'Results for “{reading}”. If you meant “{query}”:',
    literally: 'search for exactly that',
    textOnly: 'Only the words themselves were searched, in the text of the pages.',
    asUnderstood: 'Ordinary search',
    wholeText: 'Search the text of all pages',
    figure: 'The figure you asked for',
    noFigure: 'The data of this site has no figure of “{series}” for {year}.',
    siblingFigures:
      'For {year} the same dataset has another figure with a similar name, which does not count the same:',
    nearestFigure: 'The same figure for the nearest period:',
    tooLate: 'The data of this site has no figure for {year} yet. The latest year with a figure is {last}.',
    gregorianYear: 'Most of {year} is the Iranian year {other}.',
    jalaliYear: 'Most of the Iranian year {year} is {other}.',
    latestFigure: 'The latest published figure:',
    figureRow: 'Row of this figure in the table',
    placeFigures: 'Figures of {place}',
    nearPlaceFigures: 'No figure of this name was published for {place}. The nearest figures:',
    noPlaceFigure: 'No figure of what you asked was published for {place}.',
    countryFigure: 'This is the figure of the whole country.',
    allOfPlace: 'All figures of {place}',
    figureSource: 'Source:',
    suggestions: 'Suggestions',
    suggestionCount: '{count} suggestions. Choose with the down arrow key.',
    searchFor: 'Search for “{query}”',
  },
};
