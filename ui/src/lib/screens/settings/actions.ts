import Contrast from '@lucide/svelte/icons/contrast';
import DatabaseBackup from '@lucide/svelte/icons/database-backup';
import Languages from '@lucide/svelte/icons/languages';
import Monitor from '@lucide/svelte/icons/monitor';
import Moon from '@lucide/svelte/icons/moon';
import ShieldCheck from '@lucide/svelte/icons/shield-check';
import Sun from '@lucide/svelte/icons/sun';
import Trash from '@lucide/svelte/icons/trash-2';
import { goto } from '$app/navigation';
import type { Action } from '$lib/state/actions.svelte';
import { appearance } from '$lib/state/appearance.svelte';
import { loadWords, t, type Language } from '$lib/words/index.svelte';
import { vaultCare } from './vault.svelte';

/** Shows everything in a language. */
export async function speak(language: Language): Promise<void> {
  appearance.set({ language });
  await loadWords();
}

/** What can be set or done with the vault from anywhere. */
export function settingsActions(): Action[] {
  const group = t('area.settings');
  const atTheData = (work: () => Promise<void>) => () => {
    void goto('/settings#data');
    void work();
  };
  return [
    {
      id: 'vault.back_up',
      label: t('settings.backup.action'),
      group,
      icon: DatabaseBackup,
      run: atTheData(() => vaultCare.backUp()),
    },
    {
      id: 'vault.check',
      label: t('settings.check.action'),
      group,
      icon: ShieldCheck,
      run: atTheData(() => vaultCare.check()),
    },
    { id: 'trash', label: t('trash.title'), group, icon: Trash, run: () => void goto('/trash') },
    {
      id: 'theme.system',
      label: t('settings.theme.use', { name: t('settings.theme.system') }),
      group,
      icon: Monitor,
      run: () => appearance.set({ theme: 'system' }),
    },
    {
      id: 'theme.light',
      label: t('settings.theme.use', { name: t('settings.theme.light') }),
      group,
      icon: Sun,
      run: () => appearance.set({ theme: 'light' }),
    },
    {
      id: 'theme.dark',
      label: t('settings.theme.use', { name: t('settings.theme.dark') }),
      group,
      icon: Moon,
      run: () => appearance.set({ theme: 'dark' }),
    },
    {
      id: 'theme.contrast',
      label: t('settings.theme.use', { name: t('settings.theme.contrast') }),
      group,
      icon: Contrast,
      run: () => appearance.set({ theme: 'contrast' }),
    },
    {
      id: 'language.en',
      label: t('settings.language.use', { name: 'English' }),
      group,
      icon: Languages,
      run: () => void speak('en'),
    },
    {
      id: 'language.de',
      label: t('settings.language.use', { name: 'Deutsch' }),
      group,
      icon: Languages,
      run: () => void speak('de'),
    },
  ];
}
