import { sveltekit } from '@sveltejs/kit/vite';
import { defineConfig } from 'vitest/config';

/**
 * What the first page and most others share is one file: in the window, each file is a question to the program.
 * Screens keep files of their own.
 */
const shared = {
  name: 'frame',
  test: /node_modules[\\/]|src[\\/]lib[\\/](ui|state|host|words|frame)[\\/]/,
  minShareCount: 4,
};

export default defineConfig({
  plugins: [sveltekit()],
  build: { target: 'es2022' },
  // The catalogue is one large object: quicker to read as JSON than as a program.
  json: { namedExports: false, stringify: true },
  environments: { client: { build: { rolldownOptions: { output: { codeSplitting: { groups: [shared] } } } } } },
  test: { include: ['src/**/*.test.ts'], environment: 'node' },
});
