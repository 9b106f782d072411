import { hasWords, locale, tn, words } from '$lib/words/index.svelte';
import { dateFormat, dayOf, relativeFormat } from '$lib/words/formats';

export interface Day<T> {
  /** "2026-11-21", as the person's clock says. */
  day: string;
  title: string;
  items: T[];
}

/** Puts what has a time under its day, keeping the order. */
export function byDay<T>(items: T[], instantOf: (item: T) => string, now = new Date()): Array<Day<T>> {
  const days = new Map<string, Day<T>>();
  for (const item of items) {
    const day = dayOf(new Date(instantOf(item)));
    const found = days.get(day) ?? { day, title: dayName(day, now), items: [] };
    found.items.push(item);
    days.set(day, found);
  }
  return [...days.values()];
}

/** "Today", "Yesterday", "Tomorrow", "Thursday 26 November", with the year where it is another. */
export function dayName(day: string, now = new Date()): string {
  const date = new Date(`${day}T12:00:00`);
  const distance = Math.round((date.getTime() - new Date(`${dayOf(now)}T12:00:00`).getTime()) / 86_400_000);
  if (Math.abs(distance) <= 1) {
    const name = relativeFormat(locale()).format(distance, 'day');
    return name.charAt(0).toLocaleUpperCase(locale()) + name.slice(1);
  }
  const options: Intl.DateTimeFormatOptions = { weekday: 'long', day: 'numeric', month: 'long' };
  if (date.getFullYear() !== now.getFullYear()) options.year = 'numeric';
  return dateFormat(locale(), options).format(date);
}

/** "14:00" */
export function clockTime(instant: string): string {
  return dateFormat(locale(), { hour: '2-digit', minute: '2-digit' }).format(new Date(instant));
}

/** The name of an operation, with how many more it concerned. */
export function operationName(operation: { name_key: string; name_params: unknown }): string {
  const params = { ...((operation.name_params ?? {}) as Record<string, unknown>) };
  // A setting is called by its key.
  if (params.thing === 'setting' && hasWords(`setting.${params.name}`)) params.name = words(`setting.${params.name}`);
  const name = words(operation.name_key, params);
  // The name of an operation on many says itself how many they are.
  if (words(operation.name_key).includes('{count}')) return name;
  const more = typeof params.count === 'number' ? params.count - 1 : 0;
  return more > 0 ? tn('history.more', more, { name }) : name;
}
