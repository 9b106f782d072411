import type { User, UserProfile } from '$lib/api/bindings';
import { host } from '$lib/host';
import { Live } from '$lib/state/live.svelte';
import { announce } from '$lib/state/toasts.svelte';
import { explain, t } from '$lib/words/index.svelte';

export type ProfileColumn = 'headline' | 'contact_email' | 'phone' | 'location' | 'daily_application_goal';
export type Column = 'name' | ProfileColumn;

const LARGEST_GOAL = 1_000;
const SHOWN_MILLISECONDS = 8_000;

/** What is wrong with what was written, in words; none where it can be kept. */
export function complaint(column: Column, value: string): string | undefined {
  if (column === 'daily_application_goal' && !/^\d{1,4}$/.test(value)) return t('settings.you.goal.wrong');
  if (column === 'daily_application_goal' && Number(value) > LARGEST_GOAL) return t('settings.you.goal.wrong');
  if (column === 'contact_email' && value && !/^\S+@\S+$/.test(value)) return t('settings.you.email.wrong');
  return undefined;
}

/** The owner of the vault, each field kept when it is left. Made while a component is set up. */
export class You {
  private readonly profiles = new Live('user_profiles.list', () => ({ limit: 200 }), ['user_profiles']);
  private readonly users = new Live('users.list', () => ({ limit: 200 }), ['users']);
  private readonly info = new Live('vault.info', () => ({}), []);
  /** The field that was kept last. */
  saved = $state<Column | undefined>();
  wrong = $state<Partial<Record<Column, string>>>({});
  private timer: ReturnType<typeof setTimeout> | undefined;

  get error() {
    return this.info.error ?? this.users.error ?? this.profiles.error;
  }

  get user(): User | undefined {
    return this.users.data?.rows.find((user) => user.id === this.info.data?.owner_id);
  }

  get profile(): UserProfile | undefined {
    return this.profiles.data?.rows.find((profile) => profile.user_id === this.info.data?.owner_id);
  }

  again = (): void => {
    void this.info.again();
    void this.users.again();
    void this.profiles.again();
  };

  async keep(column: Column, written: string): Promise<void> {
    const { user, profile } = this;
    if (!user || !profile) return;
    const value = written.trim();
    const wrong = complaint(column, value);
    this.wrong = { ...this.wrong, [column]: wrong };
    if (wrong) return;
    try {
      if (column === 'name') await host.call('users.change', { id: user.id, change: { name: value || null } });
      else if (column === 'daily_application_goal')
        await host.call('user_profiles.change', { id: profile.id, change: { daily_application_goal: Number(value) } });
      else await host.call('user_profiles.change', { id: profile.id, change: { [column]: value || null } });
      this.saved = column;
      announce(t('settings.saved'));
      clearTimeout(this.timer);
      this.timer = setTimeout(() => (this.saved = undefined), SHOWN_MILLISECONDS);
    } catch (thrown) {
      this.wrong = { ...this.wrong, [column]: explain(thrown) };
    }
  }

  forget = (): void => {
    clearTimeout(this.timer);
    this.saved = undefined;
  };
}
