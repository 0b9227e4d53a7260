import { copyFile, mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import subsetFont from 'subset-font';

// Run by hand after a font upgrade: `node scripts/build-fonts.ts`. The results are committed, so that a
// build needs no font tool. Raise `version` with every change: the files are cached for ever.
const version = 'v1';
const source = 'node_modules/@fontsource-variable/vazirmatn';
const target = 'public/fonts';
const axes = { wght: { min: 400, max: 700 } };

// Persian letters, Arabic ones met in names and quotations, short vowels, three sets of digits less the ASCII one.
const persian =
  ' \u00a0،؛؟ء\u0622\u0623\u0624\u0625\u0626ابةتثجحخدذرزسشصضطظعغفقكلمنهويى\u0671پچژکگی\u06c0ۀۂ\u0640' +
  '\u064b\u064c\u064d\u064e\u064f\u0650\u0651\u0652\u0654\u0670٠١٢٣٤٥٦٧٨٩٪٫٬۰۱۲۳۴۵۶۷۸۹\u200c\u200d\u200e\u200f';
const common = ' !"#%&\'()*+,-./0123456789:;<=>?@[]_`{|}~^$\\«»·×÷–—‘’“”…•−°±²³‹›′″©';
const latin =
  'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz' +
  'àáâäåæçèéêëìíîïñòóôöøœùúûüýÀÁÂÄÅÆÇÈÉÊËÌÍÎÏÑÒÓÔÖØÙÚÛÜÝß';

const arabicFeatures = [
  'ccmp',
  'init',
  'medi',
  'fina',
  'rlig',
  'liga',
  'calt',
  'mark',
  'mkmk',
  'kern',
  'tnum',
  'locl',
];
const latinFeatures = ['ccmp', 'liga', 'kern', 'lnum', 'mark', 'locl'];

interface Subset {
  name: string;
  from: 'arabic' | 'latin';
  text: string;
  features: string[];
}

const subsets: Subset[] = [
  { name: 'fa', from: 'arabic', text: persian, features: arabicFeatures },
  { name: 'common', from: 'latin', text: common, features: latinFeatures },
  { name: 'latin', from: 'latin', text: common + latin, features: latinFeatures },
];

await mkdir(target, { recursive: true });
for (const { name, from, text, features } of subsets) {
  const font = await readFile(join(source, 'files', `vazirmatn-${from}-wght-normal.woff2`));
  const small = await subsetFont(font, text, {
    targetFormat: 'woff2',
    variationAxes: axes,
    keepFeatures: features,
  });
  const file = join(target, `vazirmatn-${name}.${version}.woff2`);
  await writeFile(file, small);
  console.log(`${file} ${small.length} bytes`);
}
await copyFile(join(source, 'LICENSE'), join(target, 'LICENSE.txt'));
