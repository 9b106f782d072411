import { defineConfig } from 'vitest/config';

/** Figures of the release build in the real window, for `make bench`. */
export default defineConfig({
  test: { environment: 'node', include: ['tests/window/*.bench.ts'], fileParallelism: false },
});
