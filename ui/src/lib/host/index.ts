import { browserHost } from './browser';
import { windowHost } from './window';

export * from './types';

/** The one seam between the interface and everything else. */
export const host = '__TAURI_INTERNALS__' in globalThis ? windowHost() : browserHost();
