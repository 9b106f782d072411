import { goto } from '$app/navigation';
import type { Job, MockInterviewType, QuestionBank } from '$lib/api/bindings';
import { Failure, host } from '$lib/host';
import { appearance } from '$lib/state/appearance.svelte';
import { explain, t } from '$lib/words/index.svelte';

export interface Bank {
  bank: QuestionBank;
  /** Questions of every type. */
  questions: number;
}

/** What a session is to be, as it is chosen on the start page. */
export class PracticeChoice {
  type = $state<MockInterviewType>('GENERAL');
  difficulty = $state(5);
  count = $state<string | number>(3);
  minutes = $state<string | number>('');
  job = $state.raw<Job | undefined>();
  /** Only from these; from all while empty. */
  bankIds = $state.raw<string[]>([]);
  banks = $state.raw<Bank[] | undefined>();
  /** Questions of the chosen type by bank. */
  fitting = $state.raw<Record<string, number>>({});
  /** The type that `fitting` was counted for. */
  counted = $state.raw<MockInterviewType | undefined>();
  errors = $state.raw<Record<string, string>>({});
  error = $state.raw<Failure | undefined>();
  isStarting = $state(false);

  /** How many questions the choice leaves. */
  readonly available = $derived(
    Object.entries(this.fitting).reduce(
      (sum, [id, count]) => sum + (this.bankIds.length === 0 || this.bankIds.includes(id) ? count : 0),
      0,
    ),
  );
  readonly isShort = $derived(this.counted === this.type && Number(this.count) > this.available);

  /** Puts the shipped banks into the vault and counts all questions. */
  load = async (): Promise<void> => {
    this.error = undefined;
    try {
      await host.call('practice.prepare', {});
      const every = (await host.call('question_banks.list', { limit: 200 })).rows;
      const own = every.filter((bank) => !bank.language || bank.language === appearance.language);
      const rows = own.length ? own : every;
      const questions = await this.totals(rows, {});
      this.banks = rows.map((bank) => ({ bank, questions: questions[bank.id] ?? 0 }));
      await this.countFitting();
    } catch (thrown) {
      this.error = Failure.of(thrown);
    }
  };

  /** Takes a job by its key, as a link names it. */
  async preselect(jobId: string): Promise<void> {
    try {
      this.job = await host.call('jobs.get', { id: jobId });
    } catch (thrown) {
      this.errors = { job: explain(thrown) };
    }
  }

  async choose(type: MockInterviewType): Promise<void> {
    this.type = type;
    await this.countFitting();
  }

  toggle(bankId: string): void {
    this.bankIds = this.bankIds.includes(bankId)
      ? this.bankIds.filter((id) => id !== bankId)
      : [...this.bankIds, bankId];
  }

  async start(): Promise<void> {
    const count = Number(this.count);
    const minutes = this.minutes === '' || this.minutes === null ? null : Number(this.minutes);
    this.errors = {};
    if (!Number.isInteger(count) || count < 1 || count > 20)
      this.errors = { ...this.errors, count: t('practice.count_range') };
    if (minutes !== null && (!Number.isInteger(minutes) || minutes < 1 || minutes > 600))
      this.errors = { ...this.errors, minutes: t('practice.minutes_range') };
    if (Object.keys(this.errors).length) return;
    this.isStarting = true;
    this.error = undefined;
    try {
      const job_id = this.job?.id ?? null;
      const title = this.job ? null : t(`practice.title.${this.type}`);
      const started = await host.call('practice.start', {
        type: this.type,
        difficulty: this.difficulty,
        question_count: count,
        minutes_limit: minutes,
        question_bank_ids: this.bankIds.filter((id) => this.fitting[id]),
        language: appearance.language,
        job_id,
        title,
      });
      await goto(`/practice/${started.interview.id}`);
    } catch (thrown) {
      this.error = Failure.of(thrown);
    }
    this.isStarting = false;
  }

  private async countFitting(): Promise<void> {
    const type = this.type;
    const fitting = await this.totals(
      (this.banks ?? []).map(({ bank }) => bank),
      { type },
    );
    if (type !== this.type) return;
    this.fitting = fitting;
    this.counted = type;
    this.bankIds = this.bankIds.filter((id) => fitting[id]);
  }

  private async totals(banks: QuestionBank[], filter: Record<string, unknown>): Promise<Record<string, number>> {
    const totals = await Promise.all(
      banks.map(
        async ({ id }) =>
          [
            id,
            (await host.call('questions.list', { filter: { ...filter, question_bank_id: id }, limit: 1 })).total,
          ] as const,
      ),
    );
    return Object.fromEntries(totals);
  }
}
