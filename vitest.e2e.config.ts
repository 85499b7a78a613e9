import { defineConfig } from 'vitest/config';

/** Real browsers with the built extension: `npm run build`, then `npm run e2e`. */
export default defineConfig({
  test: {
    include: ['tests/e2e/*.test.ts'],
    fileParallelism: false,
    testTimeout: 30_000,
    hookTimeout: 120_000,
  },
});
