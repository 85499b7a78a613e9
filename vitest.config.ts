import preact from '@preact/preset-vite';
import { defineConfig } from 'vitest/config';

export default defineConfig({
  plugins: [preact()],
  test: {
    include: ['tests/*.test.ts', 'tests/*.test.tsx', 'src/**/*.test.ts', 'src/**/*.test.tsx'],
    // A case set is hundreds of drafts: a busy machine is slow, not wrong.
    testTimeout: 60_000,
  },
});
