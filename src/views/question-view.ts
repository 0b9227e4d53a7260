import { localText, type Locale, type LocalText } from '#model/bilingual.ts';
import type { Catalogue } from '#model/catalogue.ts';
import { questionTopics, type ContentPage, type QuestionTopic } from '#model/content.ts';
import type { Channel } from '#model/site.ts';
import { formatDate } from '#text/dates.ts';
import { contentFigures } from './content-figures.ts';
import { inlineRenderer, type MarkdownTargets } from './content-markdown.ts';
import { contentPage, contentView, markdownTargets, sourceView, type ContentView } from './content-view.ts';
import { datasetPath } from './links.ts';
import { channelById, kindLinks, type KindLink } from './report-view.ts';

const folder = 'questions/';

type QuestionPage = ContentPage & { question: NonNullable<ContentPage['question']> };

const isQuestion = (page: ContentPage): page is QuestionPage => page.question !== undefined;

export const questionPath = (slug: string): string => `/questions/${slug}/`;

/** A question with its short answer. */
export interface QuestionCard {
  slug: string;
  path: string;
  title: string;
  /** The answer with its figures and links. */
  answerHtml: string;
  /** The same in plain words, for search engines. */
  answer: string;
  lastChecked: { iso: string; text: string };
  /** Titles of its first source. */
  source: { title: string; publisher?: string };
}

export interface QuestionGroup {
  topic: QuestionTopic;
  questions: readonly QuestionCard[];
}

/** The page of one question: what its Markdown says further, and where to go on. */
export interface QuestionView extends ContentView {
  card: QuestionCard;
  topic: QuestionTopic;
  channels: readonly Channel[];
  datasets: readonly { path: string; title: LocalText }[];
  related: readonly KindLink[];
  /** Other questions of the topic. */
  others: readonly { path: string; title: string }[];
}

const slugOf = ({ path }: ContentPage): string => path.slice(folder.length);

function questionsOf({ content }: Catalogue, locale: Locale): QuestionPage[] {
  return content
    .filter(isQuestion)
    .filter((page) => page.locale === locale)
    .sort((a, b) => a.question.order - b.question.order);
}

/** Slugs of all questions, in their order. */
export const questionSlugs = (catalogue: Catalogue): string[] => questionsOf(catalogue, 'fa').map(slugOf);

function cardOf(catalogue: Catalogue, page: QuestionPage, targets: MarkdownTargets): QuestionCard {
  const { locale } = targets;
  const { title, summary, lastChecked, sources } = page.question;
  const [source] = sources;
  return {
    slug: slugOf(page),
    path: questionPath(slugOf(page)),
    title,
    answerHtml: inlineRenderer(targets)(summary),
    answer: plainAnswer(catalogue, summary, locale),
    lastChecked: { iso: lastChecked, text: formatDate(lastChecked, locale) },
    source: source ? sourceView(source, locale) : { title },
  };
}

/** Links say their words, figures themselves. */
function plainAnswer(catalogue: Catalogue, summary: string, locale: Locale): string {
  const figures = contentFigures(catalogue, locale);
  return summary
    .replaceAll(/\[[^\]]*\]\(figure:([^()\s]+)\)/gu, (_, address: string) =>
      figures.plain(decodeURI(address)),
    )
    .replaceAll(/\[([^\]]*)\]\([^()\s]*\)/gu, '$1')
    .replaceAll(/[*`]/gu, '');
}

/** Every question under its topic, for one page: terms are linked once on it. Topics without questions are left out. */
export function questionGroups(catalogue: Catalogue, locale: Locale): QuestionGroup[] {
  const targets = markdownTargets(catalogue, locale);
  const pages = questionsOf(catalogue, locale);
  return questionTopics
    .map((topic) => ({
      topic,
      questions: pages
        .filter(({ question }) => question.topic === topic)
        .map((page) => cardOf(catalogue, page, targets)),
    }))
    .filter(({ questions }) => questions.length > 0);
}

/** The page of one question. Errors: throws on an unknown slug, channel or dataset. */
export function questionView(catalogue: Catalogue, slug: string, locale: Locale): QuestionView {
  const page = contentPage(catalogue, folder + slug, locale);
  if (!isQuestion(page)) throw new Error(`${page.file} has no front matter of a question.`);
  const targets = markdownTargets(catalogue, locale);
  const { topic, channels, datasets, related } = page.question;
  // The answer stands before the text, so its terms come first.
  const card = cardOf(catalogue, page, targets);
  const kinds = kindLinks(catalogue, locale);
  return {
    ...contentView(catalogue, page.path, locale, targets),
    card,
    topic,
    channels: channels.map((id) => channelById(catalogue, id)),
    datasets: catalogue.datasets
      .filter(({ name }) => datasets.includes(name))
      .map(({ name, title }) => ({ path: datasetPath(name), title: localText(title, locale) })),
    related: related.flatMap((name) => kinds.filter((kind) => kind.slug === name)),
    others: questionsOf(catalogue, locale)
      .filter((other) => other.question.topic === topic && other !== page)
      .map((other) => ({ path: questionPath(slugOf(other)), title: other.question.title })),
  };
}
