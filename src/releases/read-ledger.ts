import type { ChainProblem } from '#model/release.ts';
import { checkChain } from './chain.ts';
import { checkObjects } from './check-objects.ts';
import { ContentStore, placeContents } from './contents.ts';
import { Ledger, type Release } from './ledger.ts';
import { readLedgerFolder } from './read-files.ts';

/** The ledger cannot be trusted: what is wrong, as data. */
export class BrokenLedger extends Error {
  readonly problems: readonly ChainProblem[];

  constructor(problems: readonly ChainProblem[]) {
    const [first] = problems;
    super(
      `The release ledger is broken: ${first?.code ?? ''} in ${first?.file ?? ''} (${problems.length} in all).`,
    );
    this.problems = problems;
  }
}

/**
 * Reads the ledger of a data folder.
 * Shape:  no releases where there is no `releases/` folder, or nothing in it yet.
 * Errors: throws BrokenLedger when the chain, a signature or a stored file is not whole.
 */
export function readLedger(dataFolder: string): Ledger {
  const { ledger, problems } = openLedger(dataFolder);
  if (problems.length > 0) throw new BrokenLedger(problems);
  return ledger;
}

/** Reads a ledger as far as it can be read, and says what is wrong with it. For checks; pages use `readLedger`. */
export function openLedger(dataFolder: string): { ledger: Ledger; problems: readonly ChainProblem[] } {
  const folder = readLedgerFolder(dataFolder);
  const { links, keys, problems } = checkChain(folder);
  const records = links.map(({ record }) => record);
  const lastSigned = links.findLastIndex(({ isSigned }) => isSigned);
  const releases = links.map(({ id, record, sha256, isSigned }, index): Release => {
    const trust = isSigned ? 'signed' : index < lastSigned ? 'covered' : 'draft';
    return { id, record, sha256, trust };
  });
  const store = new ContentStore(folder.path, placeContents(records));
  return {
    ledger: new Ledger({ path: folder.path, releases, keys, store }),
    problems: [...problems, ...checkObjects(folder, records)],
  };
}
