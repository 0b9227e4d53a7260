import { describe, expect, test } from 'vitest';
import type { Resource } from '#model/dataset.ts';
import {
  placeCatalogue,
  placeDataset,
  places,
  provinceCodes,
  type PlaceRow,
} from '../../test/unit/place-maker.ts';
import { placeFunnel } from './place-funnel-view.ts';
import { placeGaps } from './place-gaps-view.ts';
import { addressPart, placeIndicators } from './place-indicators.ts';
import { placeMapView } from './place-map-view.ts';
import { placeSheet } from './place-sheet-view.ts';
import { placeView } from './place-view.ts';

const everywhere = (period: string, value: (index: number) => number): PlaceRow[] =>
  provinceCodes.map((code, index) => [period, code, value(index)]);

function frameOf(catalogue: ReturnType<typeof placeCatalogue>, locale: 'fa' | 'en' = 'fa', slug?: string) {
  const { indicators } = placeIndicators(catalogue);
  const indicator = slug === undefined ? indicators[0] : indicators.find((one) => one.slug === slug);
  const moment = indicator?.moments[0];
  if (!indicator || !moment) throw new Error('The made data give no map.');
  return { catalogue, indicator, moment, locale };
}

function placeNamed(slug: string) {
  const place = places.find((one) => one.slug === slug);
  if (!place) throw new Error(`There is no province ${slug}.`);
  return place;
}

describe('which figures share a map', () => {
  test('takes those of one period each, the latest first, and never mixes them', () => {
    const rows = [...everywhere('1395', (index) => index + 1), ...everywhere('1396', (index) => 90 - index)];
    const [indicator] = placeIndicators(placeCatalogue(placeDataset({ rows }))).indicators;
    expect(indicator?.moments.map(({ slug, figures }) => [slug, figures.size])).toEqual([
      ['1396', 31],
      ['1395', 31],
    ]);
    const periods = indicator?.moments.map(
      ({ figures }) => new Set([...figures.values()].map(({ period }) => period?.text)).size,
    );
    expect(periods).toEqual([1, 1]);
  });

  test('leaves out tables that are declared incomparable, and says so in the words of their publisher', () => {
    const incomparable = { fa: 'تعریف‌ها یکی نیست.', en: 'Definitions differ.' };
    const dataset = placeDataset({ rows: everywhere('1395', (index) => index), resource: { incomparable } });
    const { indicators, unmapped } = placeIndicators(placeCatalogue(dataset));
    expect(indicators).toEqual([]);
    expect(unmapped).toMatchObject([{ reason: 'declared', provinces: 31 }]);
  });

  test('makes no map of fewer than three provinces of one date', () => {
    const rows: PlaceRow[] = [
      ['1395', 'IR-08', 5],
      ['1395', 'IR-23', 7],
      ['1396', 'IR-10', 9],
      ['1395', 'IR', 12],
    ];
    const { indicators, unmapped } = placeIndicators(placeCatalogue(placeDataset({ rows })));
    expect(indicators).toEqual([]);
    expect(unmapped).toMatchObject([{ reason: 'dates', provinces: 3 }]);
  });

  test('gives addresses of ASCII that keep apart what letters keep apart', () => {
    expect(addressPart('main_insured')).toBe('main-insured');
    expect(addressPart('بستری')).toMatch(/^[a-z0-9]+$/u);
    expect(addressPart('بستری')).not.toBe(addressPart('سرپایی'));
    expect(addressPart('ICU تخت')).toMatch(/^icu-[a-z0-9]+$/u);
  });
});

