import { host } from '$lib/host';

let timer: ReturnType<typeof setTimeout> | undefined;

/** Compares every job with the profile once it has rested: after edits, a résumé taken over, the demo. */
export function matchSoon(): void {
  clearTimeout(timer);
  // A failure is no harm here: each job is compared anew when it is opened.
  timer = setTimeout(() => void host.call('jobs.match_all', {}).catch(() => undefined), 1_500);
}
