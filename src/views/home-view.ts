import type { Locale } from '#model/bilingual.ts';
import type { Catalogue } from '#model/catalogue.ts';
import type { Theme } from '#model/dataset.ts';
import { themes } from '#model/dataset.ts';
import { dataWords } from '#messages/data-words.ts';
import { href } from '#text/address.ts';
import type { ChangeView, HeadlineView, Judgement } from './headline-view.ts';
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
    answers: themes.flatMap((theme) => answerView(theme, all, locale)),
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

/** The most recent headline of each dataset of a theme, newest first. */
function answerView(theme: Theme, all: readonly HeadlineView[], locale: Locale): ThemeAnswerView[] {
  const own = all.filter((headline) => headline.theme === theme);
  const perDataset = [...Map.groupBy(own, (headline) => headline.dataset).values()].flatMap(
    (group) => group[0] ?? [],
  );
  const headlines = perDataset.sort((a, b) => b.endDay - a.endDay).slice(0, answersPerTheme);
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
