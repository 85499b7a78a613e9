import { defineConfig } from 'vitest/config';

/** Real browsers with the built extension: `npm run build`, then `npm run e2e`. */
export default defineConfig({
  test: {
    include: ['tests/e2e/*.test.ts'],
    globalSetup: 'tests/e2e/both-there.ts',
    // Browsers mostly wait: two files at a time are done in little more than half the time.
    maxWorkers: 2,
    testTimeout: 60_000,
    // A busy machine is slow, not wrong.
    expect: { poll: { timeout: 8_000 } },
    hookTimeout: 120_000,
  },
});
