import type { Locale } from '#model/bilingual.ts';
import { localText } from '#model/bilingual.ts';
import type { Catalogue } from '#model/catalogue.ts';
import type { Dataset } from '#model/dataset.ts';
import type { Ledger } from '#releases/ledger.ts';
import { releasedPackage } from './released-package.ts';

/** A dataset that has, or once had, pages: published now, or released before and withdrawn. */
export interface KnownDataset {
  name: string;
  title: (locale: Locale) => string;
  /** Absent for one that was withdrawn. */
  dataset?: Dataset;
  /** Of a withdrawn one: its last release, and the one that withdrew it. */
  withdrawn?: { lastRelease: string; by: string };
}

/** Every dataset with something to say of its past, published ones first. None where nothing was ever released. */
export function knownDatasets(catalogue: Catalogue, ledger: Ledger): KnownDataset[] {
  if (!ledger.head) return [];
  const present = catalogue.datasets.map((dataset): KnownDataset => ({
    name: dataset.name,
    title: (locale) => localText(dataset.title, locale).text,
    dataset,
  }));
  return [...present, ...withdrawnKnown(catalogue, ledger)];
}

/** Datasets that were released and are no longer published. */
export function withdrawnKnown({ datasets }: Catalogue, ledger: Ledger): KnownDataset[] {
  const names = new Set(datasets.map(({ name }) => name));
  return ledger
    .datasets()
    .filter((name) => !names.has(name))
    .flatMap((name): KnownDataset[] => {
      const [newest] = ledger.changesOf(name);
      if (!newest) return [];
      const by = newest.release.id;
      const lastRelease = newest.change.kind === 'removed' ? (ledger.before(by)?.id ?? by) : by;
      const { title } = releasedPackage(ledger, lastRelease, name);
      return [{ name, title: (locale) => localText(title, locale).text, withdrawn: { lastRelease, by } }];
    });
}
