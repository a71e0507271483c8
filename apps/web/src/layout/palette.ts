import { createSignal } from 'solid-js';

const [paletteIsOpen, setOpen] = createSignal(false);
const [paletteIsNeeded, setNeeded] = createSignal(false);

/** Needed from the first time it is opened: its code is loaded then. */
export { paletteIsNeeded, paletteIsOpen };

export function openPalette(): void {
  setNeeded(true);
  setOpen(true);
}

export const closePalette = () => setOpen(false);

/** Ctrl-K or Cmd-K, from anywhere. */
export function isPaletteKey(event: KeyboardEvent): boolean {
  return event.key.toLowerCase() === 'k' && (event.ctrlKey || event.metaKey) && !event.altKey && !event.shiftKey;
}
