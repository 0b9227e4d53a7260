import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Catalogue } from '#model/catalogue.ts';
import type { Dataset } from '#model/dataset.ts';
import type { Ledger } from '#releases/ledger.ts';
import { currentFiles, currentRelease, isDescribedAnew } from '#views/current-release.ts';
import { dataIndex } from '#views/data-index.ts';
import { datasetView } from '#views/dataset-view.ts';
import { embedTargets } from '#views/embed-targets.ts';
import { liveEmbed } from '#views/embed-view.ts';
import { takeAwayView } from '#views/take-away-view.ts';
import { historyView } from '#views/updates/history-view.ts';
import { withHistory } from '#views/updates/with-history.ts';
import { removeData } from './ledger-folder.ts';
import { madeReleases, openReleases } from './released-folder.ts';

let folder = '';
let ledger: Ledger;
let released: Catalogue;
beforeAll(async () => {
  ({ folder, ledger, catalogue: released } = await openReleases());
}, 60_000);
afterAll(() => removeData(folder));

const siteUrl = 'https://example.ir';

/** The made catalogue with its dataset of insured people changed. */
function withChange(change: (dataset: Dataset) => Dataset): { catalogue: Catalogue; dataset: Dataset } {
  const datasets = released.datasets.map((one) => (one.name === 'insured' ? change(one) : one));
  const dataset = datasets.find(({ name }) => name === 'insured');
  if (!dataset) throw new Error('The fixture has no dataset "insured".');
  return { catalogue: { ...released, datasets }, dataset };
}

const described = () =>
  withChange((one) => ({ ...one, descriptor: { ...one.descriptor, homepage: 'https://example.ir/anew' } }));

const refigured = () =>
  withChange((one) => ({
    ...one,
    resources: one.resources.map((resource) => ({
      ...resource,
      table: {
        ...resource.table,
        columns: resource.table.columns.map((column) =>
          column.kind === 'number'
            ? { ...column, numbers: column.numbers.map((value) => value + 1), exact: new Map() }
            : column,
        ),
      },
    })),
  }));

/** What each place that names a release says of a dataset; undefined for "not yet". */
async function answers({ catalogue, dataset }: ReturnType<typeof described>): Promise<unknown[]> {
  const view = datasetView(catalogue, dataset, 'en', siteUrl);
  const page = withHistory(view, historyView(catalogue, ledger, dataset, 'en'));
  const index = dataIndex(catalogue, ledger) as { datasets: { name: string; release: string | null }[] };
  const files = await currentFiles(catalogue, ledger, dataset);
  const read = (kind: string): string => {
    const file = files.find((one) => one.kind === kind);
    return file ? Buffer.from(file.read()).toString('utf8') : '';
  };
  const targets = embedTargets(catalogue, ledger).filter((target) => target.dataset === dataset.name);
  const embeds = await Promise.all(
    targets.map((target) => liveEmbed({ catalogue, ledger, locale: 'en' }, target)),
  );
  const [target] = targets;
  const from = { dataset, resource: target?.resource ?? '', column: target?.measure ?? '', siteUrl };
  return [
    page.cited.release,
    index.datasets.find(({ name }) => name === dataset.name)?.release ?? undefined,
    (JSON.parse(read('json')) as { release: string | null }).release ?? undefined,
    /release of [^(]+\(([^)]+)\)/iu.exec(read('readme'))?.[1],
    takeAwayView(catalogue, ledger, { ...from, locale: 'en' }).taken.work.release,
    ...embeds.map(({ release }) => release),
  ];
}

test('names one release everywhere, though the description has changed since, and says so', async () => {
  const changed = described();
  expect(new Set(await answers(changed))).toEqual(new Set([madeReleases.final]));
  const history = historyView(changed.catalogue, ledger, changed.dataset, 'en');
  expect(history).toMatchObject({ isPending: false, isDescribedAnew: true });
});

test('names no release anywhere for figures that no release has', async () => {
  const changed = refigured();
  expect(new Set(await answers(changed))).toEqual(new Set([undefined]));
  expect(currentRelease(ledger, changed.dataset, changed.catalogue.places)).toBeUndefined();
  expect(isDescribedAnew(ledger, changed.dataset, changed.catalogue.places)).toBe(false);
});

test('says nothing of the description where it is that of the release', () => {
  const { catalogue, dataset } = withChange((one) => one);
  expect(historyView(catalogue, ledger, dataset, 'fa')).toMatchObject({
    isPending: false,
    isDescribedAnew: false,
  });
});
