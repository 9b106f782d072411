import { goto } from '$app/navigation';
import { host } from '$lib/host';
import { t } from '$lib/words/index.svelte';
import { capture } from './capture.svelte';
import { complain, note } from './toasts.svelte';

/** A file dropped anywhere: a web page is a posting, everything else is read as a résumé. */
export async function dropFiles(files: File[]): Promise<void> {
  const [file] = files;
  if (!file) return;
  if (/\.(html?|mhtml|eml)$/i.test(file.name)) capture.open(file);
  else await importResume(file);
}

/** Reads a résumé and opens its review. */
export async function importResume(file: File, signal?: AbortSignal): Promise<void> {
  try {
    const made = await host.upload('resumes.import', { file_name: file.name }, file, { signal });
    if (made.was_here) note(t('resume.was_here'));
    await goto(`/resumes/${made.resume.id}`);
  } catch (thrown) {
    complain(thrown);
  }
}
