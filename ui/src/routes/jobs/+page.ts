import { askForBoard } from '$lib/screens/jobs/questions';
import { waitShortly } from '$lib/state/early';

/** The board is drawn with its cards at once. */
export async function load({ url }: { url: URL }): Promise<void> {
  if (!url.search) await waitShortly(askForBoard());
}
