import type { ChainProblem, ReleaseFile } from '#model/release.ts';
import { canonicalJson } from './canonical-json.ts';
import { changeUnits } from './change-units.ts';
import { compareVersions, partsOfPath } from './compare-versions.ts';
import { DamagedContent } from './contents.ts';
import type { Ledger, Release } from './ledger.ts';
import { parseTable } from './parse-table.ts';
import { checkReasons } from './reasons.ts';

/**
 * Rebuilds every file of every release and holds it against its record: the bytes, the rows, the changes the
 * record tells of, and that each of them has its reason. `onRelease` hears how far it is.
 */
export function verifyContents(
  ledger: Ledger,
  onRelease: (done: number, total: number) => void = () => undefined,
): ChainProblem[] {
  return ledger.releases.flatMap((release, index) => {
    onRelease(index, ledger.releases.length);
    const damaged = release.record.files.flatMap((file) => checkContent(ledger, release, file));
    return damaged.length > 0 ? damaged : checkChanges(ledger, release);
  });
}

function checkContent(ledger: Ledger, { id }: Release, file: ReleaseFile): ChainProblem[] {
  const problem: ChainProblem = {
    code: 'content-differs',
    file: `${id}/record.json`,
    params: { path: file.path },
  };
  // What an earlier release brought was proved there.
  if (!file.stored) return ledger.store.placeOf(file.sha256) ? [] : [problem];
  try {
    const bytes = ledger.store.read(file.sha256);
    const { resource } = partsOfPath(file.path);
    const isSame =
      bytes.length === file.bytes && (resource === undefined || parseTable(bytes).rows.length === file.rows);
    return isSame ? [] : [problem];
  } catch (error) {
    if (error instanceof DamagedContent || error instanceof SyntaxError) return [problem];
    throw error;
  }
}

function checkChanges(ledger: Ledger, release: Release): ChainProblem[] {
  const { id, record } = release;
  const file = `${id}/record.json`;
  const comparison = compareVersions(ledger.version(ledger.before(id)), ledger.version(release));
  const differs = canonicalJson(comparison.changes) !== canonicalJson(record.changes);
  const bare = checkReasons(changeUnits(comparison), [], record.reasons, []).flatMap((problem) =>
    problem.code === 'uncovered' || problem.code === 'kind-unfit' ? [problem.group] : [],
  );
  return [
    ...(differs ? [{ code: 'changes-differ' as const, file, params: {} }] : []),
    ...bare.map(({ dataset, resource, part }): ChainProblem => {
      const table = resource === undefined ? dataset : `${dataset}/${resource}`;
      return { code: 'reason-missing', file, params: { table, part } };
    }),
  ];
}
