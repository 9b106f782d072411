import type { CallName, Input, Output } from '$lib/host';

/** The longest that a screen waits for its first answers before it is drawn without them, in milliseconds. */
const LONGEST = 150;

/** Answers that came before the screen that asks for them was set up, by the question. */
const answers = new Map<string, unknown>();
let changes = 0;

const keyOf = (name: CallName, input: unknown) => `${name} ${JSON.stringify(input)}`;

/**
 * Waits for what a screen will ask first, so that it is drawn once, with it; though not for long. `keep` says which
 * questions the answer answers. A screen without them asks by itself, and tells what fails.
 */
export async function ahead<T>(asked: Promise<T>, keep: (answer: T) => void): Promise<void> {
  const before = changes;
  const late = new Promise<undefined>((resolve) => setTimeout(resolve, LONGEST));
  const answer = await Promise.race([asked.catch(() => undefined), late]);
  if (answer !== undefined && before === changes) keep(answer);
}

export function keepAnswer<N extends CallName>(name: N, input: Input<N>, answer: Output<N>): void {
  answers.set(keyOf(name, input), answer);
}

/** The answer to a question, if it came ahead; each is taken once. */
export function takeAnswer<N extends CallName>(name: N, input: Input<N>): Output<N> | undefined {
  const key = keyOf(name, input);
  const answer = answers.get(key);
  answers.delete(key);
  return answer as Output<N> | undefined;
}

/** What was asked before a change is no answer any more. */
export function forgetAnswers(): void {
  changes++;
  answers.clear();
}
