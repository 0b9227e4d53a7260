import { foldKey } from './letters.ts';

/** Endings written after a half-space, which readers leave out or attach: «خانه‌های», «خانه‌ای», «حقوق‌شان». */
const looseEndings = /\u200C(?:های?ی?(?:شان|مان|تان|ش|م|ت)?|ا?ی|یی|ا?ش|ا?ت|ا?م|شان|مان|تان|اند)(?!\p{L})/gu;
/** «کتابهای» → «کتاب»; three letters must stay, which keeps «تنها», «بها» and «آنها» whole. */
const pluralEnding = /^(\p{L}{3,}?)(?:های?ی?)+$/u;
/** «بیمه‌شدگان» is the plural of «بیمه‌شده»; names like «هرمزگان» are none. */
const personalPlural = /^(\p{L}{2,})گان$/u;
const detachedPlural = /^(?:های?ی?)+$|^ی$/u;
/** Words that end like plurals and are none, as folded. */
const notPlural = /^(?:(?:انتها|منتها|اشتها|شفاها)ی?ی?|هرمزگان|گرگان|رایگان|ارگان|بازرگان|همگان)$/u;
/** Stand before a word and are written apart, with a half-space or attached: «می‌شود», «بی‌کاری». */
const prefixes = /^(?:ن?می|بی|نا)$/u;
const latinPlural = /^([a-z]{2,}[a-rt-z])s$/u;
/** Without a look-behind, which older phones cannot read. */
const thousands = /(\d)[٬,،](?=\d{3}(?!\d))/gu;

/** Words on every page, and the words people wrap a question in: they find nothing and cost bytes. */
const emptyWords = new Set(
  (
    'و در به از که را با برای این ان یک تا است هم یا ' +
    'چه چطور چگونه کجا ایا باید من ما شما کنم کنیم کنید میشود ' +
    'the of a an in to and or is are for on at by it do how what where my i you'
  ).split(' '),
);

const persianOnly = /^\p{Script=Arabic}+$/u;
const splitAround = /[^\p{L}\p{N}\u200C]+/u;

/** Words with letters and digits in one form; half-spaces stay, because they say where a compound may be cut. */
function foldWords(text: string): string[] {
  return text
    .normalize('NFC')
    .replace(/[ئؤ]و/gu, 'وو')
    .replace(/ء/gu, '')
    .replace(looseEndings, '')
    .split('\u200C')
    .map(foldKey)
    .join('\u200C')
    .replace(thousands, '$1')
    .split(splitAround);
}

/** Most words have none of these ends, which is quickly seen. */
const maybePlural = /(?:ها|ی|گان|s)$/u;

const stem = (token: string): string =>
  !maybePlural.test(token) || notPlural.test(token)
    ? token
    : token.replace(pluralEnding, '$1').replace(personalPlural, '$1ه').replace(latinPlural, '$1');

/** Glues prefixes to the token after them and drops plural endings that stand alone. */
function joinTokens(tokens: readonly string[]): string[] {
  const joined: string[] = [];
  let prefix = '';
  for (const token of tokens.map(stem)) {
    if (token === '' || detachedPlural.test(token)) continue;
    if (prefix === '' && prefixes.test(token)) prefix = token;
    else {
      joined.push(stem(prefix + token));
      prefix = '';
    }
  }
  return prefix === '' ? joined : [...joined, prefix];
}

const withoutEmptyWords = (tokens: readonly string[]): string[] =>
  tokens.filter((token) => !emptyWords.has(token));

/** «پاسخ‌گویی» is found by «پاسخ», by «گویی» and by «پاسخگویی». */
function piecesAndWhole(word: string): string[] {
  const pieces = word.split('\u200C');
  return pieces.length === 1 || prefixes.test(pieces[0] ?? '') ? pieces : [...pieces, pieces.join('')];
}

/**
 * The form in which a text is indexed, so that every spelling of a word is the same word.
 * Shape: folded tokens with single spaces, in reading order; indexing the result again changes nothing.
 * Source: ي/ك, hamza, digits, half-spaces and plurals after docs/decisions/2026-11-21-search.md.
 */
export function indexTokens(text: string): string {
  return withoutEmptyWords(joinTokens(foldWords(text).flatMap(piecesAndWhole))).join(' ');
}

/** Neighbouring tokens written as one: what finds «تامین اجتماعی» where the title was cut or glued otherwise. */
export function gluedPairs(text: string): string {
  const tokens = indexTokens(text).split(' ');
  return tokens
    .flatMap((token, index) => (index === 0 ? [] : [`${tokens[index - 1] ?? ''}${token}`]))
    .join(' ');
}

const queryTokens = (query: string): string[] =>
  joinTokens(foldWords(query).flatMap((word) => word.split('\u200C')));

/** The tokens a query asks for; a query of empty words only keeps them. */
export function queryTerms(query: string): string[] {
  const tokens = queryTokens(query);
  const full = withoutEmptyWords(tokens);
  return full.length === 0 ? tokens : full;
}

/**
 * What to search for, best first; the later ones only when the earlier find little.
 * Shape: the folded query, then the query glued («از کار افتاده»), then neighbours glued; at most four; [] when
 * nothing is asked.
 */
export function queryVariants(query: string): string[] {
  const tokens = queryTokens(query);
  const glue = (from: number, to: number): string => {
    const word = tokens.slice(from, to).join('');
    if (!persianOnly.test(word)) return '';
    return withoutEmptyWords([...tokens.slice(0, from), word, ...tokens.slice(to)]).join(' ');
  };
  const whole = tokens.length === 3 ? [glue(0, 3)] : [];
  const pairs = tokens.slice(1).map((_, at) => glue(at, at + 2));
  const all = [queryTerms(query).join(' '), ...whole, ...pairs];
  return [...new Set(all)].filter((variant) => variant !== '').slice(0, 4);
}
