import { spawn } from 'node:child_process';
import { cp, mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { casesFolder } from './case-folder.ts';

const root = join(import.meta.dirname, '../..');

type Put = (name: string, content: Buffer | string) => Promise<string>;

/** A data folder of its own, with all provinces, and a folder for incoming files beside it. */
export async function makeIntakeFolder(): Promise<{ data: string; put: Put; folder: string }> {
  const folder = await mkdtemp(join(tmpdir(), 'tamin-intake-test-'));
  const data = join(folder, 'data');
  await cp(join(casesFolder, 'valid-minimal/data'), data, { recursive: true });
  await cp(join(root, 'data/reference/places'), join(data, 'reference/places'), { recursive: true });
  const put: Put = async (name, content) => {
    await writeFile(join(folder, name), content);
    return join(folder, name);
  };
  return { data, put, folder };
}

export interface Run {
  code: number | null;
  out: string;
  err: string;
}

/** Runs one of the commands, with lines typed in advance. */
export function runScript(script: string, args: readonly string[], input = ''): Promise<Run> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [join(root, 'scripts', script), ...args], { cwd: root });
    const run: Run = { code: null, out: '', err: '' };
    child.stdout.on('data', (text: Buffer) => (run.out += text.toString()));
    child.stderr.on('data', (text: Buffer) => (run.err += text.toString()));
    child.on('error', reject);
    child.on('close', (code) => {
      resolve({ ...run, code });
    });
    child.stdin.end(input);
  });
}
