import { createContext, Script } from 'node:vm';

const patienceMs = 100;
const testScript = new Script('pattern.test(text)');

/**
 * Compiles a `pattern` constraint into a test of the whole cell.
 * Some patterns take for ever on some texts ("(a+)+" on "aaaa…!"), so those that repeat more than once run
 * under a time limit; on the first overrun `onRunaway` is called, and the pattern is not used again.
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
  let isRunaway = false;
  return (text) => {
    if (isRunaway) return true;
    context['text'] = text;
    try {
      return testScript.runInContext(context, { timeout: patienceMs }) === true;
    } catch (error) {
      if (!isTimeout(error)) throw error;
      isRunaway = true;
      onRunaway();
      return true;
    }
  };
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
