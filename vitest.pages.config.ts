import { defineConfig, mergeConfig } from 'vitest/config';
import e2e from './vitest.e2e.config.ts';

/** Saved real pages, where there are some: `npm run real-pages`. */
export default mergeConfig(defineConfig({ ...e2e, test: { ...e2e.test, include: [] } }), {
  test: { include: ['tests/real-pages/*.test.ts'] },
});
