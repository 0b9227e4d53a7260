import type { Locale } from '#model/bilingual.ts';
import { href } from '#text/address.ts';
import type { DatasetView } from '#views/dataset-view.ts';
import type { DownloadsView } from '#views/downloads-view.ts';

/**
 * Schema.org `Dataset` of a dataset page, with the real addresses of its files; their sizes and fingerprints are in the
 * catalogue (DCAT) and on the page of files, since no coding makes hashes small. The release that last changed the dataset is its
 * version, and the release's day (ISO Gregorian) the day it was modified.
 */
export function datasetJsonLd(
  view: DatasetView,
  downloads: DownloadsView,
  locale: Locale,
  siteUrl: string,
  release?: { id: string; day: string },
): object {
  const files = [...downloads.groups.flatMap(({ main, more }) => [...main, ...more]), ...downloads.about];
  const license = view.licences[0]?.url;
  return {
    '@context': 'https://schema.org',
    '@type': 'Dataset',
    name: view.title.text,
    description: view.description?.text ?? view.title.text,
    url: `${siteUrl}${href(locale, view.path)}`,
    inLanguage: locale,
    isAccessibleForFree: true,
    ...(release
      ? { version: release.id, dateModified: release.day }
      : view.version
        ? { version: view.version }
        : {}),
    ...(license ? { license } : {}),
    ...(view.sources.length > 0
      ? { isBasedOn: view.sources.map((source) => source.url ?? source.title) }
      : {}),
    distribution: files.map((file) => ({
      '@type': 'DataDownload',
      encodingFormat: file.mediaType,
      contentUrl: `${siteUrl}${file.href}`,
    })),
  };
}
