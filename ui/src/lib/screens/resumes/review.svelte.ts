import type { Proposal, ProposedField } from '$lib/api/bindings';
import { host, type Output } from '$lib/host';
import { safeAddress } from '$lib/words/address';
import { toField, type Editable } from '$lib/screens/profile/sections';
import { formatDay, t } from '$lib/words/index.svelte';
import { readPartialDate } from '$lib/words/partialDate';
import { carried, columnsOf, isMovable, type Movable } from './reviewSections';

/** Below this a field that was read is marked to be looked at. */
export const UNSURE = 0.7;

/** One proposal as the person sees it: taken or not, with their corrections. */
export class Choice {
  readonly proposal: Proposal;
  /** Where the reader put it. */
  readonly home: SectionName;
  isTaken = $state(false);
  /** Where the person puts it. */
  section = $state<SectionName>('work');
  /** Whether columns that were not read are shown too. */
  isWhole = $state(false);
  values = $state<Record<string, string>>({});

  constructor(proposal: Proposal, wasTaken = false) {
    this.proposal = proposal;
    this.home = proposal.key.split('.')[0] as SectionName;
    this.section = this.home;
    // What adds is taken unless told, but for a file that was gone through before; what contradicts the profile waits.
    const adds = proposal.fields.some((field) => toField(field.current) === '');
    this.isTaken =
      !wasTaken && (proposal.state === 'NEW' || proposal.state === 'ADDS' || (proposal.state === 'CONFLICT' && adds));
    this.values = this.asRead();
    for (const field of this.conflicts) this.values[field.column] = shown(field, field.current);
  }

  private asRead(): Record<string, string> {
    return Object.fromEntries(shownFields(this.proposal).map((field) => [field.column, shown(field)]));
  }

  /** The fields of which the profile says otherwise; they stay as they are there unless the person takes what was read. */
  get conflicts(): ProposedField[] {
    if (!this.proposal.row_id) return [];
    return shownFields(this.proposal).filter((field) => {
      const current = shown(field, field.current);
      // A list that goes on behind what is there contradicts nothing.
      const [read, known] = [field.value, field.current];
      const same = (item: unknown, at: number) => JSON.stringify(item) === JSON.stringify((read as unknown[])[at]);
      if (Array.isArray(read) && Array.isArray(known) && known.every(same)) return false;
      return current !== '' && current !== 'false' && current !== shown(field);
    });
  }

  /** Takes what was read for a field, or leaves what the profile says. */
  decide(field: ProposedField, isRead: boolean): void {
    this.values[field.column] = shown(field, isRead ? field.value : field.current);
    if (isRead) this.isTaken = true;
  }

  /** Takes or leaves it. Where nothing but what differs could be taken, that is what is meant. */
  take(isTaken: boolean): void {
    this.isTaken = isTaken;
    const conflicts = this.conflicts;
    const asRead = conflicts.filter((field) => this.values[field.column] === shown(field));
    if (!isTaken) for (const field of asRead) this.values[field.column] = shown(field, field.current);
    else if (!Object.keys(this.accepted()).length) for (const field of conflicts) this.decide(field, true);
  }

  /** What the person did to the same part of the file before they left the page. */
  adopt(other: Choice): void {
    const said = (choice: Choice) =>
      JSON.stringify(choice.proposal.fields.map(({ value, current }) => [value, current]));
    if (other.proposal.state !== this.proposal.state || said(other) !== said(this)) return;
    this.section = other.section;
    this.values = { ...other.values };
    this.isTaken = other.isTaken;
    this.isWhole = other.isWhole;
  }

  get isMoved(): boolean {
    return this.section !== this.home;
  }

  /** The columns that stand there: what was read, what a row needs, and on request all that it can have. */
  get columns(): Editable[] {
    const known = columnsOf(this.section);
    const filled = known.filter(
      ({ column, isRequired }) => this.isWhole || isRequired || this.field(column) || column in this.values,
    );
    const others = Object.keys(this.values)
      .filter((column) => !known.some((own) => own.column === column))
      .map((column) => ({ column, kind: kindOf(this.field(column)) }));
    return [...filled, ...others];
  }

  /** Whether there are columns that are not shown. */
  get hasMore(): boolean {
    return columnsOf(this.section).length > this.columns.length;
  }

