import { besideCountrySentence, besideNeighboursSentence } from '#messages/sentences.ts';
import { differencePermission, quantity, type Both, type SentenceCase } from './made.ts';

const [higher, lower, equal] = [
  () => differencePermission(3, 2),
  () => differencePermission(2, 3),
  () => differencePermission(2, 2),
];

const country = (
  note: string,
  permission: typeof higher,
  [exact, unit]: readonly [string, string],
  expected: Both,
): SentenceCase => ({
  template: 'comparison with the whole country',
  note,
  make: (locale) =>
    besideCountrySentence({ permission: permission(), figure: quantity(exact, unit, locale), locale }),
  ...expected,
});

const kerman = { fa: 'کرمان', en: 'Kerman' };
const yazd = { fa: 'یزد', en: 'Yazd' };
const fars = { fa: 'فارس', en: 'Fars' };
const sistan = { fa: 'سیستان و بلوچستان', en: 'Sistan and Baluchestan' };
const azarbaijan = { fa: 'آذربایجان شرقی', en: 'East Azerbaijan' };

const neighbours = (
  note: string,
  permission: typeof higher,
  names: readonly Both[],
  expected: Both,
): SentenceCase => ({
  template: 'comparison with neighbours',
  note,
  make: (locale) =>
    besideNeighboursSentence(
      names.map((name) => ({ name: name[locale], permission: permission() })),
      locale,
    ),
  ...expected,
});

export const comparisonCases: readonly SentenceCase[] = [
  country('higher', higher, ['136.9', 'index-point'], {
    fa: 'از رقم کل کشور (۱۳۶٫۹ واحد شاخص) بیشتر است.',
    en: 'It is higher than in the whole country (136.9 index points).',
  }),
  country('lower', lower, ['84.5', 'percent'], {
    fa: 'از رقم کل کشور (۸۴٫۵ درصد) کمتر است.',
    en: 'It is lower than in the whole country (84.5%).',
  }),
  country('equal', equal, ['1', 'day'], {
    fa: 'با رقم کل کشور (۱ روز) برابر است.',
    en: 'It is the same as in the whole country (1 day).',
  }),
  neighbours('one: singular', higher, [fars], {
    fa: 'از رقم یک استان همسایه بیشتر است: فارس.',
    en: 'It is higher than in one neighbouring province: Fars.',
  }),
  neighbours('two', lower, [fars, yazd], {
    fa: 'از رقم دو استان همسایه کمتر است: فارس و یزد.',
    en: 'It is lower than in two neighbouring provinces: Fars and Yazd.',
  }),
  neighbours('three, equal', equal, [fars, yazd, kerman], {
    fa: 'با رقم سه استان همسایه برابر است: فارس، یزد و کرمان.',
    en: 'It is the same as in three neighbouring provinces: Fars, Yazd and Kerman.',
  }),
  neighbours('a name with «و» at the end of the list', lower, [yazd, azarbaijan, sistan], {
    fa: 'از رقم سه استان همسایه کمتر است: یزد، آذربایجان شرقی، و سیستان و بلوچستان.',
    en: 'It is lower than in three neighbouring provinces: Yazd, East Azerbaijan, and Sistan and Baluchestan.',
  }),
];
