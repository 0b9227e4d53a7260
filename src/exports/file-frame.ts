import type { PlaceEntry } from '#model/reference.ts';
import type { Site } from '#model/site.ts';

/** What the files of a dataset say besides its own words. */
export interface FileFrame {
  places: readonly PlaceEntry[];
  /** Files carry the publisher's permanent base, not that of a trial build: their bytes are in the release. */
  site: Pick<Site, 'publisher' | 'baseUrl'>;
  /** The release that has the dataset in this state; absent before one has. */
  release?: string;
}
