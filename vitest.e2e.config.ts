import { defineConfig } from 'vitest/config';

/** Real browsers with the built extension: `npm run build`, then `npm run e2e`. */
export default defineConfig({
  test: {
    include: ['tests/e2e/*.test.ts'],
    globalSetup: 'tests/e2e/both-there.ts',
    // Browsers mostly wait: three files at a time on two cores, each with a browser of its own.
    maxWorkers: 3,
    testTimeout: 60_000,
    // A busy machine is slow, not wrong.
    expect: { poll: { timeout: 8_000 } },
    hookTimeout: 120_000,
  },
});
