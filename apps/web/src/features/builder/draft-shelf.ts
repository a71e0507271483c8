import type { WorkoutDraft, WorkoutEdit } from '@motriforge/shared/contracts/workout-drafts';
import { ownKey } from '../../lib/own.ts';

/** A workout as it is on this device and not yet, or not certainly, with the server. */
export interface KeptDraft {
  draft: WorkoutDraft;
  /** What the server had when the writing began; null for a workout it never had. */
  revision: number | null;
  /** What was sent without an answer: it is sent again as it was, before what came after it. */
  sent: WorkoutDraft | null;
  /** Why the server will not have it. */
  refused: string | null;
  /** Somebody wrote on another device meanwhile. */
  isBehind: boolean;
}

/** Where nothing can be kept, what is written lives as long as the page. */
const memory = new Map<string, string>();

function read<T>(key: string): T | null {
  try {
    return JSON.parse(localStorage.getItem(key) ?? memory.get(key) ?? 'null');
  } catch {
    return JSON.parse(memory.get(key) ?? 'null');
  }
}

/** Whether it is on the device now, and not on this page alone. */
function write(key: string, value: unknown): boolean {
  const text = JSON.stringify(value);
  try {
    localStorage.setItem(key, text);
    memory.delete(key);
    return true;
  } catch {
    memory.set(key, text);
    return false;
  }
}

function remove(key: string): void {
  memory.delete(key);
  try {
    localStorage.removeItem(key);
  } catch {
    // A browser that keeps nothing has nothing to forget.
  }
}

const draftKey = (userId: string, id: string) => ownKey(userId, `draft.${id}`);
const editKey = (userId: string, id: string) => ownKey(userId, `edit.${id}`);

export const readDraft = (userId: string, id: string): KeptDraft | null => read(draftKey(userId, id));
export const keepDraft = (userId: string, kept: KeptDraft): boolean => write(draftKey(userId, kept.draft.id), kept);
export const dropDraft = (userId: string, id: string): void => remove(draftKey(userId, id));

/** What the server said last of a workout, to go on with where it cannot be asked. */
export const readEdit = (userId: string, id: string): WorkoutEdit | null => read(editKey(userId, id));
export const keepEdit = (userId: string, edit: WorkoutEdit): boolean => write(editKey(userId, edit.draft.id), edit);

/** The workouts of somebody that lie here unsent. */
export function unsentIds(userId: string): string[] {
  const prefix = draftKey(userId, '');
  try {
    return Object.keys(localStorage)
      .filter((key) => key.startsWith(prefix))
      .map((key) => key.slice(prefix.length));
  } catch {
    return [];
  }
}
