import { localText, type Locale, type LocalText } from '#model/bilingual.ts';
import type { Catalogue } from '#model/catalogue.ts';
import { themes } from '#model/dataset.ts';
import { dataWords } from '#messages/data-words.ts';
import { movesWords } from '#messages/moves-words.ts';
import { placeWords } from '#messages/place-words.ts';
import { siteWords, type SiteWords } from '#messages/site-words.ts';
import { yearsWords } from '#messages/years-words.ts';
import { datasetPath, topicPath } from './links.ts';
import { movesPath } from './moves-view.ts';
import { kindLinks } from './report-view.ts';
import { yearsPath } from './year-view.ts';

export interface IndexGroup {
  id: keyof SiteWords['search']['groups'] | 'places';
  label: string;
  links: readonly { path: string; title: LocalText }[];
}

/** The pages of the site as a plain list, for readers without scripts and for search engines. */
export function siteIndex(catalogue: Catalogue, locale: Locale): IndexGroup[] {
  const words = siteWords(locale);
  const own = (path: string, text: string) => ({ path, title: { text, lang: locale } });
  const used = themes.filter((theme) => catalogue.datasets.some((dataset) => dataset.theme === theme));
  const provinces = catalogue.places.filter(({ grid }) => grid !== undefined);
  const links = {
    topics: [
      ...used.map((theme) => own(topicPath(theme), dataWords[locale].themes[theme])),
      own(movesPath, movesWords[locale].title),
      own(yearsPath, yearsWords[locale].title),
    ],
    datasets: catalogue.datasets.map(({ name, title }) => ({
      path: datasetPath(name),
      title: localText(title, locale),
    })),
    places: [
      own('/places/', placeWords[locale].title),
      ...provinces.map(({ slug, name }) => own(`/places/${slug}/`, name[locale])),
    ],
    report: [
      ...kindLinks(catalogue, locale).map(({ path, title }) => own(path, title)),
      own('/report/rights/', words.footer.rights),
      own('/report/channels/', words.footer.channels),
    ],
    site: [
      own('/about/', words.footer.about),
      own('/methods/', words.nav.methods),
      own('/glossary/', words.footer.glossary),
      own('/privacy/', words.footer.privacy),
      own('/accessibility/', words.footer.accessibility),
    ],
  };
  const labels = { ...words.search.groups, places: placeWords[locale].title };
  const order = ['topics', 'datasets', 'report', 'places', 'site'] as const;
  return order.map((id) => ({ id, label: labels[id], links: links[id] }));
}
