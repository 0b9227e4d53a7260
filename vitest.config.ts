import { defineConfig } from 'vitest/config';

/** Milliseconds for one step. How fast something is belongs to the bench; a busy machine must not fail a test. */
const patience = 120_000;

export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: 'unit',
          include: ['src/**/*.test.ts', 'test/unit/**/*.test.ts'],
          environment: 'node',
          testTimeout: patience,
          hookTimeout: patience,
          expect: { poll: { timeout: patience } },
        },
      },
      {
        test: {
          name: 'site',
          include: ['test/site/**/*.test.ts'],
          environment: 'node',
          globalSetup: ['test/site/build-fixture-site.ts'],
          testTimeout: 300_000,
          hookTimeout: 300_000,
          expect: { poll: { timeout: patience } },
          fileParallelism: false,
          // One worker for all files, so that the pages are read once.
          isolate: false,
        },
      },
    ],
  },
});