describe('the map', () => {
  const rows: PlaceRow[] = [
    ...everywhere('1395', (index) => 1000 * (index + 1)).filter(
      ([, code]) => code !== 'IR-08' && code !== 'IR-21',
    ),
    ['1395', 'IR-08', 'np'],
    ['1395', 'IR', 496_000],
  ];
  const view = placeMapView(frameOf(placeCatalogue(placeDataset({ rows }))));

  test('speaks each tile as province, value with unit, period', () => {
    const tehran = view.tiles.find(({ code }) => code === 'IR-23');
    expect(tehran).toMatchObject({
      href: '/places/tehran/',
      spoken: 'تهران: ۲۴٬۰۰۰ نفر، ۱۳۹۵',
      value: '۲۴٫۰',
    });
  });

  test('walks the tiles row by row from the side the reader starts at', () => {
    expect(view.tiles.slice(0, 4).map(({ name }) => name)).toEqual([
      'اردبیل',
      'آذربایجان شرقی',
      'آذربایجان غربی',
      'خراسان شمالی',
    ]);
    const english = placeMapView(frameOf(placeCatalogue(placeDataset({ rows })), 'en'));
    expect(english.tiles[0]?.name).toBe('West Azerbaijan');
  });

  test('tells a figure that was not published from one that nobody found', () => {
    const spoken = (code: string) => view.tiles.find((tile) => tile.code === code)?.spoken;
    expect(spoken('IR-08')).toBe('کرمان: منتشر نشده');
    expect(spoken('IR-21')).toBe('یزد: بی‌رقم');
    expect(view.missing.map(({ name, reason }) => [name, reason])).toEqual([
      ['کرمان', 'منتشر نشده'],
      ['یزد', undefined],
    ]);
  });

  const mapOf = (own: readonly PlaceRow[], resource: Partial<Resource> = {}) =>
    placeMapView(frameOf(placeCatalogue(placeDataset({ rows: own, resource }))));
  const all: PlaceRow[] = [...everywhere('1395', (index) => 1000 * (index + 1)), ['1395', 'IR', 496_000]];

  test('explains every colour in words and numbers, and counts all provinces once', () => {
    const { legend, tiles, noColours } = mapOf(all);
    expect(legend.map(({ word }) => word)).toEqual(['کمترین', 'کم', 'میانه', 'زیاد', 'بیشترین']);
    const used = new Set(tiles.flatMap(({ classIndex }) => classIndex ?? []));
    expect([...used].sort()).toEqual([0, 1, 2, 3, 4]);
    expect(noColours).toBeUndefined();
  });

  test('ranks the rows, names the country beside them, and says how many the rank is of', () => {
    const { bars } = mapOf(all);
    expect(bars).toMatchObject({ isRanked: true, country: { text: '۴۹۶٬۰۰۰ نفر' } });
    expect(bars.rows.slice(0, 2).map(({ name, rank, length }) => [name, rank, length])).toEqual([
      ['البرز', '۱', 100],
      ['خراسان جنوبی', '۲', (30 / 31) * 100],
    ]);
    expect(bars.note).toContain('میان ۳۱ استان');
  });

  test('neither ranks nor colours where a province has no figure, and says why', () => {
    expect(view).toMatchObject({ legend: [], bars: { isRanked: false, country: { text: '۴۹۶٬۰۰۰ نفر' } } });
    expect(view.tiles.every(({ classIndex }) => classIndex === undefined)).toBe(true);
    expect(view.bars.rows.every(({ rank }) => rank === undefined)).toBe(true);
    expect(view.noColours).toContain('فقط رقم بعضی از آن‌ها منتشر شده است');
    expect(mapOf(all.filter(([, code]) => code !== 'IR-21')).bars.isRanked).toBe(false);
  });

  test('takes a table at its word that it is whole, or that it is a selection', () => {
    const thirty = all.filter(([, code]) => code !== 'IR-30');
    const whole = mapOf(thirty, { completeness: 'whole' });
    expect(whole.bars.isRanked).toBe(true);
    expect(whole.legend).toHaveLength(5);
    expect(whole.bars.note).toContain('فقط میان ۳۰ استانی که رقم دارند');
    expect(mapOf(rows, { completeness: 'whole' }).bars.isRanked).toBe(false);
    expect(mapOf(all, { completeness: 'selection' })).toMatchObject({
      legend: [],
      bars: { isRanked: false },
    });
  });

  test('starts bars at zero, also where figures fall below it', () => {
    const below = placeDataset({
      unit: 'percent',
      resource: { completeness: 'whole' },
      rows: [
        ['1395', 'IR-08', -10],
        ['1395', 'IR-21', 0],
        ['1395', 'IR-23', 30],
      ],
    });
    const { bars } = placeMapView(frameOf(placeCatalogue(below)));
    expect(bars.rows.map(({ name, start, length }) => [name, start, length])).toEqual([
      ['تهران', 25, 75],
      ['یزد', 25, 0],
      ['کرمان', 0, 25],
    ]);
  });

  test('neither ranks nor colours estimates, and says why', () => {
    const estimates = everywhere('1395', (index) => index + 50).map(([period, code, value]): PlaceRow => [
      period,
      code,
      value,
      'estimate',
    ]);
    const map = placeMapView(frameOf(placeCatalogue(placeDataset({ rows: estimates }))));
    expect(map.tiles.every(({ classIndex }) => classIndex === undefined)).toBe(true);
    expect(map.bars.isRanked).toBe(false);
    expect(map.bars.rows[0]?.name).toBe('آذربایجان شرقی');
    expect(map.noColours).toContain('برآورد');
  });

  test('does not rank counts that differ by chance alone', () => {
    const few = placeDataset({
      unit: 'case',
      timing: 'flow',
      rows: everywhere('1395', (index) => 20 + (index % 5)),
    });
    const map = placeMapView(frameOf(placeCatalogue(few)));
    expect(map.bars.isRanked).toBe(false);
    expect(map.bars.note).toContain('اتفاقی');
    expect(map.legend).toEqual([]);
  });
});

