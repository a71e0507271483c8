import { toast } from '@motriforge/ui/toast.tsx';
import { createSignal } from 'solid-js';
import { t } from '../../lib/i18n.ts';

const patience = 6_000;

/** What is about to be removed: out of sight already, and to be had back for a moment. What is removed is so for good. */
const [hidden, setHidden] = createSignal<ReadonlySet<string>>(new Set());
const waiting = new Map<string, () => void>();

/** Tracks. */
export const isHidden = (id: string): boolean => hidden().has(id);

function show(id: string): void {
  setHidden((all) => new Set([...all].filter((one) => one !== id)));
}

export function later(id: string, message: string, remove: () => void): void {
  setHidden((all) => new Set([...all, id]));
  const close = toast({ message, ms: patience, action: { label: t('log.undoRemoval'), run: () => cancel() } });
  const timer = setTimeout(() => run(), patience);
  const run = () => {
    clearTimeout(timer);
    waiting.delete(id);
    remove();
    show(id);
    close();
  };
  const cancel = () => {
    clearTimeout(timer);
    waiting.delete(id);
    show(id);
  };
  waiting.set(id, run);
}

/** Nothing waits any longer. */
export const settle = (): void => {
  for (const run of [...waiting.values()]) run();
};
