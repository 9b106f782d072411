/** The dialog that takes in a job: from anywhere, by key, palette, button or dropped file. */
class Capture {
  isOpen = $state(false);
  file = $state.raw<File | undefined>();
  /** What was pasted and not yet saved: it outlasts the dialog. */
  text = $state('');
  address = $state('');

  open(file?: File): void {
    this.file = file;
    this.isOpen = true;
  }
}

export const capture = new Capture();
