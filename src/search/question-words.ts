import { hasPersian } from '#text/letters.ts';
import { queryTerms } from '#text/search-terms.ts';

const folded = (words: string): ReadonlySet<string> =>
  new Set(words.split(/\s+/u).flatMap((word) => queryTerms(word)));

/** Ask for a number. */
const quantity = folded(
  'چند چندتا چندتاست چقدر چقدره چقدرست چه‌قدر تعداد شمار مقدار میزان عدد رقم آمار ' +
    'many much number count total figure figures statistics stats',
);

/** Ask what a word means. */
const meaning = folded(
  'یعنی معنی معنای معنا چیست چیه تعریف منظور مفهوم meaning means mean definition define',
);

/** Wrap a question and find nothing; some are how people speak, not how they write. */
const wrapping = folded(
  'نفر نفرند نفره آیا ایا چرا چی چه کی کیه کدوم کدومه کدام کجا کجاست کجاس چجوری چطوری چگونه اگه اگر مگه ' +
    'من منو منم ما مارو ازم بهم برام برامون باهام خودم شما شماها اون این اینو اونو چیزی چیزها همین همون یکی ' +
    'میخوام میخواهم میخواد میخوان میخواهند میخواهد میشه میشود نمیشه شدن شد میکنه میکنن میکند میکنند نمیکنه نمیکنند ' +
    'کرد کردن کرده کنم کنه کنن بکنم بده بدم بدن بدهم داد دادن داده داره دارم داریم دارن دارد دارند ' +
    'هست هستش هستن هستند نیست نیستن بود بودن باشه باشد اومده اومد آمده رفته رفت گرفت گرفته گرفتن گرفتم میگیرن میگیره میگیرند میگیرد ' +
    'ام ات اش مون تون شون اند رو رو‌ تو توی برا واسه میرسه میرسد میدن میدهند میده میدهد پدر پدرم بابا بابام مادر مادرم مامان مامانم هی همه هم خیلی دیگه دیگر روی سر لطفا سلام ببخشید خواهش طور ' +
    'there that this these those was were be been has have had did does can could should would will with from who which why when not no me we our us your they their get ' +
    'asks asked ask please about',
); // prettier-ignore
/** With every verb its negation: «میکند», «نمیکند». */
const filler = new Set([...wrapping].flatMap((word) => (/^می/u.test(word) ? [word, `ن${word}`] : [word])));

/** What the whole site is about; beside another word these say nothing. */
const subject = folded('تأمین اجتماعی سازمان social security organization sso');

/** Finglish of the words above that look like nothing else. */
const latinFiller = new Set(
  'az be ba ro ra va o ke ha haye man ma baraye baray dar too tu ast hast'.split(' '),
);

/** The Persian words of a question, for those who write them in Latin letters: "chejoori", "nemikone". */
export const wrappingWords: readonly string[] = [...filler, ...quantity, ...meaning].filter(hasPersian);
/** Verbs as they are conjugated: «میشه», «نمیکنه». */
export const verbForms: readonly string[] = wrappingWords.filter((word) => /^ن?می.{2}/u.test(word));

export const asksNumber = (term: string): boolean => quantity.has(term);
export const asksMeaning = (term: string): boolean => meaning.has(term);
export const isFiller = (term: string): boolean =>
  filler.has(term) || quantity.has(term) || meaning.has(term) || subject.has(term);
export const isLatinFiller = (word: string): boolean => latinFiller.has(word);
