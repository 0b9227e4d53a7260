import type { Locale } from '#model/bilingual.ts';
import type { Catalogue } from '#model/catalogue.ts';
import type { Dataset, Resource } from '#model/dataset.ts';

/** What a chart is made from. `title` and `id` are the resource's unless it has several charts. */
export interface ChartFrame {
  dataset: Dataset;
  resource: Resource;
  locale: Locale;
  places: Catalogue['places'];
  title?: string;
  id?: string;
}
