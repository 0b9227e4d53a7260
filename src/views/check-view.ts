import type { Locale } from '#model/bilingual.ts';
import type { Catalogue } from '#model/catalogue.ts';
import type { CheckEnd, CheckQuestion, CheckTree } from '#model/check-tree.ts';
import type { KindCategory } from '#model/content.ts';
import type { Channel } from '#model/site.ts';
import { href } from '#text/address.ts';
import { contentView } from './content-view.ts';
import { channelById, kindLinks, kindPageOf } from './report-view.ts';

/** A question that was answered on the way to a step, and what was answered. */
export interface AnsweredQuestion {
  /** Of the question, where the answer can be changed. */
  step: string;
  question: string;
  answer: string;
}

interface StepView {
  step: string;
  /** From the first question down. */
  trail: readonly AnsweredQuestion[];
}

/** The section of a kind's page that says where else to go. */
const elsewhereId = 'if-you-hear-nothing';

export interface CheckQuestionView extends StepView {
  isQuestion: true;
  text: string;
  hint?: string;
  answers: readonly { text: string; step: string }[];
}

/** One door and what belongs to it, said by the page of its kind. */
export interface CheckEndView extends StepView {
  isQuestion: false;
  category?: KindCategory;
  door: Channel;
  /** Ids of the kind's doors that no source names for it. */
  inferred: readonly string[];
  reason: string;
  bringHtml: string;
  nextHtml: string;
  elsewhereHtml?: string;
  /** The kind's doors that are not named elsewhere in the end. */
  otherDoors: readonly Channel[];
  /** The page about the kind; its address names it. */
  kind?: { path: string; title: string };
  lastChecked: string;
}

export type CheckStepView = CheckQuestionView | CheckEndView;

/** A step's page. Its number is all an address may say about what somebody answered. */
export const checkStepPath = (step: string, { questions }: CheckTree): string =>
  step === questions[0]?.id ? '/report/check/' : `/report/check/${step}/`;

/** Every step of the tree in one language, the first question first. Errors: throws when the folder has no tree. */
export function checkSteps(catalogue: Catalogue, locale: Locale): CheckStepView[] {
  const { questions, ends } = treeOf(catalogue);
  return [...questions, ...ends].map(({ id }) => checkStep(catalogue, id, locale));
}

/** One step of the tree. Errors: throws when the folder has no tree, or the tree no such step. */
export function checkStep(catalogue: Catalogue, step: string, locale: Locale): CheckStepView {
  const tree = treeOf(catalogue);
  const question = tree.questions.find(({ id }) => id === step);
  if (question) return questionView(tree, question, locale);
  const end = tree.ends.find(({ id }) => id === step);
  if (!end) throw new Error(`The tree of questions has no step ${step}.`);
  return endView(catalogue, tree, end, locale);
}

function treeOf({ checkTree }: Catalogue): CheckTree {
  if (!checkTree) throw new Error('data/content/report/check.json is missing.');
  return checkTree;
}

function questionView(tree: CheckTree, question: CheckQuestion, locale: Locale): CheckQuestionView {
  const { id, text, hint, answers } = question;
  return {
    step: id,
    isQuestion: true,
    trail: trailTo(tree, id, locale),
    text: text[locale],
    ...(hint ? { hint: hint[locale] } : {}),
    answers: answers.map((answer) => ({ text: answer.text[locale], step: answer.to })),
  };
}

/** The checker has made sure that one answer leads to each step. */
function trailTo(tree: CheckTree, step: string, locale: Locale): AnsweredQuestion[] {
  for (const { id, text, answers } of tree.questions) {
    const answer = answers.find(({ to }) => to === step);
    if (!answer) continue;
    return [...trailTo(tree, id, locale), { step: id, question: text[locale], answer: answer.text[locale] }];
  }
  return [];
}

function endView(catalogue: Catalogue, tree: CheckTree, end: CheckEnd, locale: Locale): CheckEndView {
  const trail = trailTo(tree, end.id, locale);
  if (end.kind === undefined) return generalEnd(catalogue, tree, { step: end.id, trail }, locale);
  const { kind, sections: written } = kindPageOf(catalogue, end.kind, locale);
  const path = `report/kinds/${end.kind}`;
  const { sections, title, lastChecked } = contentView(catalogue, path, locale);
  const htmlOf = (id: string): string =>
    neutralLinks(sections.find((section) => section.id === id)?.html ?? '', catalogue, tree, locale);
  const door = end.door ?? kind.channels[0] ?? '';
  const elsewhere = written.find(({ id }) => id === elsewhereId)?.markdown ?? '';
  const isNamed = (id: string): boolean => id === door || elsewhere.includes(`(channel:${id})`);
  return {
    step: end.id,
    isQuestion: false,
    trail,
    category: kind.category,
    door: channelById(catalogue, door),
    inferred: kind.inferred,
    reason: end.reason?.[locale] ?? '',
    bringHtml: htmlOf('what-to-bring'),
    nextHtml: htmlOf('what-happens-next'),
    elsewhereHtml: htmlOf(elsewhereId),
    otherDoors: kind.channels.filter((id) => !isNamed(id)).map((id) => channelById(catalogue, id)),
    kind: { path: `/report/${end.kind}/`, title },
    lastChecked: lastChecked.iso,
  };
}

/** Links to other kinds become links to their ends, whose addresses name nothing. */
function neutralLinks(html: string, catalogue: Catalogue, tree: CheckTree, locale: Locale): string {
  return kindLinks(catalogue, locale).reduce((text, { slug, path }) => {
    const end = tree.ends.find(({ kind }) => kind === slug);
    if (!end) return text;
    return text.replaceAll(
      `href="${href(locale, path)}"`,
      `href="${href(locale, checkStepPath(end.id, tree))}"`,
    );
  }, html);
}

function generalEnd(
  catalogue: Catalogue,
  { general, lastChecked }: CheckTree,
  step: StepView,
  locale: Locale,
) {
  const list = (tag: 'ul' | 'ol', items: readonly Record<Locale, string>[]): string =>
    `<${tag}>${items.map((item) => `<li>${escapeHtml(item[locale])}</li>`).join('')}</${tag}>`;
  return {
    ...step,
    isQuestion: false as const,
    door: channelById(catalogue, general.door),
    inferred: [],
    reason: general.reason[locale],
    bringHtml: list('ul', general.bring),
    nextHtml: list('ol', general.next),
    otherDoors: general.elsewhere.map((id) => channelById(catalogue, id)),
    lastChecked,
  };
}

const escapeHtml = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
