import type { Bilingual } from './bilingual.ts';

/** `other`: a unit somebody else's package names in its own words; shown, never converted. */
export type UnitKind = 'count' | 'money' | 'percent' | 'index' | 'score' | 'duration' | 'other';

/**
 * One unit a value column can declare.
 * `rial` is the exact number of (old) rials in one unit, for money only; a bigint so that nothing is rounded.
 * `label` is the word after a number («نفر»), and names the unit in an axis or header.
 */
export interface Unit {
  code: string;
  kind: UnitKind;
  label: Required<Bilingual>;
  /** English singular, when it differs: "1 person", "2 people". */
  labelEnOne?: string;
  rial?: bigint;
  /** Of foreign money: the unit it is a multiple of, for amounts too small to be read in it. */
  multipleOf?: { code: string; times: bigint };
}

const count = (code: string, fa: string, en: string, labelEnOne: string): Unit => ({
  code,
  kind: 'count',
  label: { fa, en },
  labelEnOne,
});
const money = (code: string, fa: string, en: string, rial: bigint, labelEnOne?: string): Unit => ({
  code,
  kind: 'money',
  label: { fa, en },
  ...(labelEnOne ? { labelEnOne } : {}),
  rial,
});

/** Source: 1 toman = 10 rial; 1 hemat = 10¹² toman; the redenomination law passed in October 2025: 10,000 old rial = 1 new. */
const list: Unit[] = [
  count('person', 'نفر', 'people', 'person'),
  count('household', 'خانوار', 'households', 'household'),
  count('case', 'مورد', 'cases', 'case'),
  count('file', 'پرونده', 'files', 'file'),
  count('visit', 'مراجعه', 'visits', 'visit'),
  count('call', 'تماس', 'calls', 'call'),
  count('contact', 'ارتباط', 'contacts', 'contact'),
  count('request', 'درخواست', 'requests', 'request'),
  count('service', 'خدمت', 'services', 'service'),
  count('user', 'کاربر', 'users', 'user'),
  count('centre', 'مرکز', 'centres', 'centre'),
  count('hospital', 'بیمارستان', 'hospitals', 'hospital'),
  count('bed', 'تخت', 'beds', 'bed'),
  count('branch', 'شعبه', 'branches', 'branch'),
  count('office', 'واحد', 'offices', 'office'),
  count('workshop', 'کارگاه', 'workshops', 'workshop'),
  count('province', 'استان', 'provinces', 'province'),
  count('times', 'بار', 'times', 'time'),
  count('count', 'عدد', 'items', 'item'),
  { code: 'percent', kind: 'percent', label: { fa: 'درصد', en: '%' } },
  {
    code: 'percentage-point',
    kind: 'percent',
    label: { fa: 'واحد درصد', en: 'percentage points' },
    labelEnOne: 'percentage point',
  },
  {
    code: 'index-point',
    kind: 'index',
    label: { fa: 'واحد شاخص', en: 'index points' },
    labelEnOne: 'index point',
  },
  { code: 'score-5', kind: 'score', label: { fa: 'از ۵', en: 'out of 5' } },
  { code: 'hour', kind: 'duration', label: { fa: 'ساعت', en: 'hours' }, labelEnOne: 'hour' },
  { code: 'day', kind: 'duration', label: { fa: 'روز', en: 'days' }, labelEnOne: 'day' },
  { code: 'minute', kind: 'duration', label: { fa: 'دقیقه', en: 'minutes' }, labelEnOne: 'minute' },
  money('rial', 'ریال', 'rials', 1n, 'rial'),
  money('million-rial', 'میلیون ریال', 'million rials', 10n ** 6n),
  money('billion-rial', 'میلیارد ریال', 'billion rials', 10n ** 9n),
  money('trillion-rial', 'هزار میلیارد ریال', 'trillion rials', 10n ** 12n),
  money('toman', 'تومان', 'tomans', 10n, 'toman'),
  money('million-toman', 'میلیون تومان', 'million tomans', 10n ** 7n),
  money('billion-toman', 'میلیارد تومان', 'billion tomans', 10n ** 10n),
  money('hemat', 'هزار میلیارد تومان', 'trillion tomans', 10n ** 13n),
  money('new-rial', 'ریال جدید', 'new rials', 10n ** 4n, 'new rial'),
  { code: 'usd', kind: 'money', label: { fa: 'دلار آمریکا', en: 'US dollars' }, labelEnOne: 'US dollar' },
  {
    code: 'billion-usd',
    kind: 'money',
    label: { fa: 'میلیارد دلار', en: 'billion US dollars' },
    multipleOf: { code: 'usd', times: 10n ** 9n },
  },
];

export const units: ReadonlyMap<string, Unit> = new Map(list.map((unit) => [unit.code, unit]));

/** What other publishers call units of ours, in lower case. */
const aliases: Readonly<Record<string, string>> = {
  '%': 'percent',
  pct: 'percent',
  'per cent': 'percent',
  percentage: 'percent',
  persons: 'person',
  people: 'person',
  households: 'household',
  us$: 'usd',
  'us dollars': 'usd',
  irr: 'rial',
  rials: 'rial',
  hours: 'hour',
  days: 'day',
  minutes: 'minute',
};

/** The unit a stranger's text names: one of ours where it is one, else the text itself as given. */
export function unitNamed(text: string): Unit {
  const known = units.get(text) ?? units.get(aliases[text.trim().toLowerCase()] ?? '');
  return known ?? { code: text, kind: 'other', label: { fa: text, en: text } };
}

/** For figures of packages that name no unit: rule 1 of honesty asks that this be said. */
export const unitNotStated: Unit = {
  code: 'not-stated',
  kind: 'other',
  label: { fa: 'واحد اعلام نشده', en: 'unit not stated' },
};
