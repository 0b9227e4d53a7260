import { spawn } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const root = join(import.meta.dirname, '..');

/**
 * Builds the site into a scratch folder and serves one page of it until Ctrl+C; what is published stays as it is.
 * Shape: the exit code of the build.
 */
export async function previewPage(data: string, path: string): Promise<number> {
  const folder = await mkdtemp(join(tmpdir(), 'tamin-preview-'));
  const words = ['scripts/start.ts', '--data', data, '--out', join(folder, 'site'), '--page', path];
  // Ctrl+C reaches both processes; the server ends by it, and this one then tidies up.
  const stay = (): void => undefined;
  process.on('SIGINT', stay);
  try {
    return await new Promise((resolve, reject) => {
      const child = spawn(process.execPath, words, { cwd: root, stdio: 'inherit' });
      child.once('error', reject);
      child.once('close', (code) => {
        resolve(code ?? 0);
      });
    });
  } finally {
    process.off('SIGINT', stay);
    await rm(folder, { recursive: true, force: true });
  }
}
