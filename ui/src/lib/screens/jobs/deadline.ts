import type { Job } from '$lib/api/bindings';
import { dayOf } from '$lib/words/formats';
import { formatDay, t } from '$lib/words/index.svelte';

/** Days before a deadline from which it is shown as near. */
const NEAR = 7;

/** A job's last day to apply: whether it is near or over, as long as nothing was sent. */
export function deadlineOf(
  job: Job,
  now = new Date(),
): { text: string; tone: 'plain' | 'warning' | 'danger' } | undefined {
  const day = job.deadline_on;
  if (!day) return undefined;
  const text = t('jobs.deadline', { day: formatDay(day) });
  if (job.status !== 'INTERESTED') return { text, tone: 'plain' };
  if (day < dayOf(now)) return { text: t('jobs.deadline_over', { day: formatDay(day) }), tone: 'danger' };
  const near = new Date(now.getFullYear(), now.getMonth(), now.getDate() + NEAR);
  return { text, tone: day <= dayOf(near) ? 'warning' : 'plain' };
}
