import { defineConfig } from 'vitest/config';

/** Tests that drive a whole program: a browser against the real core, and the real window. */
export default defineConfig({
  test: { environment: 'node', testTimeout: 120_000, hookTimeout: 120_000, fileParallelism: false },
});
