import { untrack } from 'svelte';
import type { JobStatus, JobView, SavedView } from '$lib/api/bindings';
import { host } from '$lib/host';
import { watch } from '$lib/state/live.svelte';

export type Layout = 'board' | 'table' | 'calendar' | 'timeline';
export interface Sort {
  column: string;
  descending: boolean;
}

export const layouts: Layout[] = ['board', 'table', 'calendar', 'timeline'];
/** The columns that the table can show, in their order. */
export const tableColumns = [
  'title',
  'company',
  'location',
  'status',
  'work_mode',
  'match_score',
  'source',
  'deadline_on',
  'applied_at',
  'created_at',
];
const usualColumns = ['title', 'company', 'status', 'match_score', 'created_at'];
const usualSort: Sort = { column: 'created_at', descending: true };

/** As many jobs as a search by words finds at most. */
const MOST_FOUND = 200;
const KEY = 'foothold.jobs.view';

/** The form that was shown last. */
export function keptLayout(): Layout {
  const kept = localStorage.getItem(KEY);
  return layouts.find((layout) => layout === kept) ?? 'board';
}

/** Which jobs are shown, in which order and form: what a saved view keeps. Made while a component is set up. */
export class JobsView {
  layout = $state<Layout>('board');
  statuses = $state.raw<JobStatus[]>([]);
  text = $state('');
  /** By column, as `jobs.list` takes it; without status. */
  others = $state.raw<Record<string, unknown>>({});
  sort = $state.raw<Sort>(usualSort);
  columns = $state.raw<string[]>(usualColumns);
  /** The saved view that was opened last. */
  opened = $state<string | undefined>();
  /** Jobs that hold the words; `undefined` while none are asked for. */
  private found = $state.raw<string[] | undefined>();
  hasMore = $state(false);
  private turn = 0;

  /** Begins with what an address asks for: `status`, and `form` for a form other than the last one. */
  constructor(asked: URLSearchParams) {
    const wanted = asked.get('form');
    this.layout = layouts.find((layout) => layout === wanted) ?? keptLayout();
    const status = asked.get('status');
    if (status) this.statuses = [status as JobStatus];
    $effect(() => {
      const text = this.text.trim();
      const timer = setTimeout(() => untrack(() => void this.find(text)), text ? 150 : 0);
      return () => clearTimeout(timer);
    });
    $effect(() =>
      watch((tables) => {
        if ((!tables || tables.has('jobs')) && this.text.trim()) void this.find(this.text.trim());
      }),
    );
  }

  private async find(text: string): Promise<void> {
    const turn = ++this.turn;
    if (!text) {
      this.found = undefined;
      this.hasMore = false;
      return;
    }
    try {
      const answer = await host.call('search.find', { text, kinds: ['job'], limit: MOST_FOUND });
      if (turn !== this.turn) return;
      this.found = answer.hits.map((hit) => hit.row_id);
      this.hasMore = answer.has_more;
    } catch {
      // Words that cannot be searched for, such as a lone sign, find nothing.
      if (turn === this.turn) this.found = [];
    }
  }

  /** What `jobs.list` filters by; statuses are columns on the board. */
  get filter(): Record<string, unknown> {
    if (this.layout !== 'board') return this.wholeFilter;
    const filter: Record<string, unknown> = { ...this.others };
    if (this.found) filter.id = this.found;
    return filter;
  }

  /** The filter with its statuses, whatever the form. */
  get wholeFilter(): Record<string, unknown> {
    const filter: Record<string, unknown> = { ...this.others };
    if (this.found) filter.id = this.found;
    if (this.statuses.length) filter.status = this.statuses;
    return filter;
  }

  get isFiltered(): boolean {
    return this.statuses.length > 0 || this.text.trim() !== '' || Object.keys(this.others).length > 0;
  }

  show(layout: Layout): void {
    this.layout = layout;
    localStorage.setItem(KEY, layout);
  }