  /** What was read of a column; of a row that was put elsewhere, that which says the same. */
  field(column: string): ProposedField | undefined {
    const { fields } = this.proposal;
    if (!this.isMoved) return fields.find((field) => field.column === column);
    const text = this.values[column];
    return text ? fields.find((field) => shown(field) === text) : undefined;
  }

  /** What the reader was not sure of. */
  get isUnsure(): boolean {
    return shownFields(this.proposal).some((field) => this.isUnsureOf(field));
  }

  /** Whether a field is to be looked at again; what the person wrote is theirs. */
  isUnsureOf(field: ProposedField): boolean {
    return field.confidence < UNSURE && !this.isCorrected(field);
  }

  /** Whether the person says otherwise than the file. */
  isCorrected(field: ProposedField): boolean {
    return !this.isMoved && !this.conflicts.includes(field) && this.values[field.column] !== shown(field);
  }

  /** Puts it into another section, or back where it was read. */
  move(section: Movable): void {
    const read = this.values;
    const from = this.section as Movable;
    this.section = section;
    this.values = section === this.home ? this.asRead() : carried(read, from, section);
    this.isTaken = true;
  }

  /** What cannot be kept as it stands, a text a column. */
  get errors(): Record<string, string> {
    const found: Record<string, string> = {};
    if (!this.isTaken || this.proposal.state === 'SAME') return found;
    for (const { column, kind, isRequired } of this.columns) {
      const text = this.values[column]?.trim() ?? '';
      if (isRequired && !text) found[column] = t('field.needed');
      else if (kind === 'date' && readPartialDate(text) === undefined) found[column] = t('date.partial.wrong');
      else if (kind === 'url' && text && !safeAddress(text)) found[column] = t('field.address.wrong');
      else if (kind === 'number' && text && !Number.isFinite(numeric(text))) found[column] = t('field.number.wrong');
      else if (column === 'links' && !linesOf(text).every(safeAddress)) found[column] = t('field.address.wrong');
    }
    return found;
  }

  /** The columns to write: as read where unchanged, as corrected or added otherwise. */
  accepted(): Record<string, unknown> {
    const values: Record<string, unknown> = {};
    if (!this.isMoved)
      for (const field of this.proposal.fields) if (!(field.column in this.values)) values[field.column] = field.value;
    for (const { column, kind } of this.columns) {
      const text = this.values[column] ?? '';
      const field = this.field(column);
      if (field && text === shown(field) && Array.isArray(field.value) === isList(kind)) values[column] = field.value;
      else if (text.trim()) values[column] = column === 'links' ? linksOf(text, field) : typed(text, kind);
    }
    if (this.proposal.row_id && !this.isMoved) {
      // Of a row that is there only what differs is written.
      for (const field of this.proposal.fields) {
        if (JSON.stringify(values[field.column]) === JSON.stringify(field.current)) delete values[field.column];
      }
    }
    return values;
  }
}

const isList = (kind: Editable['kind']) => kind === 'bullets' || kind === 'tokens';
const numeric = (text: string) => Number(text.replace(',', '.'));

function kindOf(field: ProposedField | undefined): Editable['kind'] {
  if (Array.isArray(field?.value)) return 'bullets';
  if (typeof field?.value === 'boolean') return 'flag';
  return typeof field?.value === 'number' ? 'number' : field?.column.endsWith('_on') ? 'date' : 'text';
}

/** What was read, as it stands in its field. */
export function shown({ column, value: read }: ProposedField, value: unknown = read): string {
  if (column === 'links' && Array.isArray(value)) return (value as Link[]).map((link) => link.url).join('\n');
  return column.endsWith('_on') && typeof value === 'string' ? formatDay(value) : toField(value);
}

interface Link {
  label: string;
  url: string;
}

/** One address a line; those that were read keep their names. */
function linksOf(text: string, field: ProposedField | undefined): Link[] {
  const read = (field?.value ?? []) as Link[];
  return linesOf(text).map(
    (line) => read.find(({ url }) => url === line) ?? { label: '', url: safeAddress(line) ?? line },
  );
}

const linesOf = (text: string): string[] =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean);

function typed(text: string, kind: Editable['kind']): unknown {
  if (isList(kind)) return linesOf(text);
  if (kind === 'flag') return text === 'true';
  if (kind === 'number') return numeric(text);
  if (kind === 'date') return readPartialDate(text);
  return kind === 'url' ? safeAddress(text) : text.trim();
}