describe('a province', () => {
  const index = placeDataset({
    name: 'prices',
    unit: 'index-point',
    timing: 'flow',
    rows: [['1397', 'IR', 136.9], ...everywhere('1397', (index) => 130 + index / 2), ['1396', 'IR-08', 120]],
  });
  const few = placeDataset({
    name: 'branches',
    unit: 'branch',
    rows: [
      ['1399', 'IR-08', 26],
      ['1402', 'IR-23', 90],
      ['1402', 'IR-10', 70],
      ['1402', 'IR-07', 60],
    ],
  });
  const population = placeDataset({
    name: 'population',
    theme: 'denominators',
    rows: everywhere('1395-08', () => 2_000_000),
  });
  const visits = placeDataset({
    name: 'visits',
    unit: 'visit',
    timing: 'flow',
    rows: [
      ['1395', 'IR-08', 5000],
      ['1396', 'IR-08', 6000],
    ],
  });
  const catalogue = placeCatalogue(index, few, population, visits);
  const kerman = placeView(catalogue, placeNamed('kerman'), 'fa');
  const cards = kerman.themes.flatMap(({ datasets }) => datasets.flatMap(({ cards: own }) => own));

  test('shows the latest figure of each indicator and counts them all', () => {
    expect(cards.map(({ figure, when, others }) => [figure.text, when, others.length])).toEqual([
      ['۱۳۴ واحد شاخص', '۱۳۹۷', 1],
      ['۲۶ شعبه', '۱۳۹۹', 0],
      ['۶٬۰۰۰ مراجعه', '۱۳۹۶', 1],
      ['۲٬۰۰۰٬۰۰۰ نفر', 'پایان آبان ۱۳۹۵', 0],
    ]);
    expect(kerman.figureCount).toBe(6);
  });

  test('gives a rank, the country and the neighbours where all are of one date', () => {
    expect(cards[0]?.rank).toContain('رتبهٔ ۲۳ میان ۳۱ استان');
    expect(cards[0]?.comparisons).toEqual([
      'از رقم کل کشور (۱۳۶٫۹ واحد شاخص) کمتر است.',
      'از رقم یک استان همسایه بیشتر است: فارس.',
      'از رقم چهار استان همسایه کمتر است: سیستان و بلوچستان، یزد، هرمزگان و خراسان جنوبی.',
    ]);
  });

  test('neither ranks nor compares a figure that stands alone with its date', () => {
    expect(cards[1]).toMatchObject({ comparisons: [] });
    expect(cards[1]?.rank).toBeUndefined();
  });

  test('divides by the people of the same year only', () => {
    expect(cards[2]?.perHead).toBeUndefined();
    const earlier = placeDataset({
      name: 'visits',
      unit: 'visit',
      timing: 'flow',
      rows: [['1395', 'IR-08', 5000]],
    });
    const view = placeView(placeCatalogue(population, earlier), placeNamed('kerman'), 'fa');
    expect(view.themes[0]?.datasets[0]?.cards[0]?.perHead).toMatchObject({
      label: 'به ازای هر ۱٬۰۰۰ نفر',
      text: '۲٫۵',
      denominator: { text: '۲٬۰۰۰٬۰۰۰ نفر' },
    });
  });

  test('says what is published for others and not here', () => {
    const gaps = placeGaps(catalogue, placeNamed('kerman'), 'fa');
    expect(gaps.indicators.map(({ title, hint }) => [title.text, hint])).toEqual([
      ['دادهٔ آزمایشیِ branches: رقم استان‌ها', '۱۴۰۲، برای ۳ استان'],
    ]);
    expect(placeGaps(catalogue, placeNamed('yazd'), 'fa').datasets.map(({ title }) => title.text)).toEqual([
      'دادهٔ آزمایشیِ branches',
      'دادهٔ آزمایشیِ visits',
    ]);
  });

  test('puts what stands beside other provinces first on the sheet, whatever the figures say', () => {
    const texts = placeSheet(catalogue, placeNamed('kerman'), 'fa').cards.map(({ figure }) => figure.text);
    expect(texts).toEqual(['۱۳۴ واحد شاخص', '۲٬۰۰۰٬۰۰۰ نفر', '۲۶ شعبه', '۶٬۰۰۰ مراجعه']);
  });

  test('says plainly that nothing is known', () => {
    const view = placeView(placeCatalogue(visits), placeNamed('yazd'), 'fa');
    expect(view).toMatchObject({ themes: [], figureCount: 0 });
  });
});

