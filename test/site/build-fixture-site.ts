import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { serve } from '../../scripts/serve.ts';

declare module 'vitest' {
  export interface ProvidedContext {
    /** Base of the served site, without a closing slash. */
    siteUrl: string;
    /** Folder of the built site. */
    siteFolder: string;
  }
}

/**
 * Builds the site of this repository's own data once, by the command staff use, and serves it on a free port.
 * The tests read invariants from it, never particular values, so that new data does not break them.
 * TAMIN_SITE names a site that is already built; the tests then read that one.
 */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const folder = mkdtempSync(join(tmpdir(), 'tamin-site-'));
  const ready = process.env.TAMIN_SITE;
  const out = ready ?? join(folder, 'dist');
  if (ready === undefined) {
    execFileSync(process.execPath, ['scripts/build.ts', '--out', out], {
      stdio: 'pipe',
    });
  }
  const server = await serve(out, 0);
  project.provide('siteUrl', server.url);
  project.provide('siteFolder', out);
  return async () => {
    await server.close();
    rmSync(folder, { recursive: true, force: true });
  };
}