/** Whether nothing was found but words at the top: neither work nor school nor skills, and no way to reach anybody. */
export function isHardlyResume(proposals: Proposal[]): boolean {
  const reached = proposals
    .flatMap(({ fields }) => fields)
    .some(({ column }) => /^(contact_email|phone)$/.test(column));
  return !reached && proposals.every(({ table }) => table.startsWith('user'));
}

/**
 * The name of a résumé that shares no word with that of the profile, and the profile's; of one without a name the mail
 * addresses, where those and the telephones differ.
 */
export function otherPerson(proposals: Proposal[]): { name: string; own: string } | undefined {
  const fields = proposals.filter(({ table }) => table.startsWith('user')).flatMap((proposal) => proposal.fields);
  const of = (column: string) => fields.find((field) => field.column === column);
  const field = of('name');
  if (!field?.value) {
    const [mail, phone] = [of('contact_email'), of('phone')];
    const differs = (told?: ProposedField) =>
      told?.value && told.current && String(told.value).toLowerCase() !== String(told.current).toLowerCase();
    return mail && differs(mail) && differs(phone)
      ? { name: String(mail.value), own: String(mail.current) }
      : undefined;
  }
  if (!field.current) return undefined;
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
      (typeof field.value !== 'object' ||
        field.column === 'links' ||
        (Array.isArray(field.value) && typeof field.value[0] !== 'object')),
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

const begun = new Map<string, ReviewState>();

/** A résumé's review: what was read, against the profile, and what the person takes over. */
export class ReviewState {
  review = $state.raw<Output<'profile.review'> | undefined>();
  choices = $state.raw<Choice[]>([]);
  error = $state.raw<unknown>();
  /** Whose résumé it is, where it is not that of the profile's person: then nothing is chosen. */
  other = $state.raw<{ name: string; own: string } | undefined>();
  isHardlyResume = $state(false);
  /** The field that is looked at: its places are shown on the page. */
  looked = $state.raw<ProposedField | undefined>();

  private constructor(private readonly id: string) {}

  /** The state of a résumé's review: corrections outlast a look at another page. */
  static of(id: string): ReviewState {
    const state = begun.get(id) ?? new ReviewState(id);
    begun.set(id, state);
    return state;
  }

  load = async (): Promise<void> => {
    try {
      this.error = undefined;
      const review = await host.call('profile.review', { id: this.id });
      const before = new Map(this.choices.map((choice) => [choice.proposal.key, choice]));
      this.choices = review.proposals.map((proposal) => {
        const choice = new Choice(proposal, review.was_taken);
        const known = before.get(proposal.key);
        if (known) choice.adopt(known);
        return choice;
      });
      this.other = otherPerson(review.proposals);
      this.isHardlyResume = isHardlyResume(review.proposals);
      if ((this.other || this.isHardlyResume) && !before.size) this.setSection(this.choices, false);
      this.review = review;
    } catch (thrown) {
      this.error = thrown;
    }
  };

  get sections(): Array<[SectionName, Choice[]]> {
    return [...Map.groupBy(this.choices, (choice) => choice.home)];
  }

  count(state: Proposal['state']): number {
    return this.choices.filter((choice) => choice.proposal.state === state).length;
  }

  /** The rows that hold something the reader was not sure of. */
  get unsure(): Choice[] {
    return this.choices.filter((choice) => choice.isUnsure && choice.proposal.state !== 'SAME');
  }

  get taken(): Choice[] {
    return this.choices.filter((choice) => choice.isTaken && choice.proposal.state !== 'SAME');
  }

  /** Whether anything was written that the file does not say. */
  get isCorrected(): boolean {
    return this.choices.some(
      (choice) => choice.isMoved || shownFields(choice.proposal).some((field) => choice.isCorrected(field)),
    );
  }

  /** Takes or leaves a whole section. */
  setSection(choices: Choice[], isTaken: boolean): void {
    for (const choice of choices) if (choice.proposal.state !== 'SAME') choice.take(isTaken);
  }

  async accept(): Promise<Output<'profile.accept'>> {
    const accepted = this.taken
      .map((choice) => ({
        key: choice.proposal.key,
        section: choice.isMoved ? choice.section : null,
        values: choice.accepted(),
      }))
      .filter((one) => Object.keys(one.values).length);
    const counts = await host.call('profile.accept', { resume_id: this.id, accepted });
    begun.delete(this.id);
    return counts;
  }
}
