import { host } from '$lib/host';
import { complain } from './toasts.svelte';

/** Saves a file of the vault where the person says, or tells what went wrong. */
export async function saveFile(id: string): Promise<void> {
  try {
    await host.save('files.download', { id });
  } catch (thrown) {
    complain(thrown);
  }
}
