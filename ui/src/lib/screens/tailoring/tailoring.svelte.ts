import type { Resume, TailoringProposal } from '$lib/api/bindings';
import { host } from '$lib/host';
import { Live } from '$lib/state/live.svelte';
import { complain } from '$lib/state/toasts.svelte';

/** Tables whose change may change what a résumé shows, what the profile holds, or what the posting asks for. */
const SOURCES = [
  'resumes',
  'jobs',
  'job_skills',
  'user_profiles',
  'employments',
  'educations',
  'skills',
  'certifications',
  'experiences',
  'profile_items',
];

/** What would fit a résumé to a job, and which of it the person chose. */
export class Fitting {
  readonly found: Live<'resumes.tailor'>;
  isApplying = $state(false);
  /** How many changes were applied here. */
  applied = $state(0);
  private ids = $state.raw(new Set<string>());

  constructor(
    private readonly id: string,
    private readonly jobId: string,
  ) {
    this.found = new Live('resumes.tailor', () => ({ id, job_id: jobId }), SOURCES);
  }

  get proposals(): TailoringProposal[] {
    return this.found.data?.proposals ?? [];
  }

  get chosen(): TailoringProposal[] {
    return this.proposals.filter(({ id }) => this.ids.has(id));
  }

  isChosen = (id: string): boolean => this.ids.has(id);

  choose = (id: string, isChosen: boolean): void => {
    const ids = new Set(this.ids);
    if (isChosen) ids.add(id);
    else ids.delete(id);
    this.ids = ids;
  };

  /** All of them; none, when all are chosen already. */
  chooseAll = (): void => {
    const isAll = this.proposals.length > 0 && this.chosen.length === this.proposals.length;
    this.ids = isAll ? new Set() : new Set(this.proposals.map(({ id }) => id));
  };

  /** Makes the chosen changes as one operation, in a copy where it is named; gives the résumé that has them. */
  apply = async (copy?: string): Promise<Resume | undefined> => {
    const accepted = this.chosen.map(({ id }) => id);
    if (!accepted.length || this.isApplying) return;
    this.isApplying = true;
    try {
      const changed = await host.call('resumes.accept_tailoring', {
        id: this.id,
        job_id: this.jobId,
        accepted,
        copy: copy ?? null,
      });
      this.ids = new Set();
      this.applied += accepted.length;
      return changed;
    } catch (thrown) {
      complain(thrown);
      void this.found.again();
    } finally {
      this.isApplying = false;
    }
  };
}
