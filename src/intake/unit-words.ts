import { units } from '#model/units.ts';
import { foldKey } from '#text/letters.ts';

/** Money words, largest first, so that «هزار میلیارد تومان» is not read as «تومان». */
const moneyUnits: readonly (readonly [RegExp, string])[] = [
  [/همت|هزار میلیارد تومان|تریلیون تومان/u, 'hemat'],
  [/هزار میلیارد ریال|تریلیون ریال/u, 'trillion-rial'],
  [/میلیارد تومان/u, 'billion-toman'],
  [/میلیارد ریال/u, 'billion-rial'],
  [/میلیون تومان/u, 'million-toman'],
  [/میلیون ریال/u, 'million-rial'],
  [/میلیارد دلار|billion (?:us )?(?:dollars?|usd)/u, 'billion-usd'],
  [/دلار|\busd\b/u, 'usd'],
  [/ریال جدید/u, 'new-rial'],
  [/(?<!هزار )(?:تومان|تومن)|\btomans?\b/u, 'toman'],
  [/(?<!هزار )ریال|\brials?\b/u, 'rial'],
];

/** What is counted, by the noun of the header; only said of columns of numbers. */
const countUnits: readonly (readonly [RegExp, string])[] = [
  [/واحد درصد|percentage points?/u, 'percentage-point'],
  [/درصد|[%٪]|percent/u, 'percent'],
  [/شاخص|\bindex\b/u, 'index-point'],
  [/خانوار|households?/u, 'household'],
  [/پرونده|\bfiles?\b/u, 'file'],
  [/مراجعه|\bvisits?\b/u, 'visit'],
  [/تماس|\bcalls?\b/u, 'call'],
  [/درخواست|\brequests?\b/u, 'request'],
  [/کارگاه|workshops?/u, 'workshop'],
  [/بیمارستان|hospitals?/u, 'hospital'],
  [/تخت|\bbeds?\b/u, 'bed'],
  [/شعبه|شعب(?: |$)|branch(?:es)?/u, 'branch'],
  [
    /نفر|بیمه شد|مستمری بگیر|بازنشست|شاغل|کارکنان|جمعیت|متوفی|فوت شد|\b(?:people|persons?|insured)\b/u,
    'person',
  ],
  [/ساعت|\bhours?\b/u, 'hour'],
  [/دقیقه|\bminutes?\b/u, 'minute'],
  [/مورد|فقره|\bcases?\b/u, 'case'],
  [/عدد|تعداد|شمار(?: |$)/u, 'count'],
];

const moneyWords =
  /(?:^| )(?:مبلغ|مبالغ|هزینه|هزینه های|هزینه ها|درامد|درامدها|بودجه|اعتبار|اعتبارات|بدهی|مطالبات|پرداختی|پرداخت|حقوق|دستمزد|قیمت|ارزش|وام|تسهیلات|سرمایه|حق بیمه|مصارف|منابع|ریال|تومان|همت|دلار)(?: |$)|\b(?:amount|cost|costs|budget|revenue|income|debt|expenditure|spending|rials?|tomans?|usd)\b/u;

const first = (list: readonly (readonly [RegExp, string])[], text: string): string | undefined =>
  list.find(([pattern]) => pattern.test(text))?.[1];

/** A header in parts that words can be looked for in: no brackets, underscores or half-spaces. */
const words = (text: string): string =>
  foldKey(text)
    .replaceAll(/[()[\]_/،,:\-–]+/gu, ' ')
    .replaceAll(/ +/gu, ' ');

/** The unit a header names: «هزینه (میلیارد ریال)» → "billion-rial". Never by size. */
export function unitOfHeader(text: string): string | undefined {
  const plain = words(text);
  return first(moneyUnits, plain) ?? first(countUnits, plain);
}

/** A money unit in a text, e.g. a title row «ارقام به میلیارد ریال». */
export function moneyUnitIn(text: string): string | undefined {
  return first(moneyUnits, words(text));
}

/** Whether a header speaks of money, so that a unit must be known. Same care as `descriptor/money-without-unit`. */
export function isMoneyHeader(text: string): boolean {
  return moneyWords.test(words(text)) && first(countUnits, words(text)) === undefined;
}

/** «(نفر)», «میلیارد ریال», «درصد»: nothing but a unit. */
export function unitAlone(text: string): string | undefined {
  const plain = words(text).trim();
  if (plain === '') return undefined;
  const exact = [...units.values()].find(({ label }) => foldKey(label.fa) === plain)?.code;
  if (exact !== undefined) return exact;
  return /^(?:همت|تومن|[%٪]|درصد|نفر|فقره)$/u.test(plain) ? unitOfHeader(plain) : undefined;
}

/** A statement about the whole table in a title or note: «ارقام به میلیارد ریال», «(مبالغ: میلیون ریال)», «واحد: نفر». */
export function tableUnit(text: string): string | undefined {
  const statement = /(?:ارقام|مبالغ|مبلغ|واحد|رقم ها)(.*)$/u.exec(words(text))?.[1];
  return statement === undefined ? undefined : (first(moneyUnits, statement) ?? unitOfHeader(statement));
}

/** A unit by its code or any of its names, as typed in answer to a question. */
export function unitNamed(text: string): string | undefined {
  const key = foldKey(text);
  return (
    [...units.values()].find(
      ({ code, label }) => code === key || foldKey(label.fa) === key || label.en.toLowerCase() === key,
    )?.code ??
    first(moneyUnits, words(text)) ??
    unitAlone(text)
  );
}
