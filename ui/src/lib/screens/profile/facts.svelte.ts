import { Live } from '$lib/state/live.svelte';
import { evidenceTables, sections, type EvidenceColumn, type FactRow, type Section } from './sections';
import { Whole } from './whole.svelte';

/** Everything that the page of facts shows. Made while a component is set up. */
export class Facts {
  private readonly person = new Live('users.full_profile', () => ({}), ['users', 'user_profiles']);
  private readonly employments = new Whole('employments.list');
  private readonly educations = new Whole('educations.list');
  private readonly certifications = new Whole('certifications.list');
  private readonly items = new Whole('profile_items.list');
  private readonly evidence = new Whole('evidence.list');
  private readonly origins = new Whole('provenance.list', () => ({ source: ['FILE', 'IMPORT'] }));
  private readonly skills = new Whole('skills.list');

  private get lists() {
    return [this.employments, this.educations, this.certifications, this.items];
  }

  get error() {
    return this.person.error ?? this.lists.find((list) => list.error)?.error;
  }

  get isHere(): boolean {
    return this.person.data !== undefined && this.lists.every((list) => list.rows);
  }

  get user() {
    return this.person.data?.user;
  }

  get profile() {
    return this.person.data?.profile;
  }

  /** Nothing is known of the person yet. */
  get isEmpty(): boolean {
    const isNameless = !this.user?.name && !this.profile?.headline && !this.profile?.bio;
    return isNameless && this.lists.every((list) => !list.rows?.length);
  }

  /** Names of skills to choose from. */
  get skillNames(): string[] {
    return (this.skills.rows ?? []).map((skill) => skill.title);
  }

  rowsOf(section: Section): FactRow[] {
    return this.bySection[section.id] ?? [];
  }

  private readonly bySection = $derived.by(() =>
    Object.fromEntries(
      sections.map((section) => {
        const all = {
          employments: this.employments.rows,
          educations: this.educations.rows,
          certifications: this.certifications.rows,
          profile_items: this.items.rows,
        }[section.table as 'employments'] as FactRow[] | undefined;
        return [section.id, (all ?? []).filter((row) => !section.kind || row.kind === section.kind)];
      }),
    ),
  );

  private readonly evidenceCounts = $derived.by(() => countEvidence(this.evidence.rows ?? []));

  evidenceOf = (id: string): number => this.evidenceCounts[id] ?? 0;

  private readonly fromFile = $derived.by(() =>
    Object.fromEntries((this.origins.rows ?? []).map((origin) => [origin.fact_id, true])),
  );

  isFromFile = (id: string): boolean => this.fromFile[id] === true;

  again = (): void => {
    void this.person.again();
    for (const list of [...this.lists, this.evidence, this.origins, this.skills]) void list.again();
  };
}

/** How many pieces of evidence each row has, by its id. */
export function countEvidence(rows: Array<Partial<Record<EvidenceColumn, string | null>>>): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const row of rows)
    for (const column of Object.keys(evidenceTables) as EvidenceColumn[]) {
      const id = row[column];
      if (id) counts[id] = (counts[id] ?? 0) + 1;
    }
  return counts;
}
