import type { Locale } from '#model/bilingual.ts';
import type { Site } from '#model/site.ts';
import { updateWords } from '#messages/update-words.ts';
import { href } from '#text/address.ts';
import { datasetFeedPath, feedForms, siteFeedPath, type FeedForm } from './update-links.ts';

/** A feed as a link people follow and as `<link rel="alternate">`. */
export interface FeedLink {
  form: FeedForm;
  label: string;
  href: string;
  type: string;
  title: string;
}

const types = { xml: 'application/atom+xml', json: 'application/feed+json' } as const;

/** The feeds of the whole site, or of one dataset, in the reader's language. */
export function feedLinks(site: Site, locale: Locale, dataset?: { name: string; title: string }): FeedLink[] {
  const words = updateWords[locale];
  const name = site.name[locale];
  return feedForms.map((form) => ({
    form,
    label: form === 'xml' ? words.feedAtom : words.feedJson,
    href: href(locale, dataset ? datasetFeedPath(dataset.name, form) : siteFeedPath(form)),
    type: types[form],
    title: dataset ? words.datasetFeedTitle(dataset.title, name) : words.feedTitle(name),
  }));
}
