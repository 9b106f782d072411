import { dayOf } from '$lib/words/formats';

/** How many jobs were applied for in a week that begins on this day. */
export interface Week {
  /** Its Monday, as 2026-11-16. */
  day: string;
  count: number;
}

/** The Mondays of the last weeks, oldest first, this week's last. */
export function lastWeeks(now: Date, count: number): string[] {
  return Array.from({ length: count }, (_, index) => {
    const monday = new Date(now.getFullYear(), now.getMonth(), now.getDate());
    monday.setDate(monday.getDate() - ((monday.getDay() + 6) % 7) - 7 * (count - 1 - index));
    return dayOf(monday);
  });
}

/** Each job once, in the week in which it was last applied for. */
export function countByWeek(changes: Array<{ job_id: string; happened_at: string }>, now: Date, weeks: number): Week[] {
  const latest = new Map<string, string>();
  for (const { job_id, happened_at } of changes)
    if ((latest.get(job_id) ?? '') < happened_at) latest.set(job_id, happened_at);
  const days = [...latest.values()].map((instant) => dayOf(new Date(instant)));
  const mondays = lastWeeks(now, weeks);
  return mondays.map((day, index) => {
    const next = mondays[index + 1] ?? '9999';
    return { day, count: days.filter((one) => one >= day && one < next).length };
  });
}
