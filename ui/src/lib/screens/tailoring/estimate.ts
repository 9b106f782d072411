import type { Tailoring, TailoringProposal } from '$lib/api/bindings';

export interface Estimate {
  score: number;
  /** Several chosen changes answer the same requirement: what each adds alone does not add up. */
  isRough: boolean;
}

/** What the match would be with the chosen changes. The whole profile is the most that a résumé can show. */
export function estimate(found: Pick<Tailoring, 'score' | 'profile_score'>, chosen: TailoringProposal[]): Estimate {
  const now = found.score ?? 0;
  const adding = chosen.filter(({ adds }) => adds > 0);
  const sum = adding.reduce((total, { adds }) => total + adds, 0);
  const asked = adding.flatMap(({ skills }) => skills);
  const isRough = new Set(asked).size < asked.length || now + sum > (found.profile_score ?? 100);
  const most = Math.max(found.profile_score ?? 100, now);
  return { score: Math.round(Math.min(most, now + sum)), isRough: isRough && adding.length > 1 };
}
