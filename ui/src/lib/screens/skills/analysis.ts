import type { SkillAnalysis, Standing } from '$lib/api/bindings';

/** Fewer jobs than this say nothing in general. */
export const FEW = 5;

/** A skill that jobs ask for, and how the profile stands to it. */
export interface Demand {
  /** Id in the taxonomy, or the name where it has none. */
  key: string;
  name: string;
  standing: Standing;
  jobs: number;
  musts: number;
  /** Points of 100 that having it would add, summed over all jobs. */
  wouldAdd: number;
}

export interface JobScore {
  id: string;
  title: string;
  company: string;
  /** None: its posting names no skill that can be compared. */
  score?: number;
}

/** A kept comparison of the profile with all open jobs. */
export interface Analysis {
  id: string;
  at: string;
  updatedAt: string;
  jobs: number;
  /** Best first; at most the first 200. */
  scores: JobScore[];
  average?: number;
  gaps: Demand[];
  met: Demand[];
  /** How many gaps there were, also where not all were kept. */
  gapCount: number;
  /** Every skill that was found was kept. */
  isWhole: boolean;
  version: string;
  notes: string;
  /** Which stages it looked at; empty for all open ones. */
  stages: string[];
}

/** Reads what an analysis keeps as JSON; what another program wrote there in another shape is left out. */
export function readAnalysis(row: SkillAnalysis): Analysis {
  const gaps = listOf(row.skill_gaps).flatMap(demandOf);
  const met = listOf(row.skills_extracted).flatMap(demandOf);
  return {
    id: row.id,
    at: row.created_at,
    updatedAt: row.updated_at,
    jobs: row.total_jobs_analyzed,
    scores: listOf(row.job_matches).flatMap(scoreOf),
    average: row.average_job_match_score ?? undefined,
    gaps,
    met,
    gapCount: row.total_skill_gaps,
    isWhole: gaps.length >= row.total_skill_gaps && gaps.length + met.length >= row.total_skills_found,
    version: row.analyzer_version ?? '',
    notes: row.user_notes ?? '',
    stages: listOf((row.analysis_parameters as { statuses?: unknown } | null)?.statuses).map(String),
  };
}

/** The jobs that have a score. */
export const scored = (analysis: Analysis): Array<JobScore & { score: number }> =>
  analysis.scores.filter((job): job is JobScore & { score: number } => job.score !== undefined);

/** All skills that jobs ask for, those asked for most often first. */
export const demandsOf = (analysis: Analysis): Demand[] =>
  [...analysis.met, ...analysis.gaps].sort(
    (a, b) => b.jobs - a.jobs || b.musts - a.musts || a.name.localeCompare(b.name),
  );

/** What would raise the matches most: gaps, and skills that are listed without a place where they were used. */
export const raisesOf = (analysis: Analysis, most: number): Demand[] =>
  [...analysis.met, ...analysis.gaps]
    .filter((demand) => demand.wouldAdd >= 1)
    .sort((a, b) => b.wouldAdd - a.wouldAdd || a.name.localeCompare(b.name))
    .slice(0, most);

/** How many scores lie in each tenth; 100 belongs to the last. */
export function bandsOf(scores: number[]): number[] {
  const bands = Array<number>(10).fill(0);
  for (const score of scores) {
    const band = Math.min(9, Math.max(0, Math.floor(score / 10)));
    bands[band] = (bands[band] ?? 0) + 1;
  }
  return bands;
}

export function medianOf(values: number[]): number | undefined {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  const [below, above] = [sorted[middle - 1], sorted[middle]];
  if (above === undefined) return undefined;
  return sorted.length % 2 || below === undefined ? above : (below + above) / 2;
}

const meanOf = (values: number[]): number | undefined =>
  values.length ? values.reduce((sum, value) => sum + value, 0) / values.length : undefined;

/** What changed from one analysis to the next. */
export interface Change {
  /** Was a gap, and the profile shows it now. */
  closed: Demand[];
  /** Was missing, and something close to it is there now. */
  closer: Demand[];
  /** A gap that no job asked for before. */
  appeared: Demand[];
  /** The profile showed it, and no longer does. */
  reopened: Demand[];
  /** A gap that no open job asks for any more. */
  gone: Demand[];
  /** Jobs scored both times: how their average moved. Another set of jobs moves the whole average, too. */
  same: { jobs: number; before?: number; after?: number };
  isOtherFormula: boolean;
}

export function changeBetween(older: Analysis, newer: Analysis): Change {
  const before = new Map([...older.met, ...older.gaps].map((demand) => [demand.key, demand]));
  const after = new Set([...newer.met, ...newer.gaps].map((demand) => demand.key));
  const was = (demand: Demand) => before.get(demand.key)?.standing;
  const earlier = new Map(scored(older).map((job) => [job.id, job.score]));
  const both = scored(newer).filter((job) => earlier.has(job.id));
  return {
    closed: newer.met.filter((demand) => was(demand) && was(demand) !== 'HAVE'),
    closer: newer.gaps.filter((demand) => demand.standing === 'CAN_BE_SUPPORTED' && was(demand) === 'MISSING'),
    appeared: newer.gaps.filter((demand) => !was(demand)),
    reopened: newer.gaps.filter((demand) => was(demand) === 'HAVE'),
    gone: older.gaps.filter((demand) => !after.has(demand.key)),
    same: {
      jobs: both.length,
      before: meanOf(both.map((job) => earlier.get(job.id) ?? 0)),
      after: meanOf(both.map((job) => job.score)),
    },
    isOtherFormula: older.version !== newer.version,
  };
}

/** Whether two analyses looked at the same stages, so that they may stand on one line. */
export const isComparable = (a: Analysis, b: Analysis): boolean =>
  [...a.stages].sort().join() === [...b.stages].sort().join();

export const keyOf = (skill: string | null | undefined, name: string): string => skill ?? name.toLowerCase();

const listOf = (value: unknown): unknown[] => (Array.isArray(value) ? value : []);

function demandOf(value: unknown): Demand[] {
  const { name, skill, standing, jobs, musts, would_add } = (value ?? {}) as Record<string, unknown>;
  if (typeof name !== 'string' || !isStanding(standing) || typeof jobs !== 'number') return [];
  return [
    {
      key: keyOf(typeof skill === 'string' ? skill : undefined, name),
      name,
      standing,
      jobs,
      musts: typeof musts === 'number' ? musts : 0,
      wouldAdd: typeof would_add === 'number' ? would_add : 0,
    },
  ];
}

function scoreOf(value: unknown): JobScore[] {
  const { job_id, title, company, score } = (value ?? {}) as Record<string, unknown>;
  if (typeof job_id !== 'string' || typeof title !== 'string') return [];
  return [
    {
      id: job_id,
      title,
      company: typeof company === 'string' ? company : '',
      score: typeof score === 'number' ? score : undefined,
    },
  ];
}

const isStanding = (value: unknown): value is Standing =>
  value === 'HAVE' || value === 'CAN_BE_SUPPORTED' || value === 'MISSING';
