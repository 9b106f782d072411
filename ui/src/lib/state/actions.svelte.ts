import { untrack, type Component } from 'svelte';

/** Something the person can do, by palette and by key. */
export interface Action {
  id: string;
  label: string;
  group: string;
  icon?: Component;
  /** "mod+k", "g j" (one after the other), "?" */
  keys?: string;
  /** Shown among the keys and not in the palette; without `run` the screen itself listens. */
  isKeyOnly?: boolean;
  run?: () => void;
}

let sets = $state.raw<Array<() => Action[]>>([]);

/** Offers actions while the calling component is shown. The newest come first. */
export function useActions(actions: () => Action[]): void {
  $effect(() => {
    sets = [actions, ...untrack(() => sets)];
    return () => {
      sets = sets.filter((set) => set !== actions);
    };
  });
}

/** Everything that can be done now. */
export function offeredActions(): Action[] {
  return sets.flatMap((set) => set());
}

let pending = '';
let pendingTimer: ReturnType<typeof setTimeout> | undefined;

/** Runs the action that a key press belongs to. */
export function pressKey(event: KeyboardEvent): void {
  if (event.defaultPrevented || event.isComposing) return;
  const mod = event.ctrlKey || event.metaKey;
  const target = event.target as HTMLElement;
  const isTyping = target.isContentEditable || isWritten(target);
  const isOverlaid = document.querySelector('dialog[open], [role="menu"]:popover-open') !== null;
  if (!mod && (isTyping || isOverlaid || event.altKey)) return;
  if (isTyping && mod && /^[zya]$/i.test(event.key)) return;
  const key = event.key.length === 1 ? event.key.toLowerCase() : event.key;
  const name = mod ? `mod+${event.shiftKey ? 'shift+' : ''}${key}` : key;
  const actions = offeredActions();
  const chord = pending ? `${pending} ${name}` : name;
  clearTimeout(pendingTimer);
  pending = '';
  const found = actions.find((action) => action.keys === chord) ?? actions.find((action) => action.keys === name);
  if (found?.run) {
    event.preventDefault();
    found.run();
  } else if (!mod && actions.some((action) => action.keys?.startsWith(`${name} `))) {
    pending = name;
    pendingTimer = setTimeout(() => (pending = ''), 1_200);
  }
}

/** Whether keys pressed in an element are for it: a box to tick or a slider has no text to undo. */
function isWritten(element: HTMLElement): boolean {
  if (element instanceof HTMLInputElement) return !/^(checkbox|radio|range|color|file|button)$/.test(element.type);
  return /^(TEXTAREA|SELECT)$/.test(element.tagName);
}

const isMac = globalThis.navigator?.platform?.startsWith('Mac') ?? false;

/** Keys as they are written on the keyboard: ["Ctrl", "K"]. */
export function keyCaps(keys: string): string[] {
  const caps: Record<string, string> = {
    mod: isMac ? '⌘' : 'Ctrl',
    shift: isMac ? '⇧' : 'Shift',
    alt: 'Alt',
    ArrowRight: '→',
    ArrowLeft: '←',
    ArrowUp: '↑',
    ArrowDown: '↓',
  };
  return keys.split(/[ +]/).map((key) => caps[key] ?? key.toUpperCase());
}
