import { localText, type Locale, type LocalText } from '#model/bilingual.ts';
import type { Catalogue } from '#model/catalogue.ts';
import { themes } from '#model/dataset.ts';
import { isProvince } from '#model/reference.ts';
import { calendarWords } from '#messages/calendar-words.ts';
import { checkTreeWords } from '#messages/check-tree-words.ts';
import { dataWords } from '#messages/data-words.ts';
import { developerWords } from '#messages/developer-words.ts';
import { movesWords } from '#messages/moves-words.ts';
import { placeWords } from '#messages/place-words.ts';
import { prepareWords } from '#messages/prepare-words.ts';
import { problemWords } from '#messages/problem-words.ts';
import { questionWords } from '#messages/question-words.ts';
import { siteWords } from '#messages/site-words.ts';
import { updateWords } from '#messages/update-words.ts';
import { verifyPageWords } from '#messages/verify-page-words.ts';
import { yearsWords } from '#messages/years-words.ts';
import { localDigits } from '#text/digits.ts';
import { datasetPath, placePath, topicPath } from './links.ts';
import { movesPath } from './moves-view.ts';
import { questionGroups } from './question-view.ts';
import { kindLinks } from './report-view.ts';
import { yearIndex } from './year-index.ts';
import { yearPath, yearsPath } from './year-view.ts';

export interface IndexLink {
  path: string;
  title: LocalText;
}

export interface IndexGroup {
  id: 'topics' | 'questions' | 'report' | 'datasets' | 'places' | 'years' | 'site';
  label: string;
  links: readonly IndexLink[];
}

type LinkMaker = (path: string, text: string) => IndexLink;

function reportLinks(catalogue: Catalogue, locale: Locale, own: LinkMaker): IndexLink[] {
  const { footer } = siteWords(locale);
  return [
    own('/report/check/', checkTreeWords[locale].title),
    ...kindLinks(catalogue, locale).map(({ path, title }) => own(path, title)),
    own('/report/prepare/', prepareWords[locale].title),
    own('/report/rights/', footer.rights),
    own('/report/safety/', footer.safety),
    own('/report/channels/', footer.channels),
  ];
}

function siteLinks(locale: Locale, own: LinkMaker): IndexLink[] {
  const { footer, nav } = siteWords(locale);
  return [
    own('/about/', footer.about),
    own('/methods/', nav.methods),
    own('/glossary/', footer.glossary),
    own('/updates/', updateWords[locale].title),
    own('/updates/calendar/', calendarWords[locale].title),
    own('/updates/problems/', problemWords[locale].title),
    own('/verify/', verifyPageWords[locale].title),
    own('/developers/', developerWords[locale].title),
    own('/privacy/', footer.privacy),
    own('/accessibility/', footer.accessibility),
  ];
}

function topicLinks({ datasets }: Catalogue, locale: Locale, own: LinkMaker): IndexLink[] {
  const used = themes.filter((theme) => datasets.some((dataset) => dataset.theme === theme));
  return [
    ...used.map((theme) => own(topicPath(theme), dataWords[locale].themes[theme])),
    own(movesPath, movesWords[locale].title),
  ];
}

/** The pages of the site as a plain list, for readers without scripts and for search engines. */
export function siteIndex(catalogue: Catalogue, locale: Locale): IndexGroup[] {
  const { groups } = siteWords(locale).search;
  const own: LinkMaker = (path, text) => ({ path, title: { text, lang: locale } });
  const questions = questionGroups(catalogue, locale).flatMap((group) => group.questions);
  const provinces = catalogue.places
    .filter(isProvince)
    .toSorted((a, b) => a.name[locale].localeCompare(b.name[locale], locale));
  const years = [...yearIndex(catalogue).keys()].toSorted((a, b) => b - a);
  return [
    { id: 'topics', label: groups.topics, links: topicLinks(catalogue, locale, own) },
    {
      id: 'questions',
      label: questionWords[locale].title,
      links: [
        own('/questions/', questionWords[locale].title),
        ...questions.map(({ path, title }) => own(path, title)),
      ],
    },
    { id: 'report', label: groups.report, links: reportLinks(catalogue, locale, own) },
    {
      id: 'datasets',
      label: groups.datasets,
      links: catalogue.datasets.map(({ name, title }) => ({
        path: datasetPath(name),
        title: localText(title, locale),
      })),
    },
    {
      id: 'places',
      label: placeWords[locale].title,
      links: [
        own('/places/', placeWords[locale].title),
        ...provinces.map(({ slug, name }) => own(placePath(slug), name[locale])),
      ],
    },
    {
      id: 'years',
      label: yearsWords[locale].title,
      links: [
        own(yearsPath, yearsWords[locale].title),
        ...years.map((year) => own(yearPath(year), localDigits(String(year), locale))),
      ],
    },
    { id: 'site', label: groups.site, links: siteLinks(locale, own) },
  ];
}
