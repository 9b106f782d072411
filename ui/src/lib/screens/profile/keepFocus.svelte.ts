import { tick } from 'svelte';

/** Keeps the focus on the item that has it while its list is put in another order. Made while a component is set up. */
export function keepFocus(list: () => HTMLElement | undefined, order: () => unknown): void {
  $effect.pre(() => {
    order();
    const focused = document.activeElement;
    if (!focused?.id || !list()?.contains(focused)) return;
    void tick().then(() => document.getElementById(focused.id)?.focus());
  });
}
