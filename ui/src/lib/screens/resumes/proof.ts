import type { ExportFormat, Proof } from '$lib/api/bindings';
import { host } from '$lib/host';
import { formatNumber, hasWords, t, words } from '$lib/words/index.svelte';

export const FORMATS: ExportFormat[] = ['PDF', 'DOCX', 'MARKDOWN', 'HTML', 'TEXT', 'JSON_RESUME'];

/** Writes the file, reads it back, and says what a reader would miss. */
export function check(id: string, format: ExportFormat): Promise<Proof> {
  return host.call('resumes.check', { id, format });
}

/** "Work: company" of "work.company". */
export function proofField(field: string): string {
  const [area = '', part] = field.split('.');
  const name = (key: string, fallback: string) => (hasWords(key) ? words(key) : fallback.replaceAll('_', ' '));
  const areaName = name(`proof.area.${area}`, area);
  return part ? `${areaName}: ${name(`proof.part.${part}`, part)}` : areaName;
}

/** "100 %", or how many fields are lost. */
export function proofInShort(proof: Proof): string {
  return t('proof.short', {
    percent: formatNumber(proof.percent),
    kept: formatNumber(proof.kept),
    count: formatNumber(proof.checked),
  });
}
