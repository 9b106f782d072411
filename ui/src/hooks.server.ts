import type { Handle } from '@sveltejs/kit';

/** The document names the font beside the scripts, so that it is there before the first text is. */
export const handle: Handle = ({ event, resolve }) =>
  resolve(event, {
    preload: ({ type, path }) => (type === 'font' ? path.includes('inter-latin-wght-normal') : true),
  });
