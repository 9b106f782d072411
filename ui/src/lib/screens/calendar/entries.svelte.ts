import { untrack } from 'svelte';
import type { Application, Interview, Job, Reminder } from '$lib/api/bindings';
import { Failure, host, type Output } from '$lib/host';
import { isAhead, roundName } from '$lib/screens/jobs/rounds';
import { watch } from '$lib/state/live.svelte';
import { t } from '$lib/words/index.svelte';
import { dayOf } from '$lib/words/formats';

export type EntryKind = 'round' | 'deadline' | 'reminder' | 'follow_up';

/** Something that stands on a day. */
export interface Entry {
  id: string;
  kind: EntryKind;
  day: string;
  /** When on that day; without it, it concerns all of it. */
  time?: string;
  minutes: number;
  title: string;
  /** As much of the title as has room in a grid. */
  short: string;
  text: string;
  href?: string;
  /** Was due, and is not done. */
  isLate: boolean;
  /** Was, or matters no more. */
  isOver: boolean;
  reminder?: Reminder;
}

/** Days from and to; without a first one, what is late comes too. */
export interface Range {
  from?: string;
  to: string;
}

const TABLES = ['interviews', 'reminders', 'applications', 'jobs'];
const PAGE = 200;
/** More than this on one screen can no longer be read. */
const MOST = 1_000;

type ListName = 'interviews.list' | 'reminders.list' | 'applications.list' | 'jobs.list';
type RowOf<N extends ListName> = Output<N>['rows'][number];

async function all<N extends ListName>(name: N, filter: Record<string, unknown>): Promise<RowOf<N>[]> {
  const rows: RowOf<N>[] = [];
  for (let offset = 0; offset < MOST; offset += PAGE) {
    const page = (await host.call(name, { filter, offset, limit: PAGE } as never)) as Output<N>;
    rows.push(...page.rows);
    if (rows.length >= page.total) break;
  }
  return rows;
}

/** What stands in the calendar in a range of days, of the jobs that a filter lets through. */
export class Entries {
  list = $state.raw<Entry[] | undefined>();
  error = $state.raw<Failure | undefined>();
  private turn = 0;

  constructor(
    private readonly range: () => Range,
    private readonly filter: () => Record<string, unknown>,
  ) {
    $effect(() => {
      this.range();
      this.filter();
      untrack(() => void this.again());
    });
    $effect(() =>
      watch((tables) => {
        if (!tables || TABLES.some((table) => tables.has(table))) void this.again();
      }),
    );
  }

  again = async (): Promise<void> => {
    const turn = ++this.turn;
    try {
      const list = await entriesOf(untrack(this.range), untrack(this.filter));
      if (turn !== this.turn) return;
      this.list = list;
      this.error = undefined;
    } catch (thrown) {
      if (turn === this.turn) this.error = Failure.of(thrown);
    }
  };
}

async function entriesOf({ from, to }: Range, filter: Record<string, unknown>): Promise<Entry[]> {
  const today = dayOf(Date.now());
  const days = { from: from ?? today, to };
  const begin = new Date(`${days.from}T00:00`).toISOString();
  const end = new Date(`${to}T23:59:59.999`).toISOString();
  const [rounds, reminders, followUps, deadlines] = await Promise.all([
    all('interviews.list', {
      scheduled_at: { from: begin, to: end },
      status: ['SCHEDULED', 'RESCHEDULED', 'COMPLETED'],
    }),
    all('reminders.list', { due_at: from ? { from: begin, to: end } : { to: end }, done_at: null }),
    all('applications.list', {
      follow_up_on: days,
      status: ['SUBMITTED', 'UNDER_REVIEW'],
      is_withdrawn: false,
    }),
    all('jobs.list', { ...filter, deadline_on: days }),
  ]);
  const jobs = await jobsOf([...rounds, ...reminders, ...followUps], filter);
  const isFiltered = Object.keys(filter).length > 0;
  const entries: Entry[] = [
    ...rounds.flatMap((round) => ofRound(round, jobs.get(round.job_id))),
    ...reminders.flatMap((reminder) => {
      const job = reminder.job_id ? jobs.get(reminder.job_id) : undefined;
      return isFiltered && !job ? [] : [ofReminder(reminder, job)];
    }),
    ...followUps.flatMap((application) => ofFollowUp(application, jobs.get(application.job_id), today)),
    ...deadlines.filter((job) => job.status !== 'REJECTED' && job.status !== 'WITHDRAWN').map(ofDeadline),
  ];
  const order = (entry: Entry) => entry.day + (entry.time ? new Date(entry.time).toISOString() : '');
  return entries.sort((one, other) => order(one).localeCompare(order(other)));
}

/** The jobs of what was found, those that the filter lets through. */
async function jobsOf(
  rows: Array<{ job_id?: string | null }>,
  filter: Record<string, unknown>,
): Promise<Map<string, Job>> {
  const wanted = filter.id as string[] | undefined;
  const ids = [...new Set(rows.flatMap((row) => row.job_id ?? []))].filter((id) => !wanted || wanted.includes(id));
  const jobs = new Map<string, Job>();
  for (let at = 0; at < ids.length; at += PAGE)
    for (const job of await all('jobs.list', { ...filter, id: ids.slice(at, at + PAGE) })) jobs.set(job.id, job);
  return jobs;
}

const nameOf = (job: Pick<Job, 'title' | 'company'>) => `${job.title}, ${job.company}`;

function ofRound(round: Interview, job: Job | undefined): Entry[] {
  if (!job || !round.scheduled_at) return [];
  return [
    {
      id: round.id,
      kind: 'round',
      day: dayOf(round.scheduled_at),
      time: round.scheduled_at,
      minutes: round.minutes ?? 60,
      title: nameOf(job),
      short: job.company,
      text: [roundName(round), round.place].filter(Boolean).join(' · '),
      href: `/jobs/${job.id}`,
      isLate: false,
      isOver: !isAhead(round),
    },
  ];
}

function ofReminder(reminder: Reminder, job: Job | undefined): Entry {
  return {
    id: reminder.id,
    kind: 'reminder',
    day: dayOf(reminder.due_at),
    time: reminder.due_at,
    minutes: 30,
    title: reminder.title,
    short: reminder.title,
    text: job ? nameOf(job) : t('calendar.reminder'),
    href: reminder.job_id ? `/jobs/${reminder.job_id}` : undefined,
    isLate: Date.parse(reminder.due_at) < Date.now(),
    isOver: false,
    reminder,
  };
}

function ofFollowUp(application: Application, job: Job | undefined, today: string): Entry[] {
  if (!job || !application.follow_up_on) return [];
  // An answer came, or the job is over: nothing is to be followed up any more.
  const isOver = Boolean(application.response_on) || job.status !== 'APPLIED';
  return [
    {
      id: application.id,
      kind: 'follow_up',
      day: application.follow_up_on,
      minutes: 0,
      title: nameOf(job),
      short: job.company,
      text: t('calendar.follow_up'),
      href: `/jobs/${job.id}`,
      isLate: !isOver && application.follow_up_on < today,
      isOver,
    },
  ];
}

function ofDeadline(job: Job): Entry {
  return {
    id: `deadline-${job.id}`,
    kind: 'deadline',
    day: job.deadline_on ?? '',
    minutes: 0,
    title: nameOf(job),
    short: job.company,
    text: t('calendar.deadline'),
    href: `/jobs/${job.id}`,
    isLate: false,
    // Once applied for, a job's deadline has passed its purpose.
    isOver: job.status !== 'INTERESTED',
  };
}
