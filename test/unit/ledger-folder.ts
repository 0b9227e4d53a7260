import { generateKeyPairSync, type KeyObject } from 'node:crypto';
import { existsSync } from 'node:fs';
import { cp, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { suspicionLimitsSchema, type ReasonsFile } from '#model/release.ts';
import { checkFolder } from '#pipeline/check-folder.ts';
import { buildRelease, draftRelease, type BuiltRelease } from '#releases/build-release.ts';
import { canonicalJson } from '#releases/canonical-json.ts';
import { announceKey } from '#releases/keys.ts';
import { openLedger } from '#releases/read-ledger.ts';
import { checkReasons } from '#releases/reasons.ts';
import { commitRelease } from '../../scripts/releasing/commit-release.ts';
import { readFresh, readRenderings } from '../../scripts/releasing/fresh-version.ts';

const minimal = join(import.meta.dirname, '../fixtures/cases/valid-minimal/data');

/** valid-minimal in a folder of its own; the caller removes it. */
export async function layData(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'tamin-ledger-'));
  await cp(minimal, folder, { recursive: true });
  return folder;
}

export const removeData = (folder: string): Promise<void> => rm(folder, { recursive: true, force: true });

export interface MadeRelease {
  /** ISO UTC, to the second. */
  time: string;
  answers?: Partial<Omit<ReasonsFile, 'for'>>;
  key?: KeyObject;
}

/** What would be released now, without writing it. Answers are held to the same rules as on the command line. */
export async function buildFrom(folder: string, { time, answers, key }: MadeRelease): Promise<BuiltRelease> {
  const { catalogue, issues } = await checkFolder(folder, { today: time.slice(0, 10) });
  if (!catalogue) throw new Error(`The fixture has errors: ${JSON.stringify(issues)}`);
  const { ledger } = openLedger(folder);
  const renderings = await readRenderings(catalogue, ledger, time);
  const fresh = { ...readFresh(catalogue), renderings };
  const draft = draftRelease(ledger, fresh, catalogue.site.tolerances.releases);
  const given = { reasons: [], acknowledgements: [], ...answers };
  const problems = checkReasons(draft.units, draft.suspicions, given.reasons, given.acknowledgements);
  if (problems.length > 0)
    throw new Error(`The answers do not fit: ${problems.map(({ code }) => code).join(', ')}`);
  return buildRelease({ ledger, fresh, draft, answers: given, time, ...(key ? { key } : {}) });
}

/** Releases the folder as it stands, at a given time, as `npm run release` would. */
export async function releaseFolder(folder: string, made: MadeRelease): Promise<BuiltRelease> {
  const release = await buildFrom(folder, made);
  await commitRelease(folder, release);
  return release;
}

export const makePrivateKey = (): KeyObject => generateKeyPairSync('ed25519').privateKey;

/** Writes `keys.json` with keys that follow one another. */
export async function layKeys(
  folder: string,
  keys: readonly { key: KeyObject; from: string }[],
): Promise<void> {
  let file = announceKey({ keys: [] }, keys[0] ?? { key: makePrivateKey(), from: '2026-01-01T00:00:00Z' });
  for (const [index, { key, from }] of keys.entries()) {
    const replaced = keys[index - 1]?.key;
    if (replaced) file = announceKey(file, { key, from, replaced });
  }
  await mkdir(join(folder, 'releases'), { recursive: true });
  await writeFile(join(folder, 'releases/keys.json'), canonicalJson(file));
}

/** Replaces text in a file of the folder. Errors: throws when it is not there. */
export async function edit(folder: string, file: string, from: string, to: string): Promise<void> {
  const path = join(folder, file);
  const text = await readFile(path, 'utf8');
  if (!text.includes(from)) throw new Error(`${file} has no "${from}".`);
  await writeFile(path, text.replace(from, to));
}

export const insuredFile = 'datasets/insured/insured.csv';

/** A correction of one published figure, with its reason. */
export const correction: NonNullable<MadeRelease['answers']> = {
  reasons: [
    {
      kind: 'correction',
      what: { fa: 'شمار بیمه‌شدگان تهران اصلاح شد.', en: 'The number of insured in Tehran was corrected.' },
      why: { fa: 'در سالنامه اشتباه چاپی بود.', en: 'The yearbook had a misprint.' },
      decidedBy: { fa: 'دفتر آمار', en: 'Statistics office' },
      covers: [{ dataset: 'insured', resource: 'insured', part: 'values' }],
    },
  ],
};

/** A data folder with three releases: the first, a correction, and new rows. Signed where a key is given. */
export async function layLedger(key?: KeyObject): Promise<string> {
  const folder = await layData();
  if (key) await layKeys(folder, [{ key, from: '2026-01-01T00:00:00Z' }]);
  const signed = key ? { key } : {};
  await releaseFolder(folder, { time: '2026-11-22T08:00:00Z', ...signed });
  await edit(folder, insuredFile, ',80,3500000,', ',81,3500000,');
  await releaseFolder(folder, { time: '2026-11-22T09:00:00Z', answers: correction, ...signed });
  const row = '1403,تهران,all,np,np,,,,,,,رقمی یافت نشد.\n';
  await edit(folder, insuredFile, '1403-Q1,IR', `${row}1403-Q1,IR`);
  await releaseFolder(folder, { time: '2026-11-23T09:00:00Z', ...signed });
  return folder;
}

export const defaultLimits = suspicionLimitsSchema.parse({});
export const exists = existsSync;
