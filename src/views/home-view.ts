import type { Locale } from '#model/bilingual.ts';
import type { Catalogue } from '#model/catalogue.ts';
import type { Theme } from '#model/dataset.ts';
import { themes } from '#model/dataset.ts';
import { dataWords } from '#messages/data-words.ts';
import { href } from '#text/address.ts';
import type { ChangeView, Judgement } from './change-view.ts';
import type { HeadlineView } from './headline-view.ts';
import { headlineViews } from './headline-view.ts';
import { topicPath } from './links.ts';

export interface MoveView extends HeadlineView {
  change: Extract<ChangeView, { kind: 'changed' }>;
}

export interface ThemeAnswerView {
  theme: Theme;
  label: string;
  question: string;
  href: string;
  headlines: readonly HeadlineView[];
}

/** The home page: the latest figures per theme, and every change that may be stated, by one rule. */
export interface HomeView {
  answers: readonly ThemeAnswerView[];
  better: readonly MoveView[];
  worse: readonly MoveView[];
  neutral: readonly MoveView[];
  incomparable: readonly HeadlineView[];
}

const answersPerTheme = 3;
const movesShown = 6;

/** Builds the home page's props. Themes without a headline figure are left out. */
export function homeView(catalogue: Catalogue, locale: Locale): HomeView {
  const all = catalogue.datasets.flatMap((dataset) => headlineViews(dataset, locale));
  const moves = bySize(all.filter((headline): headline is MoveView => headline.change.kind === 'changed'));
  const judged = (judgement: Judgement): MoveView[] =>
    moves.filter((move) => move.change.judgement === judgement).slice(0, movesShown);
  return {
    answers: themes.flatMap((theme) => answerView(theme, all, catalogue.site.featured, locale)),
    better: judged('better'),
    worse: judged('worse'),
    neutral: judged('neutral'),
    incomparable: all.filter((headline) => headline.change.kind === 'refused'),
  };
}

/** The one order of good and bad news: by size of change, largest first, ties by dataset name. */
export function bySize(moves: readonly MoveView[]): MoveView[] {
  return [...moves].sort(
    (a, b) => Math.abs(b.change.size) - Math.abs(a.change.size) || a.dataset.localeCompare(b.dataset, 'en'),
  );
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
