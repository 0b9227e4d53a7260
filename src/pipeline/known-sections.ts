import type { ContentPage } from '#model/content.ts';
import type { GlossaryTerm } from '#model/reference.ts';
import type { Site } from '#model/site.ts';
import { addressOf } from './known-pages.ts';

/** Address of a page without language → the marks (`#…`) a link to it may carry. */
export type SectionMarks = ReadonlyMap<string, readonly string[]>;

/** Parts that the templates of texts add. The link test of the built site holds every link against the pages themselves. */
const ofTemplates =
  'main on-this-page sources related first-door asks figures guidance others public-key ' +
  'kind-web kind-phone kind-sms kind-in-person';

/**
 * What links may point at inside pages of text and the glossary. Pages made of data, and lists of pages, are left to
 * the link test of the built site.
 */
export function knownSections(
  pages: readonly ContentPage[],
  { site, glossary }: { site: Site | undefined; glossary: readonly GlossaryTerm[] },
): SectionMarks {
  const marks = new Map<string, readonly string[]>();
  for (const { path, said, sections } of pages) {
    const isList = said !== undefined || path.endsWith('/index');
    if (!isList) marks.set(addressOf(path), [...ofTemplates.split(' '), ...sections.map(({ id }) => id)]);
  }
  const channels = marks.get('/report/channels/');
  if (channels && site) {
    marks.set('/report/channels/', [...channels, ...site.channels.map(({ id }) => `channel-${id}`)]);
  }
  // Without site.json the channels' marks are not known.
  if (!site) marks.delete('/report/channels/');
  return marks.set('/glossary/', ['main', ...glossary.map(({ id }) => id)]);
}
