import type { PracticeView, TurnView } from '$lib/api/bindings';
import { Failure, host } from '$lib/host';
import { announce, complain } from '$lib/state/toasts.svelte';
import { t, tn } from '$lib/words/index.svelte';
import { bestAdvice, countWords } from './texts';

const SAVE_EVERY = 2_000;
/** Time alone is kept less often than words: each keeping is a line in the vault. */
const SAVE_TIME_AFTER = 10;
/** A longer gap between two ticks means that the machine slept. */
const LONGEST_TICK = 90;
const ASIDE = 'foothold.practice.draft';

interface Aside {
  id: string;
  text: string;
  seconds: number;
}

/** One practice session while it runs, and its report afterwards. */
export class PracticeSession {
  view = $state.raw<PracticeView | undefined>();
  error = $state.raw<Failure | undefined>();
  text = $state('');
  /** Seconds spent on the question that is asked, without pauses. */
  seconds = $state(0);
  /** The answer just scored, until the person goes on. */
  feedback = $state.raw<TurnView | undefined>();
  isBusy = $state(false);
  isSaved = $state(true);
  /** Where in the session the person stands. */
  private position = $state(0);
  private keptText = '';
  private keptSeconds = 0;
  private lastTick = 0;
  private wasOver = false;
  private wasSessionOver = false;
  private keeping: Promise<void> = Promise.resolve();

  constructor(readonly id: string) {}

  readonly turns = $derived(this.view?.turns ?? []);
  readonly current = $derived(this.turns[this.position]);
  readonly isEnded = $derived(this.view?.interview.is_completed ?? false);
  readonly isPaused = $derived(this.view?.interview.status === 'PAUSED');
  readonly isLast = $derived(!this.turns.some((turn, index) => index > this.position && isOpen(turn)));
  readonly words = $derived(countWords(this.text));
  readonly number = $derived(this.position + 1);
  readonly allowed = $derived(this.current?.turn.time_limit_seconds ?? undefined);
  readonly left = $derived(this.allowed === undefined ? undefined : this.allowed - this.seconds);
  readonly isOver = $derived(this.left !== undefined && this.left < 0);
  /** Questions that would be left without an answer if the session ended now. */
  readonly unanswered = $derived(
    this.turns.filter((turn) => isOpen(turn) && !(turn === this.current && this.text.trim())).length,
  );
  readonly spent = $derived(
    this.turns.reduce(
      (sum, { turn }, index) =>
        sum + (index === this.position && !this.feedback ? this.seconds : (turn.seconds_taken ?? 0)),
      0,
    ),
  );
  readonly sessionLeft = $derived(
    this.view?.interview.minutes_limit ? this.view.interview.minutes_limit * 60 - this.spent : undefined,
  );
  readonly isSessionOver = $derived(this.sessionLeft !== undefined && this.sessionLeft < 0);

  load = async (): Promise<void> => {
    this.error = undefined;
    try {
      const view = await host.call('practice.view', { id: this.id });
      this.view = view;
      if (!view.interview.is_completed) this.ask(view.turns.findIndex(isOpen));
    } catch (thrown) {
      this.error = Failure.of(thrown);
    }
  };

  /** Counts the time and keeps the draft until it is stopped. */
  run(): () => void {
    this.lastTick = performance.now();
    const ticks = setInterval(() => this.tick(), 250);
    const saves = setInterval(() => void this.keep(false), SAVE_EVERY);
    const leave = () => void this.keep(true);
    const unload = () => {
      this.setAside();
      leave();
    };
    addEventListener('pagehide', unload);
    document.addEventListener('visibilitychange', leave);
    return () => {
      clearInterval(ticks);
      clearInterval(saves);
      removeEventListener('pagehide', unload);
      document.removeEventListener('visibilitychange', leave);
      leave();
    };
  }

  /** A page that is being unloaded may not get its last words out; a reload finds them here, once. */
  private setAside(): void {
    const turn = this.current?.turn;
    if (!turn || this.isEnded || this.feedback || this.text === this.keptText) return;
    sessionStorage.setItem(
      ASIDE,
      JSON.stringify({ id: turn.id, text: this.text, seconds: this.seconds } satisfies Aside),
    );
  }

  private takeAside(): Aside | undefined {
    const kept = sessionStorage.getItem(ASIDE);
    sessionStorage.removeItem(ASIDE);
    return kept ? (JSON.parse(kept) as Aside) : undefined;
  }

  private tick(): void {
    const now = performance.now();
    const passed = (now - this.lastTick) / 1000;
    this.lastTick = now;
    if (!this.isCounting || passed > LONGEST_TICK) return;
    this.seconds += passed;
    if (this.isOver && !this.wasOver) announce(t('practice.time_over'));
    this.wasOver = this.isOver;
    if (this.isSessionOver && !this.wasSessionOver) announce(t('practice.session_over'));
    this.wasSessionOver = this.isSessionOver;
  }

