import { readFileSync } from 'node:fs';
import { PNG } from 'pngjs';
import { beforeAll, expect, test } from 'vitest';
import { shareSize, shareSvg } from '#charts/standalone-share.ts';
import { fontFiles, rasterise } from '#exports/rasterise.ts';
import { locales } from '#model/bilingual.ts';
import type { ShareCard } from '#model/share-card.ts';
import { checkFolder } from '#pipeline/check-folder.ts';
import { readLedger } from '#releases/read-ledger.ts';
import { shareCard, sharePath, shareTargets, type ShareTarget } from '#views/share-view.ts';
import { lettersIn } from './font-letters.ts';

interface Picture {
  path: string;
  card: ShareCard;
  kind: ShareTarget['kind'];
  svg: string;
}

const pictures: Picture[] = [];

beforeAll(async () => {
  const { catalogue } = await checkFolder('data');
  if (!catalogue) throw new Error('The data has errors.');
  const ledger = readLedger('data');
  for (const target of shareTargets(catalogue)) {
    for (const locale of locales) {
      const card = shareCard(target, { catalogue, ledger, locale });
      const path = sharePath(target.kind, target.slug, locale, ledger);
      pictures.push({ path, card, kind: target.kind, svg: shareSvg(card) });
    }
  }
});

test('has a picture of every kind in both languages, each at an address of its own', () => {
  expect(new Set(pictures.map(({ kind }) => kind))).toEqual(new Set(['dataset', 'figure', 'topic', 'place']));
  expect(new Set(pictures.map(({ path }) => path)).size).toBe(pictures.length);
});

/** Bars or points, and lines of the chart's own letters, which are set in its own scale. */
const hasChart = ({ svg }: Picture): boolean =>
  /scale\([\d.]+\)/u.test(svg) && /class="(?:bar|dot)"/u.test(svg);

test('draws a chart wherever there is one, and of every topic, province and headline figure', () => {
  expect(pictures.filter(({ card }) => card.chart !== undefined).filter((one) => !hasChart(one))).toEqual([]);
  const own = pictures.filter(({ kind }) => kind !== 'dataset');
  expect(own.filter((one) => !hasChart(one)).map(({ path }) => path)).toEqual([]);
});

test('says of every chart its unit and period, and beside every figure its source and release', () => {
  const textOf = ({ svg }: Picture): string =>
    [...svg.matchAll(/<text[^>]*>([^<]*)</gu)]
      .map(([, text]) => text)
      .join(' ')
      .replaceAll(/[\u2066-\u2069]/gu, '');
  const silent = pictures.filter((one) => {
    const { chart, released, source } = one.card;
    const said = textOf(one);
    const [firstWord = ''] = source.split(' ');
    const unit = (chart?.unit ?? '').split(' ').at(-1) ?? '';
    return !said.includes(released) || !said.includes(firstWord) || !said.includes(unit);
  });
  expect(silent.map(({ path }) => path)).toEqual([]);
  const undated = pictures.filter(({ card: { chart, figures, caption = '' } }) => {
    if (chart?.axis !== 'category') return false;
    const period = chart.series[0]?.label.split(' · ')[0] ?? '';
    return !caption.includes(period) && !figures.some(({ when }) => when.includes(period));
  });
  expect(undated.map(({ path }) => path)).toEqual([]);
});

/** Characters that are read and not drawn. */
const unseen = /[\u200B-\u200F\u2066-\u2069\s]/u;

test('writes no letter that the typeface lacks, in either weight', () => {
  const missing = fontFiles().flatMap((file) => {
    const letters = lettersIn(readFileSync(file));
    expect([letters.has(0x6cc), letters.has(0x2603)]).toEqual([true, false]);
    return pictures.flatMap(({ path, svg }) =>
      [...svg.matchAll(/<text[^>]*>(?<text>[^<]*)</gu)]
        .flatMap(({ groups }) => [...(groups?.['text'] ?? '').replaceAll(/&[a-z]+;/gu, '')])
        .filter((letter) => !unseen.test(letter) && !letters.has(letter.codePointAt(0) ?? 0))
        .map((letter) => `${path}: ${letter} in ${file}`),
    );
  });
  expect([...new Set(missing)]).toEqual([]);
});

test('keeps every text inside the picture', () => {
  const outside = pictures.flatMap(({ path, svg }) =>
    [...svg.matchAll(/<text x="(?<x>-?[\d.]+)" y="(?<y>-?[\d.]+)"/gu)]
      .map(({ groups }) => [Number(groups?.['x']), Number(groups?.['y'])] as const)
      .filter(([x, y]) => x < 0 || x > shareSize.width || y < 0 || y > shareSize.height)
      .map(([x, y]) => `${path}: ${x} ${y}`),
  );
  expect(outside).toEqual([]);
});

test.each(['dataset', 'figure', 'topic', 'place'] as const)(
  'draws a %s as a PNG that is not blank',
  (kind) => {
    const picture = pictures.find((one) => one.kind === kind);
    const { width, height, data } = PNG.sync.read(Buffer.from(rasterise(picture?.svg ?? '')));
    expect({ width, height }).toEqual(shareSize);
    const dark = Array.from({ length: width * height }, (_, at) => data[at * 4] ?? 255).filter(
      (red) => red < 128,
    );
    // A title and a large figure cover more than a hundredth of the picture.
    expect(dark.length).toBeGreaterThan(width * height * 0.01);
  },
);

test('draws a Persian word joined and from right to left', () => {
  const drawn = (text: string): Buffer => {
    const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="300" height="80"><text x="290" y="50" font-size="30" font-family="Vazirmatn" text-anchor="end">${text}</text></svg>`;
    return PNG.sync.read(Buffer.from(rasterise(svg))).data;
  };
  const joined = drawn('\u2067بیمه\u2069');
  expect(joined.equals(drawn('\u2067ب\u200Cی\u200Cم\u200Cه\u2069'))).toBe(false);
  expect(joined.equals(drawn('\u2067بیمه\u2069'))).toBe(true);
});
