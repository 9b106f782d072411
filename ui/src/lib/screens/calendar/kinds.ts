import type { Component } from 'svelte';
import Bell from '@lucide/svelte/icons/bell';
import CalendarClock from '@lucide/svelte/icons/calendar-clock';
import Flag from '@lucide/svelte/icons/flag';
import Reply from '@lucide/svelte/icons/reply';
import type { EntryKind } from './entries.svelte';

export const kindIcons: Record<EntryKind, Component> = {
  round: CalendarClock,
  deadline: Flag,
  reminder: Bell,
  follow_up: Reply,
};
