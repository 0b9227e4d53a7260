import { themes } from '#model/dataset.ts';
import { statuses } from '#model/table.ts';
import { units } from '#model/units.ts';
import { toAsciiDigits } from '#text/digits.ts';
import { intakeQuestions as words, type Choice } from '#messages/intake-questions.ts';
import { licences, type Draft } from './draft.ts';
import type { GuessedColumn } from './guess-columns.ts';
import { isoSourceDate } from './source-date.ts';
import { unitNamed } from './unit-words.ts';

/** One question at a terminal; an empty answer means the default, which is always shown. */
export interface Question {
  text: string;
  /** What an empty answer means; "" is shown as «خالی». */
  default: string;
  choices?: readonly Choice[];
}
export interface Asker {
  ask: (question: Question) => Promise<string>;
  tell: (text: string) => void;
}

/** Asks until the answer can be used. `parse` gives the value, or a sentence that says what is wrong. */
async function askUntil<T>(
  { ask, tell }: Asker,
  question: Question,
  parse: (answer: string) => { value: T } | { problem: string },
): Promise<T> {
  for (;;) {
    const answer = (await ask(question)).trim();
    const parsed = parse(answer === '' ? question.default : answer);
    if ('value' in parsed) return parsed.value;
    tell(parsed.problem);
  }
}

/** A choice by its number or its value. */
export function askChoice(
  asker: Asker,
  text: string,
  choices: readonly Choice[],
  fallback: string,
): Promise<string> {
  return askUntil(asker, { text, choices, default: fallback }, (answer) => {
    const number = Number(toAsciiDigits(answer));
    const chosen = choices[number - 1] ?? choices.find(({ value, label }) => [value, label].includes(answer));
    return chosen ? { value: chosen.value } : { problem: words.badChoice };
  });
}

const anyText = (answer: string) => ({ value: answer });

export const askText = (asker: Asker, text: string, fallback: string): Promise<string> =>
  askUntil(asker, { text, default: fallback }, anyText);

/** Goes through everything the file could not say; `isTaken` knows the names of the datasets there are. */
export async function askDraft(
  draft: Draft,
  asker: Asker,
  isTaken: (name: string) => boolean,
): Promise<Draft> {
  const name = await askName(draft.name, asker, isTaken);
  const title = await askText(asker, words.title, draft.title);
  const titleEn = await askText(asker, words.titleEn, draft.titleEn ?? '');
  const theme = await askChoice(asker, words.theme, words.themes, draft.theme);
  const columns = await askUnits(draft.columns, asker);
  const hasStatus = columns.some(({ concept }) => concept === 'OBS_STATUS');
  const status = hasStatus
    ? draft.status
    : await askChoice(asker, words.status, words.statuses, draft.status);
  const source = await askSource(draft, asker);
  const licence = licences[await askChoice(asker, words.licence, words.licences, 'none')];
  return {
    name,
    title,
    ...(titleEn === '' ? {} : { titleEn }),
    theme: themes.find((known) => known === theme) ?? 'other',
    status: statuses.find((known) => known === status) ?? 'actual',
    source,
    ...(licence ? { licence } : {}),
    columns,
  };
}

function askName(fallback: string, asker: Asker, isTaken: (name: string) => boolean): Promise<string> {
  return askUntil(asker, { text: words.name, default: fallback }, (answer) => {
    if (!/^[a-z0-9]+(?:-[a-z0-9]+)*$/u.test(answer)) return { problem: words.badName };
    return isTaken(answer) ? { problem: words.nameTaken(answer) } : { value: answer };
  });
}

async function askUnits(columns: readonly GuessedColumn[], asker: Asker): Promise<GuessedColumn[]> {
  const asked: GuessedColumn[] = [];
  for (const column of columns) {
    const isAsked = column.concept === 'OBS_VALUE';
    const { unit: inferred, ...rest } = column;
    const unit = isAsked ? await askUnit(column, asker) : inferred;
    asked.push(unit === undefined ? rest : { ...rest, unit });
  }
  return asked;
}

function askUnit({ title, unit, isMoney }: GuessedColumn, asker: Asker): Promise<string | undefined> {
  const known = unit === undefined ? undefined : units.get(unit);
  const fallback = isMoney && known?.kind !== 'money' ? '' : (known?.label.fa ?? '-');
  const text = isMoney ? words.moneyUnit(title) : words.unit(title);
  return askUntil(asker, { text, default: fallback }, (answer) => {
    const found = unitNamed(answer);
    if (isMoney && (found === undefined || units.get(found)?.kind !== 'money'))
      return { problem: words.mustMoney };
    if (found !== undefined) return { value: found };
    if (answer === '-') return { value: undefined };
    return { problem: words.badUnit([...units.values()].map(({ label }) => label.fa).join('، ')) };
  });
}

async function askSource({ source }: Draft, asker: Asker): Promise<Draft['source']> {
  const title = await askText(asker, words.sourceTitle, source.title ?? '');
  const publisher = await askText(asker, words.sourcePublisher, source.publisher ?? '');
  const url = await askUntil(asker, { text: words.sourceUrl, default: source.url ?? '' }, (answer) =>
    answer === '' || /^https?:\/\/\S+\.\S+/u.test(answer) ? { value: answer } : { problem: words.badUrl },
  );
  const date = await askUntil(asker, { text: words.sourceDate, default: source.date ?? '' }, (answer) => {
    const iso = answer === '' ? '' : isoSourceDate(answer);
    return iso === undefined ? { problem: words.badDate } : { value: iso };
  });
  return {
    ...(title === '' ? {} : { title }),
    ...(publisher === '' ? {} : { publisher }),
    ...(url === '' ? {} : { url }),
    ...(date === '' ? {} : { date }),
  };
}
