import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    // Left to itself it keeps a core free for nobody.
    maxWorkers: '100%',
    projects: [
      {
        test: {
          name: 'unit',
          include: ['packages/*/{src,test}/**/*.test.ts', 'apps/web/src/**/*.test.ts', 'apps/web/build/**/*.test.ts'],
          testTimeout: 20_000,
          // Loading the schema takes longer than most tests of it: files of one worker share it, here and below.
          isolate: false,
        },
      },
      {
        test: {
          name: 'tools',
          include: ['scripts/**/*.test.ts'],
          testTimeout: 60_000,
          isolate: false,
        },
      },
      {
        test: {
          name: 'worker',
          include: ['test/worker/**/*.test.ts', 'test/budgets/**/*.test.ts'],
          testTimeout: 20_000,
          isolate: false,
          // Some of them wait: for a provider that never answers, for a letter that is tried again.
          maxWorkers: 3,
        },
      },
      {
        test: {
          name: 'browser',
          include: ['test/e2e/**/*.test.ts'],
          testTimeout: 30_000,
          isolate: false,
        },
      },
      {
        test: {
          name: 'faults',
          include: ['test/faults/**/*.test.ts'],
          testTimeout: 180_000,
          isolate: false,
          // They wait more than they work: for somebody to die, for somebody to notice.
          maxWorkers: 4,
        },
      },
    ],
  },
});
