import { spawn } from 'node:child_process';
import { join } from 'node:path';

const root = join(import.meta.dirname, '..');
const longestOutput = 200_000;

export interface ScriptResult {
  code: number;
  /** The end of what it wrote, standard output and errors together. */
  output: string;
}

export interface ScriptOptions {
  /** Also shows what it writes as errors, its progress bar included. */
  isShown?: boolean;
  signal?: AbortSignal;
}

/**
 * Runs one of our commands in a process of its own: a site is built once per process, since its data is read once.
 * The process ends with this one, even when this one is killed.
 * Errors: rejects only when the process cannot be started; a killed one has code 2.
 */
export function runScript(
  script: string,
  argv: readonly string[],
  { isShown = false, signal }: ScriptOptions = {},
): Promise<ScriptResult> {
  const child = spawn(
    process.execPath,
    ['--import', './scripts/end-with-parent.ts', script, ...argv],
    // The channel is how the child learns that we are gone.
    { cwd: root, stdio: ['ignore', 'pipe', isShown ? 'inherit' : 'pipe', 'ipc'] },
  );
  let output = '';
  const take = (chunk: Buffer): void => {
    output = (output + chunk.toString('utf8')).slice(-longestOutput);
  };
  child.stdout?.on('data', take);
  child.stderr?.on('data', take);
  signal?.addEventListener('abort', () => child.kill('SIGKILL'), { once: true });
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('close', (code) => resolve({ code: code ?? 2, output }));
  });
}
