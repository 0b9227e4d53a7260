import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import type { Asker } from '#intake/ask-draft.ts';
import { askChoice } from '#intake/ask-draft.ts';
import { intakeQuestions as words } from '#messages/intake-questions.ts';

/** Answers by question, as far as they go. */
type Answers = Record<string, string>;

/** An asker whose answers outlive a refused check, Ctrl+C and a kill. */
export interface KeptAnswers extends Asker {
  /** Offers the answers of a run that did not end well as defaults. */
  offer: () => Promise<void>;
  /** Forgets them: the dataset is written. */
  forget: () => void;
  /** Whether there is anything to come back to. */
  hasAny: () => boolean;
}

/**
 * Keeps what a person answers about one file, after each answer, in `folder`. Nothing of the file itself is kept.
 * Errors: a folder that cannot be written loses the answers, not the work.
 */
export function keepAnswers(asker: Asker, file: string, folder = join('.cache', 'answers')): KeptAnswers {
  const key = createHash('sha256').update(resolve(file)).digest('hex').slice(0, 16);
  const path = resolve(folder, `${key}.json`);
  const earlier = readAnswers(path);
  const answers: Answers = {};
  let defaults: Answers = {};
  return {
    tell: asker.tell,
    ask: async (question) => {
      const fallback = defaults[question.text] ?? question.default;
      const answer = (await asker.ask({ ...question, default: fallback })).trim();
      const meant = answer === '' ? fallback : answer;
      // A choice is kept by its value: its number may change.
      answers[question.text] = question.choices?.[Number(meant) - 1]?.value ?? meant;
      tryTo(() => {
        mkdirSync(dirname(path), { recursive: true });
        writeFileSync(path, JSON.stringify({ ...earlier, ...answers }));
      });
      return meant;
    },
    offer: async () => {
      if (Object.keys(earlier).length === 0) return;
      if ((await askChoice(asker, words.resume, words.yesNo, 'yes')) === 'yes') defaults = earlier;
    },
    forget: () => {
      tryTo(() => {
        rmSync(path, { force: true });
      });
    },
    hasAny: () => Object.keys({ ...earlier, ...answers }).length > 0,
  };
}

function readAnswers(path: string): Answers {
  try {
    const value: unknown = JSON.parse(readFileSync(path, 'utf8'));
    const entries = Object.entries(value ?? {}).filter(([, answer]) => typeof answer === 'string');
    return Object.fromEntries(entries) as Answers;
  } catch {
    return {};
  }
}

function tryTo(work: () => void): void {
  try {
    work();
  } catch {
    // The disk is full or read-only; whatever is written for good will say so.
  }
}
