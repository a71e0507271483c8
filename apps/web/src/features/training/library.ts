import type { ExerciseEntry } from '@motriforge/shared/contracts/exercises';
import type { StandingRecord } from '@motriforge/shared/contracts/training';
import { createSignal } from 'solid-js';
import { locale } from '../../lib/i18n.ts';
import { ownKey } from '../../lib/own.ts';
import { keep, recall } from '../../lib/own-kept.ts';
import { me } from '../../lib/session.ts';
import { call } from '../../lib/trpc.ts';
import { isMeant } from './slips.ts';

/** What logging needs besides the log, kept on the device: every exercise, and the records that stand. */
const [entries, setEntries] = createSignal<readonly ExerciseEntry[]>([]);
const [records, setRecords] = createSignal<readonly StandingRecord[]>([]);

export { entries, records };

/** Shows what the device has, and asks for what is new. */
export async function learnLibrary(): Promise<void> {
  const person = me();
  if (!person) return;
  const speech = locale();
  recall(ownKey(person.id, `exercises.${speech}`), setEntries);
  recall(ownKey(person.id, 'records'), setRecords);
  try {
    const [all, standing] = await call((api) =>
      Promise.all([api.exercises.all.query({ locale: speech }), api.training.records.query()]),
    );
    if (me()?.id !== person.id) return;
    keep(ownKey(person.id, `exercises.${speech}`), setEntries(all as ExerciseEntry[]));
    keep(ownKey(person.id, 'records'), setRecords(standing));
  } catch {
    // What the device has goes on serving.
  }
}

export const entryOf = (id: string | null): ExerciseEntry | undefined => entries().find((entry) => entry.id === id);

/**
 * Those whose name has every word, however little of it is written; those that begin so first. Where there is none, those
 * whose name has what was probably meant.
 */
export function findEntries(words: string): readonly ExerciseEntry[] {
  const wanted = words.toLowerCase().trim();
  if (wanted === '') return entries();
  const parts = wanted.split(/\s+/);
  // What is one's own has its id for an address, and no word is meant for that.
  const textOf = ({ id, name, slug }: ExerciseEntry) => `${name.toLowerCase()} ${slug === id ? '' : slug}`;
  const found = entries().filter((entry) => parts.every((part) => textOf(entry).includes(part)));
  const rank = ({ name }: ExerciseEntry) => (name.toLowerCase().startsWith(wanted) ? 0 : 1);
  const inOrder = (one: ExerciseEntry, other: ExerciseEntry) =>
    rank(one) - rank(other) || one.name.length - other.name.length;
  if (found.length > 0) return found.toSorted(inOrder);
  return entries()
    .filter((entry) => {
      const its = textOf(entry).split(/[\s-]+/);
      return parts.every((part) => its.some((word) => word.startsWith(part) || isMeant(part, word)));
    })
    .toSorted(inOrder);
}
