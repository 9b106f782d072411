import type { Attachment } from 'svelte/attachments';

/** Open dialogs, the one on top last. */
const open: HTMLDialogElement[] = [];
/** What stays within reach while a dialog is open: the notes at the foot of the window. */
let notes: HTMLElement | undefined;

const lift = () => notes && (open.at(-1) ?? document.body).append(notes);

/** Keeps an element within reach, above every dialog. */
export const aboveDialogs: Attachment<HTMLElement> = (element) => {
  notes = element;
  lift();
  return () => (notes = undefined);
};

/**
 * Opens a dialog for as long as it is there: above all else, with the rest of the page out of reach. The focus goes
 * to what `first` names, or to the dialog itself, and comes back afterwards. `close` is asked for by Escape and by a
 * press beside the dialog.
 */
export function modal(close: () => void, first: string): Attachment<HTMLDialogElement> {
  return (dialog) => {
    const opener = document.activeElement;
    const escape = (event: KeyboardEvent) => {
      if (event.key !== 'Escape' || event.defaultPrevented) return;
      event.preventDefault();
      close();
    };
    const press = (event: PointerEvent) => {
      const { left, right, top, bottom } = dialog.getBoundingClientRect();
      const isInside =
        event.clientX >= left && event.clientX <= right && event.clientY >= top && event.clientY <= bottom;
      if (event.target === dialog && !isInside) close();
    };
    const cancel = (event: Event) => {
      if (event.target !== dialog) return;
      event.preventDefault();
      close();
    };
    // Out of what it was written in: neither its events nor its forms are those of a card or a form around it.
    document.body.append(dialog);
    dialog.addEventListener('keydown', escape);
    dialog.addEventListener('pointerdown', press);
    dialog.addEventListener('cancel', cancel);
    dialog.showModal();
    (dialog.querySelector<HTMLElement>(first) ?? dialog).focus();
    open.push(dialog);
    lift();
    return () => {
      open.splice(open.indexOf(dialog), 1);
      lift();
      dialog.close();
      dialog.remove();
      if (opener instanceof HTMLElement && opener.isConnected) opener.focus();
    };
  };
}
