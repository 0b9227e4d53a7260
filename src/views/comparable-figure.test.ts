import { describe, expect, test } from 'vitest';
import { makeDataset, type MadeRow } from '../../test/unit/dataset-maker.ts';
import type { Dataset, Resource } from '#model/dataset.ts';
import type { Field, Timing } from '#model/table.ts';
import { changeView } from './change-view.ts';
import { headlineSeries } from './headline-series.ts';
import { producerViews } from './producer-view.ts';

const field: Omit<Field, 'name' | 'concept'> = {
  type: 'string',
  format: 'default',
  title: { fa: 'ناشر' },
  categories: [],
  timing: 'flow',
  direction: 'neutral',
  aggregation: 'none',
  calendar: 'jalali',
};

/** A made dataset whose rows name these publishers, in order. */
function published(
  publishers: readonly string[],
  about: Partial<Dataset> = {},
  own: Partial<Resource> = {},
): Dataset {
  return withTexts(
    publishers,
    { ...field, name: 'source_publisher', concept: 'SOURCE_PUBLISHER' },
    about,
    own,
  );
}

/** A made dataset with these texts in a column of its own, one for each row. */
function withTexts(
  texts: readonly string[],
  column: Field,
  about: Partial<Dataset> = {},
  own: Partial<Resource> = {},
): Dataset {
  const rows = texts.map((_, index): MadeRow => [`${1400 + index}`, 'main', 1000 + index]);
  const dataset = makeDataset({ rows, dataset: about, resource: own });
  const [resource] = dataset.resources;
  if (!resource) throw new Error('The made dataset has no resource.');
  const dictionary = [...new Set(texts)];
  const codes = Int32Array.from(texts, (name) => dictionary.indexOf(name));
  const table = {
    ...resource.table,
    fields: [...resource.table.fields, column],
    columns: [...resource.table.columns, { kind: 'text' as const, codes, dictionary }],
  };
  return { ...dataset, resources: [{ ...resource, table }] };
}

function changeIn(dataset: Dataset): string {
  const [headline] = dataset.headlines;
  const series = headline ? headlineSeries(dataset, headline) : [];
  const latest = series.at(-1);
  if (!headline || !latest) throw new Error('The made dataset has no headline.');
  const change = changeView({ headline, series, latest, locale: 'fa' });
  return 'sentence' in change ? change.sentence : change.kind;
}

const office = { fa: 'سازمان تأمین اجتماعی', en: 'Social Security Organization' };
const outlets = ['خبرگزاری مهر', 'چابک آنلاین'];

describe('figures of two news outlets', () => {
  test('are not compared', () => {
    expect(changeIn(published(outlets))).toContain('منبع رقم‌ها یکی نیست');
  });

  test('are compared where one office produced them', () => {
    expect(changeIn(published(outlets, { producer: office }))).toContain('درصد بیشتر از');
    expect(changeIn(published(outlets, {}, { producer: office }))).toContain('درصد بیشتر از');
  });

  test('are compared where both are one outlet', () => {
    expect(changeIn(published(['خبرگزاری مهر', 'خبرگزاری مهر']))).toContain('درصد بیشتر از');
  });
});

describe('a change of definition', () => {
  const breakAt = (at: string): Partial<Dataset> => ({ breaks: [{ at, reason: { fa: 'تعریف عوض شد.' } }] });
  const changeOver = (at: string, periods: readonly [string, string], timing: Timing): string =>
    changeIn(
      makeDataset({
        rows: [
          [periods[0], 'main', 1000],
          [periods[1], 'main', 1100],
        ],
        timing,
        dataset: breakAt(at),
      }),
    );

  test.each<[string, readonly [string, string], Timing]>([
    ['1400', ['1399', '1400'], 'flow'],
    ['1400-07', ['1399', '1400'], 'flow'],
    // The first half of 1400 follows the old definition.
    ['1400-07', ['1400', '1401'], 'flow'],
    ['1400-07', ['1399-12', '1400-12'], 'stock'],
  ])('at %s keeps %j (%s) apart', (at, periods, timing) => {
    expect(changeOver(at, periods, timing)).toContain('تعریف در این میان تغییر کرده');
  });

  test.each<[string, readonly [string, string], Timing]>([
    ['1400', ['1400', '1401'], 'flow'],
    ['1402', ['1400', '1401'], 'flow'],
    // The end of 1400 is counted by the new definition already.
    ['1400-07', ['1400-12', '1401-12'], 'stock'],
  ])('at %s leaves %j (%s) together', (at, periods, timing) => {
    expect(changeOver(at, periods, timing)).toContain('بیشتر از');
  });
});

describe('rows that say what was counted in them', () => {
  const byRow = (name: string, texts: readonly string[]): string =>
    changeIn(withTexts(texts, { ...field, name, concept: 'ATTRIBUTE' }));

  test.each(['definition', 'survey_method'])('are not compared where %s differs', (name) => {
    expect(byRow(name, ['تلفنی', 'پرسش‌نامه'])).toContain('تعریف در این میان تغییر کرده');
    expect(byRow(name, ['تلفنی', 'تلفنی'])).toContain('بیشتر از');
  });

  test('are compared where another column differs', () => {
    expect(byRow('note', ['تلفنی', 'پرسش‌نامه'])).toContain('بیشتر از');
  });
});

describe('a survey', () => {
  /** 60 % of 400 people, a year later 64 % of 400 others. */
  function asked(populationSize?: number): Dataset {
    const rows: MadeRow[] = [
      ['1400', 'main', 60],
      ['1401', 'main', 64],
    ];
    const dataset = makeDataset({ rows, unit: 'percent', resource: { producer: office } });
    const [resource] = dataset.resources;
    if (!resource) throw new Error('The made dataset has no resource.');
    const fields = [
      ...resource.table.fields.map((own) =>
        own.concept === 'OBS_VALUE' && populationSize !== undefined ? { ...own, populationSize } : own,
      ),
      { ...field, name: 'n', concept: 'SAMPLE_SIZE' as const },
    ];
    const size = { kind: 'text' as const, codes: Int32Array.of(0, 0), dictionary: ['400'] };
    const columns = [...resource.table.columns, size];
    return { ...dataset, resources: [{ ...resource, table: { ...resource.table, fields, columns } }] };
  }

  test('of a large country leaves such a difference to chance', () => {
    expect(changeIn(asked())).toContain('تفاوت در حد خطای نمونه‌گیری است');
  });

  test('of nearly everybody in a declared population does not', () => {
    expect(changeIn(asked(420))).toContain('۴ واحد درصد بیشتر از');
  });

  test('of more people than are declared to exist is not compared', () => {
    expect(changeIn(asked(300))).toContain('شمار پاسخ‌گویان منتشر نشده است');
  });
});

describe('the producer beside the method', () => {
  test('is said of all tables at once', () => {
    expect(producerViews(published(outlets, { producer: office }), 'en')).toEqual([
      { lead: 'Who produced the figures, whoever published them:', name: { text: office.en, lang: 'en' } },
    ]);
  });

  test('is said of the tables that have one, by name', () => {
    const dataset = published(outlets, {}, { producer: office });
    const [first] = dataset.resources;
    if (!first) throw new Error('The made dataset has no resource.');
    const plain = { ...first };
    delete plain.producer;
    const [view] = producerViews({ ...dataset, resources: [first, plain] }, 'fa');
    expect(view?.lead).toBe('تولیدکنندهٔ رقم‌های «بیمه‌شدگان»، هر که منتشر کرده باشد:');
  });

  test('is not said where none is declared', () => {
    expect(producerViews(published(outlets), 'fa')).toEqual([]);
  });
});
