import type { Bilingual } from '#model/bilingual.ts';
import type { Dataset } from '#model/dataset.ts';
import type { Site } from '#model/site.ts';
import { releaseTitle, type CitedWork } from '#messages/work-citation.ts';
import { href } from '#text/address.ts';

export { workCitation, type CitationForms, type CitedWork } from '#messages/work-citation.ts';

/** Who publishes, under which address (without a closing slash), and the release that is cited, if there is one yet. */
export interface CitationFrame {
  site: Pick<Site, 'publisher'>;
  siteUrl: string;
  release?: string | undefined;
}

type Cited = Pick<Dataset, 'name' | 'title' | 'version' | 'isSample'>;

/** A dataset as it stood in a release; without one, as it stands. */
export function citedDataset(dataset: Cited, frame: CitationFrame): CitedWork {
  return { ...baseOf('dataset', dataset, frame), address: addresses(`/datasets/${dataset.name}/`, frame) };
}

/** The same dataset as a release has it. */
export const inRelease = (work: CitedWork, release: string): CitedWork => ({
  ...work,
  key: `${work.key}-${release}`,
  release,
});

/** One chart. `view` is its stable name and `path` where it stands, without language. */
export function citedChart(
  chart: { title: Bilingual; view: string; path: string },
  dataset: Cited,
  frame: CitationFrame,
): CitedWork {
  const base = baseOf('chart', dataset, frame);
  return {
    ...base,
    key: withRelease(`${dataset.name}-${chart.view}`, frame),
    title: chart.title,
    dataset: dataset.title,
    address: addresses(chart.path, frame),
  };
}

/** Everything published at one moment. */
export function citedRelease(id: string, { site, siteUrl }: CitationFrame): CitedWork {
  return {
    kind: 'release',
    key: `release-${id}`,
    publisher: site.publisher,
    title: releaseTitle(id),
    release: id,
    address: addresses(`/updates/${id}/`, { siteUrl }),
  };
}

function baseOf(
  kind: CitedWork['kind'],
  { name, title, version, isSample }: Cited,
  frame: CitationFrame,
): Omit<CitedWork, 'address'> {
  const { site, release } = frame;
  return {
    kind,
    key: withRelease(name, frame),
    publisher: site.publisher,
    title,
    ...(version ? { version } : {}),
    ...(release ? { release } : {}),
    ...(isSample ? { isSample } : {}),
  };
}

const withRelease = (name: string, { release }: Pick<CitationFrame, 'release'>): string =>
  release ? `${name}-${release}` : name;

const addresses = (path: string, { siteUrl }: Pick<CitationFrame, 'siteUrl'>): Required<Bilingual> => ({
  fa: siteUrl + href('fa', path),
  en: siteUrl + href('en', path),
});
