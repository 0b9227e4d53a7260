import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TrialBuild } from '#views/rehearsal-view.ts';
import { runScript } from '../run-script.ts';

interface TrialOptions {
  data: string;
  siteUrl?: string | undefined;
  isKept: boolean;
}

/**
 * Builds the site from the data into a folder of its own, to prove that it builds.
 * Shape: `site` says where the built site is, when it was to be kept.
 */
export async function tryBuild(options: TrialOptions): Promise<{ build: TrialBuild; site?: string }> {
  const folder = await mkdtemp(join(tmpdir(), 'tamin-rehearsal-'));
  const site = join(folder, 'site');
  try {
    const address = options.siteUrl === undefined ? [] : ['--site-url', options.siteUrl];
    const { code, output } = await runScript('scripts/build.ts', [
      '--data',
      options.data,
      '--out',
      site,
      ...address,
    ]);
    if (code !== 0) return { build: { kind: 'failed', output } };
    const [, pages, seconds] = /^(\d+) pages built in ([\d.]+) s/mu.exec(output) ?? [];
    const build = { kind: 'built', pages: Number(pages), seconds: Number(seconds) } as const;
    return { build, ...(options.isKept ? { site } : {}) };
  } finally {
    if (!options.isKept) await rm(folder, { recursive: true, force: true });
  }
}
