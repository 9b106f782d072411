import { formatNumber, t } from '$lib/words/index.svelte';

const points = (value: number) => formatNumber(value, { maximumFractionDigits: 1 });

/** What a part of a match brings, of what it could. */
export const pointsOf = (part: { value: number; weight: number }): string =>
  t('match.part', { met: points(part.value * part.weight), weight: points(part.weight) });
