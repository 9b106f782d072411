import type { JobStatus, Stage } from '$lib/api/bindings';
import { t } from '$lib/words/index.svelte';

/** What a new vault calls its stages. */
const shipped: Record<JobStatus, string> = {
  INTERESTED: 'Interested',
  APPLIED: 'Applied',
  INTERVIEW_SCHEDULED: 'Interview',
  INTERVIEW_COMPLETED: 'Interviewed',
  OFFER_RECEIVED: 'Offer',
  ACCEPTED: 'Accepted',
  REJECTED: 'Closed',
  WITHDRAWN: 'Withdrawn',
};

/** The person's name of a stage; one that they never changed is in the language of the interface. */
export function stageName(stage: Pick<Stage, 'name' | 'status'>): string {
  return stage.name === shipped[stage.status] ? t(`stage.name.${stage.status}`) : stage.name;
}

/** Stages with the names by which they are shown. */
export function named(stages: Stage[] | undefined): Stage[] {
  return (stages ?? []).map((stage) => ({ ...stage, name: stageName(stage) }));
}
