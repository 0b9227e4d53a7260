import { createContext, Script, type Context } from 'node:vm';

/** A busy machine may stop us for longer than the first limit in the middle of a harmless match. */
const patienceMs = [100, 1000] as const;
/** Second chances of one pattern, so that a slow one cannot take seconds for each of many cells. */
const mostSecondChances = 3;
const testScript = new Script('pattern.test(text)');

/**
 * Compiles a `pattern` constraint into a test of the whole cell.
 * Some patterns take for ever on some texts ("(a+)+" on "aaaa…!"), so those that repeat more than once run
 * under a time limit, and under a longer one when that was not enough: the verdict must not depend on what else the
 * machine does. On an overrun of both `onRunaway` is called, and the pattern is not used again.
 * Errors: undefined when the pattern is not a regular expression.
 */
export function compilePattern(
  source: string,
  onRunaway: () => void,
): ((text: string) => boolean) | undefined {
  const pattern = parsePattern(source);
  if (!pattern) return undefined;
  if (isSurelyFast(source)) return (text) => pattern.test(text);
  const context = createContext({ pattern, text: '' });
  let secondChances = 0;
  let isRunaway = false;
  return (text) => {
    if (isRunaway) return true;
    context['text'] = text;
    let result = runWithin(patienceMs[0], context);
    if (result === undefined && secondChances < mostSecondChances) {
      secondChances += 1;
      result = runWithin(patienceMs[1], context);
    }
    if (result !== undefined) return result;
    isRunaway = true;
    onRunaway();
    return true;
  };
}

/** Whether the pattern fits; undefined when the time was over first. */
function runWithin(timeout: number, context: Context): boolean | undefined {
  try {
    return testScript.runInContext(context, { timeout }) === true;
  } catch (error) {
    if (!isTimeout(error)) throw error;
    return undefined;
  }
}

/** XML Schema's "[a-z-[aeiou]]". */
const subtraction = /\[([^[\]]*)-\[([^\]]*)\]\]/gu;

/**
 * Patterns come from XML Schema (the standard), Python and JavaScript; what they spell differently is translated.
 * The old syntax takes escapes the "u" flag does not, but would read "\p{L}" as the letter p.
 */
function parsePattern(source: string): RegExp | undefined {
  const { body, isCaseless } = translated(source);
  const hasClasses = /\\p\{|\[[^\]]*-\[/iu.test(body);
  for (const flags of hasClasses ? ['u', 'v'] : ['u', '']) {
    const text = flags === 'v' ? body.replaceAll(subtraction, '[[$1]--[$2]]') : body;
    try {
      return new RegExp(`^(?:${text})$`, isCaseless ? `${flags}i` : flags);
    } catch {
      // The next set of flags may take it.
    }
  }
  return undefined;
}

function translated(source: string): { body: string; isCaseless: boolean } {
  const isCaseless = source.startsWith('(?i)');
  const body = source
    .replace(/^\(\?i\)/u, '')
    .replaceAll('(?P<', '(?<')
    .replace(/^\\A/u, '^')
    .replace(/\\[Zz]$/u, '$')
    .replaceAll(/(?<!\\)\\i/gu, '[A-Za-z_:]')
    .replaceAll(/(?<!\\)\\c(?![A-Za-z])/gu, '[-.0-9A-Za-z_:]');
  return { body, isCaseless };
}

/** Ways a text can be taken that the machine may have to try; each can double the work. */
const mostChoices = 10;

/** At most one unbounded repetition, of one character and not of a group: time grows with the length of the text only. */
function isSurelyFast(source: string): boolean {
  const plain = source.replaceAll(/\\(?:p\{[^}]*\}|.)|\[(?:\\.|[^\]\\])*\]/giu, 'x');
  const repetitions = plain.match(/[*+]|\{\d+,\d*\}/gu) ?? [];
  const choices = plain.replaceAll('(?', '(').match(/[?|]/gu) ?? [];
  const isGroupRepeated = /\)(?:[*+]|\{)/u.test(plain);
  const hasBackReference = /\\(?:[1-9]|k<)/u.test(source);
  return repetitions.length <= 1 && choices.length <= mostChoices && !isGroupRepeated && !hasBackReference;
}

/** By its code, not its class: an error from another context has another Error class. */
function isTimeout(error: unknown): boolean {
  const isObject = typeof error === 'object' && error !== null;
  return isObject && 'code' in error && error.code === 'ERR_SCRIPT_EXECUTION_TIMEOUT';
}
