import { error } from '@sveltejs/kit';

/** The page is for those who write Foothold: a built program does not have it. */
export function load(): void {
  if (!import.meta.env.DEV) error(404);
}
