import { createInterface } from 'node:readline/promises';
import type { Asker } from '#intake/ask-draft.ts';
import { localDigits, toAsciiDigits } from '#text/digits.ts';
import { isolate } from '#text/letters.ts';
import { UsageError } from './arguments.ts';

/** The person at the keyboard pressed Ctrl+C. */
export class Stopped extends Error {}

export interface Terminal extends Asker {
  close: () => void;
}

/**
 * Asks questions on standard input, one line each; piped answers work too.
 * Errors: `Stopped` on Ctrl+C; UsageError when the input ends before the questions do.
 */
export function openTerminal(): Terminal {
  const reader = createInterface({ input: process.stdin, output: process.stderr });
  const lines = reader[Symbol.asyncIterator]();
  const stopped = new Promise<never>((_, reject) => {
    reader.once('SIGINT', () => {
      reject(new Stopped());
    });
  });
  // Nobody may be waiting when it comes.
  stopped.catch(() => undefined);
  const tell = (text: string): void => {
    process.stderr.write(`${text}\n`);
  };
  return {
    tell,
    ask: async ({ text, default: fallback, choices = [] }) => {
      tell(`\n${text}`);
      choices.forEach(({ label }, index) => tell(`  ${localDigits(String(index + 1), 'fa')}) ${label}`));
      const shown = choices.find(({ value }) => value === fallback)?.label ?? fallback;
      process.stderr.write(`[${shown === '' ? 'خالی' : isolate(shown)}] > `);
      const line = await Promise.race([lines.next(), stopped]);
      if (line.done) throw new UsageError(endOfInput);
      return choices.length > 0 ? toAsciiDigits(line.value) : line.value;
    },
    close: () => {
      reader.close();
    },
  };
}

const endOfInput =
  'پاسخی نرسید و چیزی نوشته نشد. در ترمینال اجرا کنید، یا --yes بیفزایید.\n' +
  'No answer came and nothing was written. Run it on a terminal, or add --yes.';
