import type { ParagraphPurpose } from '$lib/api/bindings';
import { valueName } from '$lib/words/index.svelte';

/** In the order in which a letter has them. */
export const PURPOSES: ParagraphPurpose[] = ['OPENING', 'MOTIVATION', 'PROOF', 'FIT', 'GAP', 'PRACTICAL', 'CLOSING'];

export function purposeOptions(): Array<[string, string]> {
  return PURPOSES.map((purpose) => [purpose, valueName('ParagraphPurpose', purpose)]);
}
