import { explain } from '$lib/words/index.svelte';

export interface Toast {
  id: number;
  text: string;
  tone: 'plain' | 'danger';
  /** A step is one of undo or redo: only that of the newest note still does what its note says. */
  action?: { label: string; run: () => void; isStep?: boolean };
}

let count = 0;
let toasts = $state.raw<Toast[]>([]);
let spoken = $state('');

/** The short notes at the foot of the window. */
export function shownToasts(): Toast[] {
  return toasts;
}

export function dismiss(id: number): void {
  toasts = toasts.filter((toast) => toast.id !== id);
}

/** Says what was done, with a way back where there is one. */
export function note(text: string, action?: Toast['action']): void {
  add({ text, tone: 'plain', action }, action ? 8_000 : 4_000);
}

/** Says what went wrong. Stays until it is dismissed. */
export function complain(thrown: unknown): void {
  add({ text: explain(thrown), tone: 'danger' });
}

function add(toast: Omit<Toast, 'id'>, milliseconds?: number): void {
  const id = ++count;
  if (toast.action?.isStep) {
    toasts = toasts.map((other) => (other.action?.isStep ? { ...other, action: undefined } : other));
  }
  toasts = [...toasts.filter((other) => other.text !== toast.text), { ...toast, id }].slice(-3);
  if (milliseconds) setTimeout(() => dismiss(id), milliseconds);
  announce(toast.text);
}

/** What the live region says. */
export function lastSpoken(): string {
  return spoken;
}

/** Tells a screen reader what happened, without showing it. */
export function announce(text: string): void {
  spoken = '';
  setTimeout(() => (spoken = text), 50);
}
