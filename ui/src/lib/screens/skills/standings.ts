import Check from '@lucide/svelte/icons/check';
import CircleDashed from '@lucide/svelte/icons/circle-dashed';
import CircleHelp from '@lucide/svelte/icons/circle-help';
import type { Standing } from '$lib/api/bindings';

/** How the profile can stand to a skill, best first: hue and icon; the word is `match.<standing>`. */
export const standings: Array<{ standing: Standing; icon: typeof Check; tone: 'success' | 'warning' | 'plain' }> = [
  { standing: 'HAVE', icon: Check, tone: 'success' },
  { standing: 'CAN_BE_SUPPORTED', icon: CircleHelp, tone: 'warning' },
  // Not a failure: no hue of its own, and a dashed ring.
  { standing: 'MISSING', icon: CircleDashed, tone: 'plain' },
];

export const iconOf = (standing: Standing): typeof Check =>
  standings.find((one) => one.standing === standing)?.icon ?? CircleDashed;
