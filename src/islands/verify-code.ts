import { figureAddress, parseNumberKey } from '#model/figure-card.ts';
import { pastCodeFilePath, type PastFigure, type VerifyIndex } from '#model/verify-index.ts';
import { statusWords } from '#messages/status-words.ts';
import { href } from '#text/address.ts';
import { isolate } from '#text/letters.ts';
import { formatNumber } from '#text/numbers.ts';
import { parseCode } from '#text/verification-code.ts';
import { findFigure, findKeys } from './card-files.ts';
import { aboutOf, type ShownFigure } from './figure-card-parts.ts';
import { makeElement as make, type Child } from './make-element.ts';
import {
  factList,
  frame,
  plainAnswer,
  reasonSection,
  releaseLink,
  releaseName,
  said,
  type Answer,
} from './verify-parts.ts';
import { fetchIndex, fetchJson } from './verify-files.ts';

const { locale, words } = frame;

/** The figure a code belongs to, now or in an earlier release; or what is wrong with the code. */
export async function codeAnswer(typed: string): Promise<Answer> {
  const parsed = parseCode(typed);
  if ('problem' in parsed) {
    return plainAnswer('bad', words.answers.mistyped, words.problems[parsed.problem]);
  }
  const { code } = parsed;
  const keys = await findKeys(code);
  const { index, isKept } = await fetchIndex();
  const notice = isKept ? [make('p', { class: 'notice' }, words.kept)] : [];
  const body = keys.length > 0 ? await currentFigures(keys, code, index) : undefined;
  if (body) {
    return {
      tone: 'good',
      heading: words.answers.code,
      body: [make('p', { class: 'lead' }, words.meaning.code), ...notice, ...body],
    };
  }
  const past = index.releases.length > 0 ? await pastFigures(code) : [];
  const [first] = past;
  if (!first) return plainAnswer('bad', words.answers.unknownCode, words.meaning.unknownCode(isolate(code)));
  const lead = words.meaning.pastCode(releaseName(first.release), releaseName(first.by));
  return {
    tone: 'warn',
    heading: words.answers.pastCode,
    body: [
      make('p', { class: 'lead' }, lead),
      ...notice,
      ...past.flatMap((figure) => pastParts(figure, index)),
    ],
  };
}

async function pastFigures(code: string): Promise<readonly PastFigure[]> {
  const codes = (await fetchJson(pastCodeFilePath(code))) as Readonly<Record<string, readonly PastFigure[]>>;
  // A figure may have had the code more than once; what happened last counts.
  return (codes[code] ?? []).slice(-1);
}

/** Figures that are published now: as their cards say, or by their place where a card does not arrive. */
async function currentFigures(
  keys: readonly string[],
  code: string,
  index: VerifyIndex,
): Promise<HTMLElement[]> {
  const lists = await Promise.all(
    keys.slice(0, 5).map(async (key) => {
      const shown = await findFigure(key).catch(() => undefined);
      return shown ? cardParts(shown) : placeParts(key, code, index);
    }),
  );
  return lists.flat();
}

function cardParts(shown: ShownFigure): HTMLElement[] {
  const { cards, record, figure } = shown;
  const { name, title } = cards.dataset;
  const comma = locale === 'fa' ? '، ' : ', ';
  const about = aboutOf(shown).flatMap((part, index): Child[] => [index > 0 ? comma : undefined, said(part)]);
  const address = href(locale, figureAddress(name, figure.code, record.anchor));
  return [
    make('p', { class: 'verify-figure' }, make('strong', {}, figure.text[locale]), make('span', {}, about)),
    factList(
      [words.facts.code, make('code', {}, figure.code)],
      [words.facts.status, statusWords[locale][record.status]],
      [words.facts.dataset, make('a', { href: href(locale, `/datasets/${name}/`) }, said(title))],
    ),
    make('p', {}, make('a', { class: 'button button--quiet', href: address }, words.toFigure)),
  ];
}

function placeParts(key: string, code: string, index: VerifyIndex): HTMLElement[] {
  const cell = parseNumberKey(key);
  if (!cell) return [];
  const { dataset, resource, row, column } = cell;
  const address = href(locale, figureAddress(dataset, code, `${resource}-${row}`));
  return [
    factList(
      [words.facts.code, make('code', {}, code)],
      [words.facts.dataset, said(index.titles[dataset] ?? { en: dataset })],
      [words.facts.file, make('code', {}, `${resource}.csv`)],
      [words.facts.row, frame.say(row)],
      [words.facts.column, make('code', {}, column)],
    ),
    make('p', {}, make('a', { class: 'button button--quiet', href: address }, words.toFigure)),
  ];
}

function pastParts(figure: PastFigure, index: VerifyIndex): HTMLElement[] {
  const { dataset, measure, row, value, status, after, by, release, reasons } = figure;
  const own = index.releases.find(({ id }) => id === by)?.reasons ?? [];
  const { facts } = words;
  return [
    factList(
      [facts.dataset, said(index.titles[dataset] ?? { en: dataset })],
      [facts.about, make('bdi', {}, row)],
      [facts.column, make('code', {}, measure)],
      [
        facts.was,
        number(value),
        ' (',
        statusOf(status),
        locale === 'fa' ? '، ' : ', ',
        releaseLink(release),
        ')',
      ],
      [facts.now, after === undefined ? facts.gone : number(after), ' (', releaseLink(by), ')'],
    ),
    reasonSection(reasons.flatMap((position) => own[position] ?? [])),
  ];
}

/** In words where it is one of ours; an earlier release may have had others. */
const statusOf = (status: string): string =>
  (statusWords[locale] as Readonly<Record<string, string>>)[status] ?? status;

/** Digits of the reader, every one of them: the figure is compared with another. */
const number = (value: string): HTMLElement => make('strong', {}, formatNumber(value, locale));
