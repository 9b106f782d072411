import BookOpen from '@lucide/svelte/icons/book-open';
import Briefcase from '@lucide/svelte/icons/briefcase';
import Calendar from '@lucide/svelte/icons/calendar';
import ChartNoAxesColumn from '@lucide/svelte/icons/chart-no-axes-column';
import FileText from '@lucide/svelte/icons/file-text';
import MessageCircle from '@lucide/svelte/icons/message-circle';
import Mic from '@lucide/svelte/icons/mic';
import Settings from '@lucide/svelte/icons/settings';
import Sun from '@lucide/svelte/icons/sun';
import Target from '@lucide/svelte/icons/target';
import UserRound from '@lucide/svelte/icons/user-round';
import Users from '@lucide/svelte/icons/users';
import type { Component } from 'svelte';
import type { MessageKey } from '$lib/words/index.svelte';

export interface Area {
  href: string;
  name: MessageKey;
  icon: Component;
  keys: string;
  /** Shown in the bar of a narrow window; the others are behind "More". */
  isMain: boolean;
}

/** The product's areas, in the order of the sidebar. */
export const areas: Area[] = [
  { href: '/', name: 'area.today', icon: Sun, keys: 'g t', isMain: true },
  { href: '/jobs', name: 'area.jobs', icon: Briefcase, keys: 'g j', isMain: true },
  { href: '/calendar', name: 'area.calendar', icon: Calendar, keys: 'g c', isMain: false },
  { href: '/profile', name: 'area.profile', icon: UserRound, keys: 'g p', isMain: true },
  { href: '/resumes', name: 'area.resumes', icon: FileText, keys: 'g r', isMain: true },
  { href: '/practice', name: 'area.practice', icon: Mic, keys: 'g i', isMain: true },
  { href: '/coach', name: 'area.coach', icon: MessageCircle, keys: 'g a', isMain: false },
  { href: '/skills', name: 'area.skills', icon: Target, keys: 'g s', isMain: false },
  { href: '/learn', name: 'area.learn', icon: BookOpen, keys: 'g l', isMain: false },
  { href: '/insights', name: 'area.insights', icon: ChartNoAxesColumn, keys: 'g n', isMain: false },
  { href: '/people', name: 'area.people', icon: Users, keys: 'g o', isMain: false },
];

export const settingsArea: Area = {
  href: '/settings',
  name: 'area.settings',
  icon: Settings,
  keys: 'g ,',
  isMain: false,
};
