import { cpSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { casesFolder } from '../unit/case-folder.ts';
import { layPackages } from '../unit/package-folder.ts';

/** The limit is so high that "small" counts are numbers nothing else on the site would be. */
const below = 20_000;
/** Three provinces by three kinds of accident, in the first year. */
export const inner: Readonly<Record<string, readonly number[]>> = {
  تهران: [540_301, 120_407, 61_243],
  کرمان: [212_209, 18_769, 31_607],
  'خراسان رضوی': [95_311, 44_711, 28_513],
};
const kinds = ['work', 'road', 'home'];
const years = ['1401', '1402', '1403'];

export interface SuppressedFolder {
  folder: string;
  /** The true figures, as their editors typed them. */
  rawCsv: string;
  rawInline: readonly Record<string, unknown>[];
}

/** A data folder with a rule for small counts, in a CSV and in rows within the descriptor; the caller removes it. */
export async function laySuppressed(): Promise<SuppressedFolder> {
  const folder = await layPackages();
  rmSync(join(folder, 'datasets'), { recursive: true });
  cpSync(join(casesFolder, 'valid-suppressed/data/datasets'), join(folder, 'datasets'), { recursive: true });
  const dataset = join(folder, 'datasets/accidents');
  const [rawCsv, rawInline] = [tableText(), inlineRows()];
  writeFileSync(join(dataset, 'accidents.csv'), rawCsv);
  const text = JSON.stringify(descriptor(dataset, rawCsv, rawInline), null, 2);
  writeFileSync(join(dataset, 'datapackage.json'), text);
  return { folder, rawCsv, rawInline };
}

/** Three years of provinces by kinds with all margins, each year a little larger. */
function tableText(): string {
  const rows: string[] = ['period,province,kind,people,cost_rial'];
  const provinces = Object.keys(inner);
  years.forEach((year, index) => {
    const value = (province: string, kind: string): number =>
      (inner[province]?.[kinds.indexOf(kind)] ?? 0) + index * 101;
    for (const place of ['IR', ...provinces]) {
      for (const kind of ['all', ...kinds]) {
        const parts = (place === 'IR' ? provinces : [place]).flatMap((province) =>
          (kind === 'all' ? kinds : [kind]).map((one) => value(province, one)),
        );
        const people = parts.reduce((sum, part) => sum + part, 0);
        rows.push([year, place, kind, people, people * 7919].join(','));
      }
    }
  });
  return `${rows.join('\n')}\n`;
}

/** A second table, whose rows stand in the descriptor itself. */
const inlineRows = (): Record<string, unknown>[] =>
  years.flatMap((period, index) => [
    { period, group: 'sum', injured: 97_003 + 3 * index },
    { period, group: 'men', injured: 60_111 + index },
    { period, group: 'women', injured: 17_389 + index },
    { period, group: 'young', injured: 19_503 + index },
  ]);

function descriptor(dataset: string, rawCsv: string, rawInline: readonly Record<string, unknown>[]): unknown {
  const own = JSON.parse(readFileSync(join(dataset, 'datapackage.json'), 'utf8')) as {
    resources: Record<string, unknown>[];
  };
  const [first] = own.resources;
  const field = (name: string, concept: string, rest: object) => ({ name, title: name, concept, ...rest });
  const categories = ['sum', 'men', 'women', 'young'].map((value) => ({
    value,
    label: `«${value}»`,
    labelEn: value,
    ...(value === 'sum' ? { total: true } : {}),
  }));
  return {
    ...own,
    headlines: [
      {
        title: { fa: 'شمار حادثه‌های راه در کرمان', en: 'The number of road accidents in Kerman' },
        resource: 'accidents',
        measure: 'people',
        where: { province: 'کرمان', kind: 'road' },
      },
    ],
    resources: [
      {
        ...first,
        suppression: { below },
        hash: `sha256:${sha256(rawCsv)}`,
        bytes: Buffer.byteLength(rawCsv),
      },
      {
        name: 'groups',
        title: 'حادثه‌دیدگان به تفکیک گروه',
        titleEn: 'Injured people by group',
        data: rawInline,
        suppression: { below },
        schema: {
          fields: [
            field('period', 'TIME_PERIOD', { type: 'string' }),
            field('group', 'DIMENSION', { type: 'string', categories }),
            field('injured', 'OBS_VALUE', { type: 'integer', unit: 'person', aggregation: 'sum' }),
          ],
          primaryKey: ['period', 'group'],
        },
      },
    ],
  };
}

export const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');