  toggleStatus(status: JobStatus): void {
    this.statuses = toggled(this.statuses, status);
  }

  /** Whether a value is among those a column is filtered by. */
  has(column: string, value: string): boolean {
    const wanted = this.others[column];
    return Array.isArray(wanted) && wanted.includes(value);
  }

  toggle(column: string, value: string): void {
    const wanted = this.others[column];
    const values = toggled(Array.isArray(wanted) ? (wanted as string[]) : [], value);
    this.others = values.length ? { ...this.others, [column]: values } : without(this.others, column);
  }

  remove(column: string): void {
    this.others = without(this.others, column);
  }

  toggleColumn(column: string): void {
    const wanted = toggled(this.columns, column);
    this.columns = ['title', ...tableColumns.filter((other) => other !== 'title' && wanted.includes(other))];
  }

  sortBy(column: string): void {
    const isHighFirst = ['match_score', 'created_at', 'applied_at'].includes(column);
    this.sort = { column, descending: this.sort.column === column ? !this.sort.descending : isHighFirst };
  }

  /** All jobs again, in the usual order. */
  clear(): void {
    this.statuses = [];
    this.text = '';
    this.others = {};
    this.sort = usualSort;
    this.columns = usualColumns;
    this.opened = undefined;
  }

  /** What a saved view keeps. */
  get kept(): Pick<SavedView, 'view' | 'filter' | 'sort' | 'columns'> {
    const filter: Record<string, unknown> = { ...this.others };
    if (this.statuses.length) filter.status = this.statuses;
    if (this.text.trim()) filter.text = this.text.trim();
    return { view: this.layout.toUpperCase() as JobView, filter, sort: [this.sort], columns: this.columns };
  }

  open(saved: SavedView): void {
    const read = readView(saved);
    this.statuses = read.statuses;
    this.text = read.text;
    this.others = read.others;
    this.sort = read.sort;
    this.columns = read.columns;
    this.opened = saved.id;
    this.show(read.layout);
  }

  /** Whether what is shown is not what a saved view keeps. */
  differsFrom(saved: SavedView): boolean {
    const read = readView(saved);
    const one = [read.layout, [...read.statuses].sort(), read.text, inOrder(read.others), read.sort, read.columns];
    const other = [
      this.layout,
      [...this.statuses].sort(),
      this.text.trim(),
      inOrder(this.others),
      this.sort,
      this.columns,
    ];
    return JSON.stringify(one) !== JSON.stringify(other);
  }
}

/** A saved view as this program shows it; what it does not know is left out. */
export function readView(saved: Pick<SavedView, 'view' | 'filter' | 'sort' | 'columns'>) {
  const { status, text, ...others } = (saved.filter ?? {}) as Record<string, unknown>;
  const first = (Array.isArray(saved.sort) ? saved.sort[0] : undefined) as
    { column?: string; descending?: boolean; direction?: string } | undefined;
  const columns = tableColumns.filter((column) => column !== 'title' && saved.columns.includes(column));
  return {
    layout: layouts.find((layout) => layout === saved.view.toLowerCase()) ?? 'table',
    statuses: (Array.isArray(status) ? status : status ? [status] : []) as JobStatus[],
    text: typeof text === 'string' ? text : '',
    others,
    sort: first?.column
      ? { column: first.column, descending: first.descending ?? first.direction === 'DESC' }
      : usualSort,
    columns: columns.length ? ['title', ...columns] : usualColumns,
  };
}

function toggled<T>(list: T[], value: T): T[] {
  return list.includes(value) ? list.filter((other) => other !== value) : [...list, value];
}

function without(all: Record<string, unknown>, column: string): Record<string, unknown> {
  return Object.fromEntries(Object.entries(all).filter(([other]) => other !== column));
}

function inOrder(all: Record<string, unknown>): unknown {
  return Object.entries(all).sort(([one], [other]) => one.localeCompare(other));
}
