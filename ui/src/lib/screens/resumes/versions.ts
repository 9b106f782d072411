import { t } from '$lib/words/index.svelte';

/** What a kept version is called: as the person said, otherwise by its number. */
export const versionName = (version: { number: number; label?: string | null }): string =>
  version.label || t('versions.number', { number: version.number });
