import { afterAll, beforeAll, expect, test } from 'vitest';
import type { FigureCards } from '#model/figure-card.ts';
import { checkFolder } from '#pipeline/check-folder.ts';
import { readLedger } from '#releases/read-ledger.ts';
import { figureCards } from '#views/figure-card-view.ts';
import { edit, insuredFile, layData, removeData } from './ledger-folder.ts';
import { layReleases, madeReleases } from './released-folder.ts';

let folders: string[] = [];
const lay = async (made: Promise<string>): Promise<string> => {
  const folder = await made;
  folders = [...folders, folder];
  return folder;
};
let released = '';
beforeAll(async () => (released = await lay(layReleases())), 60_000);
afterAll(async () => {
  for (const folder of folders) await removeData(folder);
});

/** What the card of the first figure says of the file it comes from. */
async function fileOf(folder: string): Promise<FigureCards['file']> {
  const { catalogue } = await checkFolder(folder);
  const dataset = catalogue?.datasets.find(({ name }) => name === 'insured');
  const [resource] = dataset?.resources ?? [];
  if (!catalogue || !dataset || !resource) throw new Error('The fixture has no dataset "insured".');
  const site = 'https://site.example';
  return figureCards({ catalogue, dataset, resource, site, ledger: readLedger(folder) }, [0]).file;
}

test('ties a figure to the release that last changed its dataset, whatever was released since', async () => {
  const file = await fileOf(released);
  expect(file.frozen).toEqual({
    release: madeReleases.final,
    href: `/data/insured/v/${madeReleases.final}/insured.csv`,
  });
  expect(
    readLedger(released)
      .findContent(file.sha256)
      .map(({ path }) => path),
  ).toContain('insured/insured.csv');
});

test('names no release for data that differ from the last release, or that have none', async () => {
  expect(await fileOf(await lay(layData()))).not.toHaveProperty('frozen');
  await edit(released, insuredFile, ',81,3500000,', ',82,3500000,');
  expect(await fileOf(released)).not.toHaveProperty('frozen');
});
