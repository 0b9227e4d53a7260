import { cp, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Catalogue } from '#model/catalogue.ts';
import { checkFolder } from '#pipeline/check-folder.ts';
import type { Ledger } from '#releases/ledger.ts';
import { readLedger } from '#releases/read-ledger.ts';
import {
  correction,
  edit,
  insuredFile,
  layData,
  layKeys,
  makePrivateKey,
  releaseFolder,
} from './ledger-folder.ts';

const decidedBy = { fa: 'دفتر آمار', en: 'Statistics office' };

/** Ids of the releases that `layReleases` makes, in order. */
export const madeReleases = {
  first: '2026-11-22',
  correction: '2026-12-01',
  final: '2027-01-05',
  fresh: '2027-01-05.02',
  withdrawal: '2027-02-10',
} as const;

/** The dataset that comes with the fourth release and is withdrawn with the fifth. */
export const withdrawnName = 'pensioners';

/** Lays the releases and reads them: the folder to remove afterwards, its ledger and what it publishes. */
export async function openReleases(): Promise<{ folder: string; ledger: Ledger; catalogue: Catalogue }> {
  const folder = await layReleases();
  const { catalogue, issues } = await checkFolder(folder);
  if (!catalogue) throw new Error(JSON.stringify(issues));
  return { folder, ledger: readLedger(folder), catalogue };
}

/**
 * A data folder with five signed releases of awkward Persian data: the first, a correction, a provisional figure made
 * final, a new dataset, and its withdrawal.
 */
export async function layReleases(): Promise<string> {
  const folder = await layData();
  const key = makePrivateKey();
  await layKeys(folder, [{ key, from: '2026-01-01T00:00:00Z' }]);
  await releaseFolder(folder, {
    time: '2026-11-22T08:00:00Z',
    key,
    answers: { note: { fa: 'نخستین انتشار داده‌ها.', en: 'The first release of the data.' } },
  });
  await edit(folder, insuredFile, ',80,3500000,', ',81,3500000,');
  await releaseFolder(folder, { time: '2026-12-01T09:00:00Z', answers: correction, key });
  await makeFinal(folder);
  await releaseFolder(folder, {
    time: '2027-01-05T09:00:00Z',
    key,
    answers: {
      reasons: [
        {
          kind: 'provisional-to-final',
          what: { fa: 'رقم مقدماتی کرمان نهایی شد.', en: 'The provisional figure of Kerman became final.' },
          why: {
            fa: 'گزارش «نهایی» & کامل <۱۴۰۳> رسید.',
            en: 'The “final” & complete <1403> report arrived.',
          },
          decidedBy,
          covers: [{ dataset: 'insured', part: 'values' }],
        },
      ],
    },
  });
  await addPensioners(folder);
  await releaseFolder(folder, { time: '2027-01-05T10:00:00Z', key });
  await rm(join(folder, 'datasets', withdrawnName), { recursive: true });
  await releaseFolder(folder, {
    time: '2027-02-10T09:00:00Z',
    key,
    answers: {
      reasons: [
        {
          kind: 'withdrawal',
          what: { fa: 'دادهٔ مستمری‌بگیران پس گرفته شد.', en: 'The data on pensioners was withdrawn.' },
          why: { fa: 'دو منبع با هم آمیخته بود.', en: 'Two sources had been mixed up.' },
          decidedBy,
          covers: [{ dataset: withdrawnName }],
        },
      ],
    },
  });
  return folder;
}

/** 40 provisional people in Kerman become 42, and final. */
async function makeFinal(folder: string): Promise<void> {
  await edit(
    folder,
    insuredFile,
    'all,40,12345678901234567890.50,provisional',
    'all,42,12345678901234567890.50,actual',
  );
}

/** The same tables under another name: a dataset of its own. */
async function addPensioners(folder: string): Promise<void> {
  const target = join(folder, 'datasets', withdrawnName);
  await cp(join(folder, 'datasets/insured'), target, { recursive: true });
  const file = join(target, 'datapackage.json');
  const text = await readFile(file, 'utf8');
  await writeFile(
    file,
    text
      .replace('"name": "insured"', `"name": "${withdrawnName}"`)
      .replace('"title": "بیمه‌شدگان"', '"title": "مستمری‌بگیران"')
      .replace('"titleEn": "Insured people"', '"titleEn": "Pensioners"'),
  );
}
