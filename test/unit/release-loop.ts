import { readFile, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { openLedger } from '#releases/read-ledger.ts';
import { ledgerTime } from '#releases/release-id.ts';
import { correction, insuredFile, releaseFolder } from './ledger-folder.ts';

// Releases one correction after the other until it is killed: `node release-loop.ts FOLDER`.
const [, , folder = ''] = process.argv;
const path = join(folder, insuredFile);
const draft = join(folder, '.correction');
const day = 86_400_000;
for (;;) {
  const count = openLedger(folder).ledger.releases.length;
  const text = await readFile(path, 'utf8');
  // The kill is aimed at the release: a correction cut off half-way would be a fault of this loop.
  await writeFile(draft, text.replace(/,voluntary,\d+,/u, `,voluntary,${80 + (count % 7)},`));
  await rename(draft, path);
  const time = ledgerTime(new Date(Date.UTC(2027, 0, 1) + count * day));
  await releaseFolder(folder, { time, ...(count > 0 ? { answers: correction } : {}) });
  process.stdout.write(`${count}\n`);
}
