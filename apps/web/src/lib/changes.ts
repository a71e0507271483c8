import type { SaveStepInput } from '@motriforge/shared/contracts/profile';
import type { Preferences } from '@motriforge/shared/contracts/settings';
import { createSignal } from 'solid-js';
import { isServer } from 'solid-js/web';
import { createOutbox, type Outbox, type Shelf, type Waiting } from './outbox.ts';
import { ownKey } from './own.ts';
import { me } from './session.ts';

type WithoutId<Input> = Input extends unknown ? Omit<Input, 'id'> : never;
export type StepInput = WithoutId<SaveStepInput>;

/** What a person changes that must not be lost, network or not. */
export type Change =
  | { kind: 'step'; input: StepInput }
  | { kind: 'preferences'; input: Preferences }
  | { kind: 'finish' };

const [version, setVersion] = createSignal(0);
const changed = () => setVersion((count) => count + 1);

/** What lies on this device for whoever is signed in; nothing of a visitor is sent. */
export function outbox(): Outbox<Change> | null {
  const person = me();
  return person && createOutbox<Change>(shelf(), ownKey(person.id, 'outbox.'));
}

/** What is still to be sent. Tracks like a signal. */
export function waiting(): Waiting<Change>[] {
  version();
  return outbox()?.all() ?? [];
}

/** Whether something is still on its way: signing out would take it off the device. Tracks. */
export const hasUnsent = (): boolean => waiting().some(({ isRefused }) => !isRefused) || hasUnsentDraft();

/** Whether a workout lies here that the server has not got as it was written. */
function hasUnsentDraft(): boolean {
  const person = me();
  if (!person) return false;
  const own = shelf();
  const prefix = ownKey(person.id, 'draft.');
  return Array.from({ length: own.length }, (_, at) => own.key(at) ?? '').some((key) => key.startsWith(prefix));
}

export function change(key: string, what: Change, known?: string): void {
  outbox()?.put(key, what, known);
  changed();
}

export async function deliver(send: (waiting: Waiting<Change>) => Promise<'taken' | 'refused'>): Promise<void> {
  try {
    await outbox()?.deliver(send);
  } finally {
    changed();
  }
}

let found: Shelf | undefined;

function shelf(): Shelf {
  found ??= storage() ?? shelfInMemory();
  return found;
}

function storage(): Shelf | null {
  try {
    localStorage.setItem('motriforge.try', '');
    localStorage.removeItem('motriforge.try');
    return localStorage;
  } catch {
    return null;
  }
}

/** In a browser that keeps nothing, what is changed waits as long as the page stands. */
function shelfInMemory(): Shelf {
  const kept = new Map<string, string>();
  return {
    get length() {
      return kept.size;
    },
    key: (at) => [...kept.keys()][at] ?? null,
    getItem: (key) => kept.get(key) ?? null,
    setItem: (key, text) => void kept.set(key, text),
    removeItem: (key) => void kept.delete(key),
  };
}

if (!isServer) addEventListener('storage', changed);
