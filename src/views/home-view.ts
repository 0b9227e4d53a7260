import type { Locale } from '#model/bilingual.ts';
import type { Catalogue } from '#model/catalogue.ts';
import type { Theme } from '#model/dataset.ts';
import { themes } from '#model/dataset.ts';
import { dataWords } from '#messages/data-words.ts';
import { href } from '#text/address.ts';
import type { HeadlineView } from './headline-view.ts';
import { headlineViews } from './headline-view.ts';
import { topicPath } from './links.ts';
import type { TopMovesView } from './moves-view.ts';
import { topMovesView } from './moves-view.ts';

export interface ThemeAnswerView {
  theme: Theme;
  label: string;
  question: string;
  href: string;
  headlines: readonly HeadlineView[];
}

/** The home page: the latest figures per theme, and the top of the list of ups and downs. */
export interface HomeView {
  answers: readonly ThemeAnswerView[];
  moves: TopMovesView;
}

const answersPerTheme = 3;
/** Of either direction. */
const mostMoves = 3;

/** Builds the home page's props. Themes without a headline figure are left out. */
export function homeView(catalogue: Catalogue, locale: Locale): HomeView {
  const all = catalogue.datasets.flatMap((dataset) => headlineViews(dataset, locale));
  return {
    answers: themes.flatMap((theme) => answerView(theme, all, catalogue.site.featured, locale)),
    moves: topMovesView(catalogue, locale, mostMoves),
  };
}

/** A theme's figures: each dataset's first headline, featured datasets first and then the newest; then second headlines. */
function answerView(
  theme: Theme,
  all: readonly HeadlineView[],
  featured: readonly string[],
  locale: Locale,
): ThemeAnswerView[] {
  const own = all.filter((headline) => headline.theme === theme);
  const rankOf = (headline: HeadlineView): number => {
    const place = featured.indexOf(headline.dataset);
    return place < 0 ? featured.length : place;
  };
  const turnOf = (headline: HeadlineView): number =>
    own.filter((other) => other.dataset === headline.dataset).indexOf(headline);
  const headlines = own
    .toSorted((a, b) => turnOf(a) - turnOf(b) || rankOf(a) - rankOf(b) || b.endDay - a.endDay)
    .slice(0, answersPerTheme);
  if (headlines.length === 0) return [];
  const words = dataWords[locale];
  return [
    {
      theme,
      label: words.themes[theme],
      question: words.themeQuestions[theme],
      href: href(locale, topicPath(theme)),
      headlines,
    },
  ];
}
