import { host, type CallName, type Input, type Output } from '$lib/host';

/** What was asked before the component that shows it is there, by question. */
const answers = new Map<string, Promise<unknown>>();
/** A page waits no longer than this (milliseconds) for what it shows first. */
const PATIENCE = 250;
/** An answer that nobody took by then (milliseconds) is forgotten. */
const KEPT = 2_000;

const question = (name: CallName, input: unknown) => `${name} ${JSON.stringify(input)}`;

/** Asks what a component will ask when it is set up: the page is then drawn once, with its content. */
export function askEarly<N extends CallName>(name: N, input: Input<N>): Promise<Output<N>> {
  const key = question(name, input);
  const answer = host.call(name, input);
  answers.set(key, answer);
  // The component that asks again tells what is wrong.
  answer.catch(() => answers.delete(key));
  setTimeout(() => answers.delete(key), KEPT);
  return answer;
}

/** The answer that was asked for early, once; otherwise asks now. */
export function ask<N extends CallName>(name: N, input: Input<N>): Promise<Output<N>> {
  const key = question(name, input);
  const answer = answers.get(key) as Promise<Output<N>> | undefined;
  answers.delete(key);
  return answer ?? host.call(name, input);
}

/** What was answered before a change is not true any more. */
export function forgetEarly(): void {
  answers.clear();
}

/** For a page's `load`: waits for early answers, but not long, and not for one that fails. */
export async function waitShortly(work: Promise<unknown>): Promise<void> {
  await Promise.race([work.catch(() => undefined), new Promise((resolve) => setTimeout(resolve, PATIENCE))]);
}
