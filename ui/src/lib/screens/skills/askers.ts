import { host } from '$lib/host';
import type { Analysis, Demand } from './analysis';

const PAGE = 200;

/** Ids of jobs by a skill's id in the taxonomy and by its name in small letters. */
export type Askers = Map<string, Set<string>>;

export const asking = (askers: Askers, demand: Demand): Set<string> =>
  new Set([...(askers.get(demand.key) ?? []), ...(askers.get(demand.name.toLowerCase()) ?? [])]);

/** Which of the compared jobs ask for which skill, as the postings are now. */
export async function askersOf(analysis: Analysis): Promise<Askers> {
  const found = new Map<string, Set<string>>();
  const add = (job: string, name: string, skill?: string | null) => {
    for (const key of [name.toLowerCase(), ...(skill ? [skill] : [])])
      found.set(key, (found.get(key) ?? new Set()).add(job));
  };
  const ids = analysis.scores.map((job) => job.id);
  if (!ids.length) return found;
  const listed = new Set<string>();
  for (let offset = 0; ;) {
    const { rows, total } = await host.call('job_skills.list', { filter: { job_id: ids }, offset, limit: PAGE });
    for (const row of rows) {
      listed.add(row.job_id);
      add(row.job_id, row.name, row.taxonomy_id);
    }
    offset += rows.length;
    if (!rows.length || offset >= total) break;
  }
  // A job without rows is compared by the words of its posting.
  for (const id of ids.filter((id) => !listed.has(id))) {
    const match = await host.call('jobs.match', { id }).catch(() => undefined);
    for (const { requirement } of match?.requirements ?? [])
      for (const asked of [requirement, ...(requirement.alternatives ?? [])]) add(id, asked.name, asked.skill);
  }
  return found;
}
