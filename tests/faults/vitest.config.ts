import { defineConfig } from 'vitest/config';

/** Faults of the real file system: `npm run test:faults` for all of them, `npm test` for some of each. */
export default defineConfig({
  test: {
    root: new URL('../..', import.meta.url).pathname,
    include: ['tests/faults/**/*.test.ts'],
    testTimeout: 3_600_000,
    hookTimeout: 120_000,
    // They mount, inject and measure: one after another.
    fileParallelism: false,
    reporters: ['default'],
  },
});
