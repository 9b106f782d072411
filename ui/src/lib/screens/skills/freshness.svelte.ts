import { untrack } from 'svelte';
import type { JobStatus } from '$lib/api/bindings';
import { Failure, host } from '$lib/host';
import { watch } from '$lib/state/live.svelte';

/** The stages of a job that an analysis looks at unless told. */
export const openStages: JobStatus[] = [
  'INTERESTED',
  'APPLIED',
  'INTERVIEW_SCHEDULED',
  'INTERVIEW_COMPLETED',
  'OFFER_RECEIVED',
  'ACCEPTED',
];

const profileLists = [
  'skills.list',
  'employments.list',
  'experiences.list',
  'profile_items.list',
  'educations.list',
  'certifications.list',
] as const;
const tables = ['jobs', 'job_skills', ...profileLists.map((name) => name.slice(0, -'.list'.length))];

/** What there is to compare, and what of it changed since the last comparison. Made while a component is set up. */
export class Freshness {
  openJobs = $state<number | undefined>();
  /** Entries of the profile in which a skill can stand. */
  profile = $state<number | undefined>();
  changedJobs = $state(0);
  changedProfile = $state(0);
  error = $state.raw<Failure | undefined>();
  private turn = 0;

  constructor(private readonly since: () => string | undefined) {
    $effect(() => {
      this.since();
      untrack(() => void this.again());
    });
    $effect(() =>
      watch((changed) => {
        if (!changed || tables.some((table) => changed.has(table))) void this.again();
      }),
    );
  }

  again = async (): Promise<void> => {
    const turn = ++this.turn;
    const since = untrack(this.since);
    const changed = since ? { updated_at: { from: since } } : undefined;
    const none = Promise.resolve({ total: 0 });
    const sum = async (counts: Array<Promise<{ total: number }>>) =>
      (await Promise.all(counts)).reduce((all, { total }) => all + total, 0);
    try {
      const [open, jobs, skills, profile, changedProfile] = await Promise.all([
        host.call('jobs.list', { filter: { status: openStages }, limit: 1 }),
        changed ? host.call('jobs.list', { filter: changed, limit: 1 }) : none,
        changed ? host.call('job_skills.list', { filter: changed, limit: 1 }) : none,
        sum(profileLists.map((name) => host.call(name, { limit: 1 }))),
        changed ? sum(profileLists.map((name) => host.call(name, { filter: changed, limit: 1 }))) : 0,
      ]);
      if (turn !== this.turn) return;
      this.openJobs = open.total;
      this.profile = profile;
      this.changedJobs = jobs.total || Math.min(1, skills.total);
      this.changedProfile = changedProfile;
      this.error = undefined;
    } catch (thrown) {
      if (turn === this.turn) this.error = Failure.of(thrown);
    }
  };
}
