import type { Job } from '$lib/api/bindings';
import { formatMoney, valueName } from '$lib/words/index.svelte';

/** "Per year" as it stands in the middle of a line. */
const inSentence = (text: string) => text.charAt(0).toLocaleLowerCase() + text.slice(1);

/** A job's pay in one line: its figures where they were read, otherwise the words. */
export function payOf(job: Job): string {
  const currency = job.pay_currency;
  if (!currency || (job.pay_min_minor == null && job.pay_max_minor == null)) return job.pay_text ?? '';
  const ends = [...new Set([job.pay_min_minor, job.pay_max_minor].filter((end) => end != null))].map((end) =>
    formatMoney(end, currency),
  );
  return ends.join(' – ') + (job.pay_period ? ` ${inSentence(valueName('PayPeriod', job.pay_period))}` : '');
}
