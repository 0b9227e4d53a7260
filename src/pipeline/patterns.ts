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

function parsePattern(source: string): RegExp | undefined {
  for (const flags of ['u', '']) {
    try {
      return new RegExp(`^(?:${source})$`, flags);
    } catch {
      // Patterns from other tools escape more than the "u" flag allows; the old syntax may take them.
    }
  }
  return undefined;
}

/** At most one unbounded repetition: time grows with the length of the text only. */
function isSurelyFast(source: string): boolean {
  const repetitions = source.replaceAll(/\\.|\[(?:\\.|[^\]\\])*\]/gu, 'x').match(/[*+]|\{\d+,\d*\}/gu) ?? [];
  return repetitions.length <= 1;
}

/** By its code, not its class: an error from another context has another Error class. */
function isTimeout(error: unknown): boolean {
  const isObject = typeof error === 'object' && error !== null;
  return isObject && 'code' in error && error.code === 'ERR_SCRIPT_EXECUTION_TIMEOUT';
}
