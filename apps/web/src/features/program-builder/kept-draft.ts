import type { ProgramDraft } from '@motriforge/shared/contracts/program-drafts';
import { ownKey } from '../../lib/own.ts';
import { me } from '../../lib/session.ts';

/** What was written and is not with the server yet, and the revision it was written on. */
export interface KeptDraft {
  id: string;
  revision: number;
  draft: ProgramDraft;
}

const keyOf = (id: string): string | null => {
  const person = me();
  return person ? ownKey(person.id, `program.${id}`) : null;
};

/** What this device has of a program; `new` stands for the one that has no address yet. */
export function recall(id: string): KeptDraft | null {
  const key = keyOf(id);
  try {
    return key ? JSON.parse(localStorage.getItem(key) ?? 'null') : null;
  } catch {
    return null;
  }
}

export function keep(id: string, draft: KeptDraft | null): void {
  const key = keyOf(id);
  try {
    if (key && draft) localStorage.setItem(key, JSON.stringify(draft));
    else if (key) localStorage.removeItem(key);
  } catch {
    // A browser that keeps nothing still sends what is written.
  }
}
