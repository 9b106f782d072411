import { matchSoon } from '$lib/state/matching';
import type { ArchiveReport, Backup, ImportMode, Problem } from '$lib/api/bindings';
import { host } from '$lib/host';
import { note } from '$lib/state/toasts.svelte';
import { noteUndoable } from '$lib/state/undo.svelte';
import { dayOf } from '$lib/words/formats';
import { t, tn } from '$lib/words/index.svelte';
import { vaultWork } from './work.svelte';

/** An archive that was chosen, and what taking it in would do. */
export interface Chosen {
  path: string;
  mode: ImportMode;
  report: ArchiveReport;
}

export const fileName = (path: string): string => path.split(/[\\/]/).at(-1) ?? path;

/** What can be done with the vault as a whole; kept while another page is shown. */
class VaultCare {
  /** What the last check found; none before one. */
  problems = $state.raw<Problem[] | undefined>();
  chosen = $state.raw<Chosen | undefined>();
  /** Counts the copies made here: the list of them is asked for anew. */
  copies = $state(0);

  async backUp(): Promise<void> {
    const made = await vaultWork.run(t('settings.backup.working'), (options) =>
      host.call('vault.backup_now', {}, options),
    );
    if (!made) return;
    this.copies += 1;
    note(t('settings.backup.done'));
  }

  async check(): Promise<void> {
    this.problems = undefined;
    const found = await vaultWork.run(t('settings.check.working'), (options) => host.call('vault.check', {}, options));
    this.problems = found?.problems;
  }

  async repair(): Promise<void> {
    const left = await vaultWork.run(t('settings.repair.working'), (options) => host.call('vault.repair', {}, options));
    if (!left) return;
    this.problems = left.problems;
    this.copies += 1;
    if (left.problems.length === 0) note(t('settings.repair.done'));
  }

  async restore(backup: Backup): Promise<void> {
    await this.putBack(() => host.call('host.restore', { name: fileName(backup.path) }));
  }

  async restoreFile(): Promise<void> {
    const path = await host.choosePath();
    if (path) await this.putBack(() => host.call('host.restore_file', { path }));
  }

  private async putBack(restore: () => Promise<{ kept_as?: string | null }>): Promise<void> {
    const done = await vaultWork.run(t('trouble.restoring'), restore);
    if (!done) return;
    this.copies += 1;
    this.problems = undefined;
    note(done.kept_as ? t('settings.restore.done', { path: done.kept_as }) : t('settings.restore.done_bare'));
  }

  async backUpToFile(): Promise<void> {
    const path = await host.choosePath(`foothold-${dayOf(new Date())}.db`);
    if (!path) return;
    const made = await vaultWork.run(t('settings.backup.working'), (options) =>
      host.call('vault.backup', { path }, options),
    );
    if (made) note(t('settings.backup.written', { path: made.path }));
  }

  async exportArchive(): Promise<void> {
    const path = await host.choosePath(`career-${dayOf(new Date())}.foothold`);
    if (!path) return;
    const made = await vaultWork.run(t('settings.export.working'), (options) =>
      host.call('vault.export', { path }, options),
    );
    if (made) note(tn('settings.export.done', rowsOf(made), { path }));
  }

  async chooseArchive(): Promise<void> {
    const path = await host.choosePath();
    if (path) await this.preview(path, 'MERGE');
  }

  async preview(path: string, mode: ImportMode): Promise<void> {
    const report = await vaultWork.run(t('settings.import.looking'), (options) =>
      host.call('vault.preview_import', { path, mode }, options),
    );
    if (report) this.chosen = { path, mode, report };
  }

  async takeIn(): Promise<void> {
    if (!this.chosen) return;
    const { path, mode } = this.chosen;
    const report = await vaultWork.run(t('settings.import.working'), (options) =>
      host.call('vault.import', { path, mode }, options),
    );
    if (!report) return;
    this.chosen = undefined;
    const text = tn('settings.import.done', rowsOf(report) - report.skipped, { name: fileName(path) });
    if (report.can_be_undone) noteUndoable(text);
    else note(text);
    if (mode === 'REPLACE') this.copies += 1;
  }

  async fillDemo(): Promise<void> {
    const filled = await vaultWork.run(t('settings.demo.filling'), (options) => host.call('demo.fill', {}, options));
    if (!filled) return;
    matchSoon();
    noteUndoable(t('settings.demo.filled'));
  }

  async removeDemo(): Promise<void> {
    const removed = await vaultWork.run(t('settings.demo.removing'), () => host.call('demo.remove', {}));
    if (removed) noteUndoable(t('settings.demo.removed'));
  }
}

export const vaultCare = new VaultCare();

export function rowsOf(report: ArchiveReport): number {
  return Object.values(report.tables).reduce((sum, rows) => sum + rows, 0);
}
