import type { Proposal, ProposedField } from '$lib/api/bindings';
import { host, type Output } from '$lib/host';
import { toField } from '$lib/screens/profile/sections';

/** One proposal as the person sees it: taken or not, with their corrections. */
export class Choice {
  readonly proposal: Proposal;
  isTaken = $state(false);
  values = $state<Record<string, string>>({});

  constructor(proposal: Proposal) {
    this.proposal = proposal;
    // What adds is taken unless told; what contradicts the profile waits for the person.
    this.isTaken = proposal.state === 'NEW' || proposal.state === 'ADDS';
    this.values = Object.fromEntries(shownFields(proposal).map((field) => [field.column, toField(field.value)]));
  }

  /** The columns to write: as read where unchanged, as corrected otherwise. */
  accepted(): Record<string, unknown> {
    const values: Record<string, unknown> = {};
    for (const field of this.proposal.fields) {
      const text = this.values[field.column];
      if (text === undefined || text === toField(field.value)) values[field.column] = field.value;
      else if (Array.isArray(field.value))
        values[field.column] = text
          .split('\n')
          .map((line) => line.trim())
          .filter(Boolean);
      else if (text.trim()) values[field.column] = typeof field.value === 'number' ? Number(text) : text.trim();
    }
    if (this.proposal.row_id) {
      // Of a row that is there only what differs is written.
      for (const field of this.proposal.fields) {
        if (JSON.stringify(values[field.column]) === JSON.stringify(field.current)) delete values[field.column];
      }
    }
    return values;
  }
}

/** The name of a résumé that shares no word with that of the profile, and the profile's. */
export function otherPerson(proposals: Proposal[]): { name: string; own: string } | undefined {
  const field = proposals
    .find((proposal) => proposal.key.startsWith('person.'))
    ?.fields.find(({ column }) => column === 'name');
  if (!field?.current || !field.value) return undefined;
  const [name, own] = [String(field.value), String(field.current)];
  const words = (text: string) =>
    text
      .normalize('NFD')
      .replace(/\p{M}/gu, '')
      .toLowerCase()
      .split(/[^\p{L}]+/u)
      .filter((word) => word.length > 1);
  const known = new Set(words(own));
  return words(name).length && known.size && !words(name).some((word) => known.has(word)) ? { name, own } : undefined;
}

/** The fields that a person can read and correct. */
export function shownFields(proposal: Proposal): ProposedField[] {
  return proposal.fields.filter(
    (field) =>
      field.column !== 'taxonomy_id' &&
      (typeof field.value !== 'object' || (Array.isArray(field.value) && typeof field.value[0] !== 'object')),
  );
}

export type SectionName =
  | 'person'
  | 'contact'
  | 'work'
  | 'education'
  | 'skills'
  | 'certifications'
  | 'projects'
  | 'languages'
  | 'publications'
  | 'awards'
  | 'volunteering'
  | 'interests';

/** A résumé's review: what was read, against the profile, and what the person takes over. */
export class ReviewState {
  review = $state.raw<Output<'profile.review'> | undefined>();
  choices = $state.raw<Choice[]>([]);
  error = $state.raw<unknown>();
  /** Whose résumé it is, where it is not that of the profile's person: then nothing is chosen. */
  other = $state.raw<{ name: string; own: string } | undefined>();
  /** The field that is looked at: its places are shown on the page. */
  looked = $state.raw<ProposedField | undefined>();

  constructor(private readonly id: string) {}

  load = async (): Promise<void> => {
    try {
      this.error = undefined;
      const review = await host.call('profile.review', { id: this.id });
      this.choices = review.proposals.map((proposal) => new Choice(proposal));
      this.other = otherPerson(review.proposals);
      if (this.other) this.setSection(this.choices, false);
      this.review = review;
    } catch (thrown) {
      this.error = thrown;
    }
  };

  get sections(): Array<[SectionName, Choice[]]> {
    return [...Map.groupBy(this.choices, (choice) => choice.proposal.key.split('.')[0] as SectionName)];
  }

  count(state: Proposal['state']): number {
    return this.choices.filter((choice) => choice.proposal.state === state).length;
  }

  get taken(): Choice[] {
    return this.choices.filter((choice) => choice.isTaken && choice.proposal.state !== 'SAME');
  }

  /** Takes or leaves a whole section. */
  setSection(choices: Choice[], isTaken: boolean): void {
    for (const choice of choices) if (choice.proposal.state !== 'SAME') choice.isTaken = isTaken;
  }

  async accept(): Promise<Output<'profile.accept'>> {
    const accepted = this.taken
      .map((choice) => ({ key: choice.proposal.key, values: choice.accepted() }))
      .filter((one) => Object.keys(one.values).length);
    return host.call('profile.accept', { resume_id: this.id, accepted });
  }
}
