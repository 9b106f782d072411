import type { Skill, SkillOverview } from '$lib/api/bindings';

export interface Category {
  /** Empty for those that have none. */
  category: string;
  skills: Skill[];
}

/** Skills by category, each in the person's order; those without one come last. */
export function byCategory(skills: Skill[]): Category[] {
  const groups: Category[] = [];
  for (const skill of skills) {
    const category = skill.category?.trim() ?? '';
    const group = groups.find((other) => other.category === category);
    if (group) group.skills.push(skill);
    else groups.push({ category, skills: [skill] });
  }
  return groups.sort((one, other) => Number(!one.category) - Number(!other.category));
}

/** Skills that are the same one under several names; the one that most places show stands first. */
export function twins(skills: Skill[], overview: SkillOverview[]): Skill[][] {
  const taken: string[] = [];
  const groups: Skill[][] = [];
  for (const own of overview) {
    if (!own.same_as.length || taken.includes(own.id)) continue;
    const ids = [own.id, ...own.same_as].filter((id) => !taken.includes(id));
    taken.push(...ids);
    const group = skills.filter((skill) => ids.includes(skill.id));
    const shown = (skill: Skill) => overview.find((other) => other.id === skill.id)?.evidence_count ?? 0;
    group.sort((one, other) => shown(other) - shown(one) || Number(Boolean(other.level)) - Number(Boolean(one.level)));
    if (group.length > 1) groups.push(group);
  }
  return groups;
}
