import { sveltekit } from '@sveltejs/kit/vite';
import { resolve } from 'node:path';
import type { Plugin } from 'vite';
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

/** Icons are drawn by a component of our own (docs/decisions/0018). */
const icons: Plugin = {
  name: 'icons',
  enforce: 'pre',
  resolveId: (source, importer) =>
    source === '../Icon.svelte' && importer?.includes('@lucide') ? resolve('src/lib/ui/Lucide.svelte') : undefined,
};

export default defineConfig({
  plugins: [icons, sveltekit()],
  build: { target: 'es2022' },
  // The catalogue is one large object: quicker to read as JSON than as a program.
  json: { namedExports: false, stringify: true },
  environments: { client: { build: { rolldownOptions: { output: { codeSplitting: { groups: [shared] } } } } } },
  test: { include: ['src/**/*.test.ts'], environment: 'node' },
});
