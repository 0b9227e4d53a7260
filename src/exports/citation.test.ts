import { Ajv } from 'ajv';
import { expect, test } from 'vitest';
import { citedChart, citedDataset, citedRelease, workCitation } from './citation.ts';

const site = { publisher: { fa: 'تأمین‌نما', en: 'Tamin-Nama' } };
const siteUrl = 'https://site.example';
const insured = {
  name: 'insured',
  title: { fa: 'بیمه‌شدگان و مستمری‌بگیران', en: 'Insured persons & pensioners' },
  version: '1.2.0',
  isSample: false,
};
const frame = { site, siteUrl, release: '2026-11-22' };
const view = 'by-year--value';
const chart = { title: { fa: 'بیمه‌شدگان اصلی' }, view, path: `/embed/insured/${view}/v/2026-11-22/` };

/**
 * What csl-data.json asks of the parts used here; the list of types is cut to those.
 * Source: https://github.com/citation-style-language/schema, schemas/input/csl-data.json (draft-07)
 */
const text = { type: 'string' };
const cslSchema = {
  type: 'array',
  items: {
    type: 'object',
    required: ['type', 'id'],
    additionalProperties: false,
    properties: {
      type: { enum: ['dataset', 'figure', 'webpage', 'document'] },
      id: { type: ['string', 'number'] },
      ...Object.fromEntries(
        ['title', 'original-title', 'container-title', 'publisher', 'version', 'status', 'URL', 'note'].map(
          (name) => [name, text],
        ),
      ),
      language: text,
      author: {
        type: 'array',
        items: {
          type: 'object',
          additionalProperties: false,
          properties: { family: text, given: text, literal: text },
        },
      },
      issued: {
        type: 'object',
        additionalProperties: false,
        properties: {
          'date-parts': {
            type: 'array',
            minItems: 1,
            maxItems: 2,
            items: { type: 'array', minItems: 1, maxItems: 3, items: { type: ['string', 'number'] } },
          },
        },
      },
    },
  },
};

test('cites a dataset in Persian, with release and Latin fragments isolated', () => {
  expect(workCitation(citedDataset(insured, frame)).fa).toMatchInlineSnapshot(
    `
    "تأمین‌نما، «بیمه‌شدگان و مستمری‌بگیران»، نسخهٔ ۱.۲.۰، انتشار ۱ آذر ۱۴۰۵ (⁨2026-11-22⁩).
    https://site.example/datasets/insured/"
  `,
  );
});

test('cites a dataset in English', () => {
  expect(workCitation(citedDataset(insured, frame)).en).toMatchInlineSnapshot(
    `"Tamin-Nama. “Insured persons & pensioners”. Version 1.2.0, release of 22 November 2026 (2026-11-22). https://site.example/en/datasets/insured/"`,
  );
});

test('cites a chart by its frozen address and names its dataset', () => {
  const forms = workCitation(citedChart(chart, insured, frame));
  expect([forms.fa, forms.en]).toMatchInlineSnapshot(`
    [
      "تأمین‌نما، «بیمه‌شدگان اصلی»، نمودار از مجموعه دادهٔ «بیمه‌شدگان و مستمری‌بگیران»، نسخهٔ ۱.۲.۰، انتشار ۱ آذر ۱۴۰۵ (⁨2026-11-22⁩).
    https://site.example/embed/insured/by-year--value/v/2026-11-22/",
      "Tamin-Nama. “⁨بیمه‌شدگان اصلی⁩”. Chart of the dataset “Insured persons & pensioners”, version 1.2.0, release of 22 November 2026 (2026-11-22). https://site.example/en/embed/insured/by-year--value/v/2026-11-22/",
    ]
  `);
});

test('cites a release, the second of its day too', () => {
  const forms = workCitation(citedRelease('2026-11-22.02', { site, siteUrl }));
  expect([forms.fa, forms.en]).toMatchInlineSnapshot(`
    [
      "تأمین‌نما، «همهٔ داده‌ها، انتشار ۱ آذر ۱۴۰۵، بار ۲»، ⁨2026-11-22.02⁩.
    https://site.example/updates/2026-11-22.02/",
      "Tamin-Nama. “All data, release of 22 November 2026, no. 2”. 2026-11-22.02. https://site.example/en/updates/2026-11-22.02/",
    ]
  `);
});

test('writes BibTeX in which no character of a title means anything to TeX', () => {
  expect(workCitation(citedDataset(insured, frame)).bibtex).toMatchInlineSnapshot(`
    "@misc{insured-2026-11-22,
      author = {{Tamin-Nama}},
      title = {{Insured persons \\& pensioners}},
      year = {2026},
      date = {2026-11-22},
      version = {2026-11-22},
      note = {version 1.2.0, release 2026-11-22},
      url = {https://site.example/en/datasets/insured/},
    }"
  `);
});

test('writes CSL-JSON', () => {
  expect(workCitation(citedDataset(insured, frame)).csl).toMatchInlineSnapshot(`
    "[
      {
        "id": "insured-2026-11-22",
        "type": "dataset",
        "title": "Insured persons & pensioners",
        "original-title": "بیمه‌شدگان و مستمری‌بگیران",
        "author": [
          {
            "literal": "Tamin-Nama"
          }
        ],
        "publisher": "Tamin-Nama",
        "issued": {
          "date-parts": [
            [
              2026,
              11,
              22
            ]
          ]
        },
        "version": "2026-11-22",
        "URL": "https://site.example/en/datasets/insured/",
        "language": "en",
        "note": "version 1.2.0"
      }
    ]"
  `);
});

const works = [
  ['a dataset', citedDataset(insured, frame)],
  ['an unreleased one', citedDataset({ ...insured, title: { fa: 'آزمایشی' } }, { site, siteUrl })],
  ['a chart', citedChart(chart, { ...insured, isSample: true }, frame)],
  ['a release', citedRelease('2026-11-22.02', { site, siteUrl })],
] as const;

test.each(works)('writes CSL-JSON of %s that fits the schema', (_, work) => {
  const validate = new Ajv({ strict: false }).compile(cslSchema);
  validate(JSON.parse(workCitation(work).csl));
  expect(validate.errors).toBeNull();
});

test.each(works)(
  'gives the address of %s bare, so that it stays a link where the text is pasted',
  (_, work) => {
    const { fa, en } = workCitation(work);
    expect(fa.endsWith(`\n${work.address.fa}`)).toBe(true);
    expect(en.endsWith(` ${work.address.en}`)).toBe(true);
  },
);

test('says in every form that data is a sample, and that nothing was released yet', () => {
  const forms = workCitation(citedDataset({ ...insured, isSample: true }, { site, siteUrl }));
  expect(forms.fa).toContain('دادهٔ نمونه، هنوز در هیچ انتشاری ثبت نشده');
  for (const form of [forms.en, forms.bibtex, forms.csl])
    expect(form).toMatch(/sample data[^]*not yet released|not yet released[^]*sample data/iu);
});
