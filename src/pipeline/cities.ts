import type { PlaceEntry } from '#model/reference.ts';
import { foldKey } from '#text/letters.ts';

/** Cities that staff write for their province, by the province's code. Capitals named as their province are left out. */
const cities: Readonly<Record<string, string>> = {
  'IR-00': 'اراک ساوه',
  'IR-01': 'رشت انزلی لاهیجان',
  'IR-02': 'ساری بابل آمل قائم‌شهر',
  'IR-03': 'تبریز مراغه مرند',
  'IR-04': 'ارومیه خوی مهاباد میاندوآب',
  'IR-06': 'اهواز آبادان دزفول خرمشهر',
  'IR-07': 'شیراز مرودشت جهرم فسا لار',
  'IR-08': 'رفسنجان سیرجان جیرفت بم',
  'IR-09': 'مشهد نیشابور سبزوار قوچان',
  'IR-10': 'کاشان نجف‌آباد خمینی‌شهر شاهین‌شهر',
  'IR-11': 'زاهدان زابل چابهار ایرانشهر',
  'IR-12': 'سنندج سقز مریوان بانه',
  'IR-13': 'ملایر نهاوند',
  'IR-14': 'شهرکرد بروجن',
  'IR-15': 'خرم‌آباد بروجرد دورود',
  'IR-17': 'یاسوج گچساران دهدشت',
  'IR-18': 'گناوه کنگان عسلویه',
  'IR-20': 'شاهرود دامغان گرمسار',
  'IR-22': 'بندرعباس قشم کیش میناب',
  'IR-23': 'ری شهریار اسلامشهر ورامین',
  'IR-27': 'گرگان گنبد گنبدکاووس',
  'IR-28': 'بجنورد شیروان اسفراین',
  'IR-29': 'بیرجند قائن طبس فردوس',
  'IR-30': 'کرج فردیس نظرآباد',
};

/** Cities that lie in a province, by its code; [] where none is listed. */
export const citiesOf = (code: string): readonly string[] => cities[code]?.split(' ') ?? [];

const codeOfCity: ReadonlyMap<string, string> = new Map(
  Object.entries(cities).flatMap(([code, names]) => names.split(' ').map((name) => [plain(name), code])),
);

/** «بندر عباس» and «بندرعباس» are one city. */
function plain(name: string): string {
  return foldKey(name)
    .replace(/^(?:شهر|شهرستان) /u, '')
    .replaceAll(' ', '');
}

/** The province a city lies in, if both are known. */
export function provinceOfCity(name: string, places: readonly PlaceEntry[]): PlaceEntry | undefined {
  const code = codeOfCity.get(plain(name));
  return code === undefined ? undefined : places.find((place) => place.code === code);
}

/** «خراسان» was divided in 1383 (2004): three provinces today, and nobody can tell which is meant. */
export const formerProvinces: Readonly<Record<string, readonly string[]>> = {
  [foldKey('خراسان')]: ['IR-09', 'IR-28', 'IR-29'],
  [foldKey('آذربایجان')]: ['IR-03', 'IR-04'],
};
