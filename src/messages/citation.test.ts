import { expect, test } from 'vitest';
import { citationBibtex, citationText, type CitedFigure } from './citation.ts';

const cited: CitedFigure = {
  publisher: { fa: 'تأمین‌نما', en: 'Tamin-Nama' },
  dataset: {
    name: 'insured',
    title: { fa: 'بیمه‌شدگان و مستمری‌بگیران', en: 'Insured persons and pensioners' },
    version: '1.2.0',
  },
  table: { fa: 'بیمه‌شدگان', en: 'Insured' },
  row: 20,
  subject: [
    { fa: 'بیمه‌شدگان اصلی', en: 'Main insured' },
    { fa: 'پایان ۱۳۹۳', en: 'end of 1393 (March 2015)' },
  ],
  figure: { fa: '۱۳٬۱۵۰٬۰۰۰ نفر', en: '13,150,000 people' },
  status: 'estimate',
  source: { publisher: 'ایلنا', title: 'مرز … میلیون نفر', date: '2015-07-03' },
  address: {
    fa: 'https://site.example/datasets/insured/?figure=7K2QX-M90TB#insured-20',
    en: 'https://site.example/en/datasets/insured/?figure=7K2QX-M90TB#insured-20',
  },
  code: '7K2QX-M90TB',
  frozen: {
    release: '2026-11-22',
    address: 'https://site.example/data/insured/v/2026-11-22/by-year.csv',
  },
};

test('cites a figure in Persian, with Latin fragments isolated', () => {
  expect(citationText(cited, 'fa')).toMatchInlineSnapshot(
    `
    "تأمین‌نما، «بیمه‌شدگان و مستمری‌بگیران»، نسخهٔ ۱.۲.۰، جدول «بیمه‌شدگان»، ردیف ۲۰. بیمه‌شدگان اصلی، پایان ۱۳۹۳: ۱۳٬۱۵۰٬۰۰۰ نفر (برآورد). منبع اصلی: ⁨ایلنا⁩، ⁨مرز … میلیون نفر⁩، ⁨۱۲ تیر ۱۳۹۴⁩. کد ⁨7K2QX-M90TB⁩، انتشار ⁨2026-11-22⁩.
    https://site.example/datasets/insured/?figure=7K2QX-M90TB#insured-20
    https://site.example/data/insured/v/2026-11-22/by-year.csv"
  `,
  );
});

test('cites a figure in English', () => {
  expect(citationText(cited, 'en')).toMatchInlineSnapshot(
    `"Tamin-Nama. “Insured persons and pensioners”, version 1.2.0, table “Insured”, row 20. Main insured, end of 1393 (March 2015): 13,150,000 people (estimate). Original source: ⁨ایلنا⁩, ⁨مرز … میلیون نفر⁩, ⁨3 July 2015⁩. https://site.example/en/datasets/insured/?figure=7K2QX-M90TB#insured-20 (code 7K2QX-M90TB), release 2026-11-22: https://site.example/data/insured/v/2026-11-22/by-year.csv"`,
  );
});

test('cites a figure as BibTeX', () => {
  expect(citationBibtex(cited, '2026-11-22')).toMatchInlineSnapshot(`
    "@misc{insured-7K2QXM90TB,
      author = {{Tamin-Nama}},
      title = {{Insured persons and pensioners: Main insured, end of 1393 (March 2015), 13,150,000 people}},
      note = {version 1.2.0, table "Insured", row 20, status: estimate, verification code 7K2QX-M90TB, release 2026-11-22, https://site.example/data/insured/v/2026-11-22/by-year.csv, original source: ایلنا, مرز … میلیون نفر},
      url = {https://site.example/en/datasets/insured/?figure=7K2QX-M90TB#insured-20},
      urldate = {2026-11-22},
    }"
  `);
});

test('says nothing of a status that is actual, and nothing of a source that is not known', () => {
  const plain: CitedFigure = { ...cited, status: 'actual' };
  delete plain.source;
  for (const text of [citationText(plain, 'fa'), citationText(plain, 'en'), citationBibtex(plain, '2026')])
    expect(text).not.toMatch(/برآورد|estimate|منبع اصلی|riginal source/u);
});

test('says so where no release has the figure yet', () => {
  const pending: CitedFigure = { ...cited };
  delete pending.frozen;
  expect(citationText(pending, 'fa')).toMatch(/، هنوز در هیچ انتشاری ثبت نشده\.\nhttps:\S+$/u);
  expect(citationText(pending, 'en')).toMatch(/, not yet released$/u);
  expect(citationBibtex(pending, '2026-11-22')).toContain(', not yet released,');
});

test('puts nothing but spaces and line breaks around an address, so that it stays a link where it is pasted', () => {
  for (const text of [citationText(cited, 'fa'), citationText(cited, 'en')]) {
    expect(text.match(/(?:^|\s)https:\/\/[\x21-\x7e]+(?=\s|$)/gu)).toHaveLength(2);
    expect(text.match(/https:/gu)).toHaveLength(2);
  }
});

test('lets no character of a title mean anything to TeX', () => {
  const title = { en: '50% of {all} & \\more_ #1 $5 ~ ^' };
  const entry = citationBibtex({ ...cited, dataset: { ...cited.dataset, title } }, '2026-11-22');
  expect(entry).toContain(
    '50\\% of \\{all\\} \\& \\textbackslash{}more\\_ \\#1 \\$5 \\textasciitilde{} \\textasciicircum{}',
  );
});