describe('the funnel', () => {
  const population = placeDataset({
    name: 'population',
    theme: 'denominators',
    rows: everywhere('1395-08', (index) => 500_000 + index * 300_000),
  });
  /** One in ten thousand everywhere, but twice as many in the largest province. */
  const cases = (factor: (index: number) => number) =>
    placeDataset({
      name: 'accidents',
      unit: 'case',
      timing: 'flow',
      rows: everywhere('1395', (index) => Math.round((50 + index * 30) * factor(index))),
    });

  test('tells noise from a difference, and lists provinces by alphabet', () => {
    const catalogue = placeCatalogue(
      population,
      cases((index) => (index === 30 ? 2 : 1)),
    );
    const funnel = placeFunnel(frameOf(catalogue, 'fa', 'accidents-people'));
    const outside = funnel?.rows.filter(({ isOutside }) => isOutside);
    expect(outside?.map(({ name, verdict }) => [name, verdict])).toEqual([['البرز', 'بالای قیف']]);
    expect(funnel?.rows[0]?.name).toBe('آذربایجان شرقی');
    expect(funnel?.chart.description).toContain('از ۳۱ استان، ۳۰ استان درون قیف است');
  });

  test('is not drawn without people of the same year, or of shares and stocks', () => {
    const alone = placeCatalogue(cases(() => 1));
    expect(placeFunnel(frameOf(alone))).toBeUndefined();
    const stock = placeDataset({
      name: 'accidents',
      unit: 'case',
      rows: everywhere('1395', (index) => 50 + index),
    });
    expect(placeFunnel(frameOf(placeCatalogue(population, stock), 'fa', 'accidents-people'))).toBeUndefined();
  });

  test('is not drawn of claims, which are no counts', () => {
    const claims = everywhere('1395', (index) => 50 + index * 30).map(([period, code, value]): PlaceRow => [
      period,
      code,
      value,
      'claim',
    ]);
    const dataset = placeDataset({ name: 'accidents', unit: 'case', timing: 'flow', rows: claims });
    expect(
      placeFunnel(frameOf(placeCatalogue(population, dataset), 'fa', 'accidents-people')),
    ).toBeUndefined();
  });
});