  private get isCounting(): boolean {
    return Boolean(this.current) && !this.isEnded && !this.isPaused && !this.feedback && !this.isBusy;
  }

  /** Keeps the draft and the time where they differ from what is kept. */
  private keep(isLeaving: boolean): Promise<void> {
    const turn = this.current?.turn;
    if (!turn || this.isEnded || this.feedback || this.isBusy) return this.keeping;
    const passed = this.seconds - this.keptSeconds;
    if (this.text === this.keptText && passed < (isLeaving ? 1 : SAVE_TIME_AFTER)) return this.keeping;
    const text = this.text;
    this.keptText = text;
    this.keptSeconds = this.seconds;
    const seconds_taken = Math.round(this.seconds);
    // One after the other: an older draft must never overtake a newer one or the answer.
    this.keeping = this.keeping.then(async () => {
      try {
        await host.call('practice.draft', { id: turn.id, draft: text, seconds_taken });
        this.isSaved = this.text === text;
      } catch (thrown) {
        this.keptText = '\0';
        complain(thrown);
      }
    });
    return this.keeping;
  }

  write(text: string): void {
    this.text = text;
    this.isSaved = false;
  }

  async send(): Promise<void> {
    const turn = this.current?.turn;
    if (!turn || !this.text.trim() || this.feedback || this.isPaused) return;
    await this.busy(async () => {
      const answered = await host.call('practice.answer', {
        id: turn.id,
        answer: this.text,
        seconds_taken: Math.round(this.seconds),
      });
      this.put(answered);
      this.feedback = answered;
      this.isSaved = true;
      const { score } = answered;
      announce(
        score && typeof score.score === 'number'
          ? [t('practice.said_score', { score: score.score }), bestAdvice(score)].join(' ')
          : t('practice.said_unscored'),
      );
    });
  }

  async skip(): Promise<void> {
    const turn = this.current?.turn;
    if (!turn || this.feedback || this.isPaused) return;
    await this.busy(async () => this.put(await host.call('practice.skip', { id: turn.id })));
    if (this.current?.turn.is_skipped) await this.next();
  }

  /** The next open question, or the report. */
  async next(): Promise<void> {
    const after = this.turns.findIndex((turn, index) => index > this.position && isOpen(turn));
    if (after < 0) return this.finish();
    this.feedback = undefined;
    this.ask(after);
    announce(
      t('practice.said_question', {
        number: this.number,
        total: this.turns.length,
        question: this.current?.turn.question,
      }),
    );
  }

  async pause(): Promise<void> {
    await this.keep(true);
    await this.setPaused(true);
  }

  async goOn(): Promise<void> {
    await this.setPaused(false);
    this.lastTick = performance.now();
  }

  private async setPaused(isPaused: boolean): Promise<void> {
    await this.busy(async () => {
      const { interview } = await host.call('practice.pause', { id: this.id, goes_on: !isPaused });
      if (this.view) this.view = { ...this.view, interview };
      announce(t(isPaused ? 'practice.said_paused' : 'practice.said_going_on'));
    });
  }

  async finish(): Promise<void> {
    await this.keep(true);
    await this.busy(async () => {
      this.view = await host.call('practice.finish', { id: this.id });
      this.feedback = undefined;
      announce(
        tn('practice.said_ended', this.turns.length, { found: this.turns.filter(({ turn }) => turn.answer).length }),
      );
    });
  }

  private ask(position: number): void {
    const turn = this.turns[position]?.turn;
    this.position = position;
    this.text = this.keptText = turn?.draft ?? '';
    this.seconds = this.keptSeconds = turn?.seconds_taken ?? 0;
    const aside = this.takeAside();
    if (aside && aside.id === turn?.id) {
      this.text = aside.text;
      this.seconds = aside.seconds;
    }
    this.isSaved = true;
    this.wasOver = this.isOver;
    this.wasSessionOver = this.isSessionOver;
    this.lastTick = performance.now();
  }

  private put(changed: TurnView): void {
    if (!this.view) return;
    this.view = { ...this.view, turns: this.turns.map((turn) => (turn.turn.id === changed.turn.id ? changed : turn)) };
  }

  private async busy(work: () => Promise<void>): Promise<void> {
    if (this.isBusy) return;
    this.isBusy = true;
    try {
      await this.keeping;
      await work();
    } catch (thrown) {
      // Ended elsewhere: the report stands.
      if (Failure.of(thrown).code === 'practice.ended') await this.load();
      complain(thrown);
    } finally {
      this.isBusy = false;
      this.lastTick = performance.now();
    }
  }
}

/** Neither answered nor skipped. */
function isOpen({ turn }: TurnView): boolean {
  return (turn.answer === null || turn.answer === undefined) && !turn.is_skipped;
}
