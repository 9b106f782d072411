import { Failure, host, type Input } from '$lib/host';
import { explain, formatDay, t } from '$lib/words/index.svelte';
import { readPartialDate } from '$lib/words/partialDate';
import type { Editable, ProfileTable } from './sections';
import { safeAddress } from '$lib/words/address';

type Value = string | string[] | boolean;
type More = (row: Record<string, unknown>) => Record<string, unknown>;

/** What is written into the form of a row before it is kept. */
export class Draft {
  values = $state<Record<string, Value>>({});
  errors = $state<Record<string, string>>({});
  error = $state.raw<unknown>();
  isSaving = $state(false);
  private readonly before: Record<string, Value>;
  readonly columns: Editable[];

  constructor(
    private readonly table: ProfileTable | 'user_profiles',
    columns: Editable[],
    private readonly row?: Record<string, unknown>,
    given: Record<string, unknown> = {},
  ) {
    // A single date that came in as an end is changed where it stands.
    const isEnd = Boolean(row?.finished_on && !row.started_on) && !columns.some((own) => own.column === 'finished_on');
    this.columns = columns
      .filter((own) => !own.isRare || (row?.[own.column] ?? null) !== null)
      .map((own) => (isEnd && own.column === 'started_on' ? { ...own, column: 'finished_on' } : own));
    this.before = this.shown(row ?? {});
    this.values = this.shown({ ...row, ...given });
  }

  private shown(row: Record<string, unknown>): Record<string, Value> {
    return Object.fromEntries(this.columns.map((own) => [own.column, toDraft(own, row[own.column])]));
  }

  get isDirty(): boolean {
    return JSON.stringify(this.values) !== JSON.stringify(this.before);
  }

  /** Writes a value; what was wrong with the one before is no longer said. */
  set(column: string, value: Value): void {
    this.values[column] = value;
    delete this.errors[column];
  }

  text(column: string): string {
    const value = this.values[column];
    return typeof value === 'string' ? value : '';
  }

  /**
   * The row as it stands in the vault afterwards; nothing when it could not be kept. `fixed` goes into a new row, and what
   * `more` tells by what is written in it.
   */
  async save(fixed: Record<string, unknown> = {}, more?: More): Promise<Record<string, unknown> | undefined> {
    this.errors = this.complaints();
    this.error = undefined;
    if (Object.keys(this.errors).length) return undefined;
    this.isSaving = true;
    try {
      return await this.write(fixed, more);
    } catch (thrown) {
      const failure = Failure.of(thrown);
      const column = String(failure.details.column ?? '');
      if (this.columns.some((own) => own.column === column)) this.errors = { [column]: explain(failure) };
      else this.error = failure;
      return undefined;
    } finally {
      this.isSaving = false;
    }
  }

  private async write(fixed: Record<string, unknown>, more?: More): Promise<Record<string, unknown>> {
    const change: Record<string, unknown> = {};
    for (const own of this.columns) {
      const value = this.values[own.column] ?? '';
      const isChanged = JSON.stringify(value) !== JSON.stringify(this.before[own.column]);
      if (isChanged) change[own.column] = fromDraft(own, value);
    }
    // What still goes on has no end.
    if (change.is_current === true) change.finished_on = null;
    if (this.row) {
      if (!Object.keys(change).length) return this.row;
      const input = { id: String(this.row.id), change } as unknown as Input<'employments.change'>;
      return host.call(`${this.table}.change` as 'employments.change', input);
    }
    const filled = Object.fromEntries(Object.entries(change).filter(([, value]) => value !== null));
    return host.call(`${this.table}.create` as 'employments.create', { ...filled, ...fixed, ...more?.(filled) });
  }

  private complaints(): Record<string, string> {
    const found: Record<string, string> = {};
    const read: Record<string, string> = {};
    for (const own of this.columns) {
      const text = this.text(own.column).trim();
      if (own.isRequired && !text) found[own.column] = t('field.needed');
      if (own.kind === 'number' && text && !Number.isFinite(Number(text.replace(',', '.'))))
        found[own.column] = t('field.number.wrong');
      if (own.kind === 'url' && text && !safeAddress(text)) found[own.column] = t('field.address.wrong');
      if (own.kind !== 'date') continue;
      const day = readPartialDate(text);
      if (day === undefined) found[own.column] = t('date.partial.wrong');
      else read[own.column] = day;
    }
    for (const [from, to] of [
      ['started_on', 'finished_on'],
      ['issued_on', 'expires_on'],
    ] as const) {
      const [first, last] = [read[from], read[to]];
      if (first && last && !this.values.is_current && first.slice(0, last.length) > last)
        found[to] = t('date.partial.turned');
    }
    return found;
  }
}

function toDraft(own: Editable, value: unknown): Value {
  if (own.kind === 'bullets' || own.kind === 'tokens') return Array.isArray(value) ? value.map(String) : [];
  if (own.kind === 'flag') return value === true;
  if (own.kind === 'date') return typeof value === 'string' ? formatDay(value) : '';
  return value === null || value === undefined ? '' : String(value);
}

function fromDraft(own: Editable, value: Value): unknown {
  if (Array.isArray(value)) return value.map((item) => item.trim()).filter(Boolean);
  if (typeof value === 'boolean') return value;
  const text = value.trim();
  if (!text) return null;
  if (own.kind === 'number') return Number(text.replace(',', '.'));
  if (own.kind === 'date') return readPartialDate(text);
  return own.kind === 'url' ? safeAddress(text) : text;
}
