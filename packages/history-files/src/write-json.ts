import { CoachingNote, HistoryCheckIn, HistorySession, WrittenExercise } from '@motriforge/shared/contracts/history';
import * as v from 'valibot';
import type { HistoryItem } from './items.ts';
import { valid } from './valid.ts';

export const OWN_FORMAT = 'motriforge-history';
const VERSION = 1;

/** What our own JSON holds, each thing with what it is. */
export const OwnItem = v.variant('kind', [
  v.object({ kind: v.literal('session'), session: HistorySession }),
  v.object({ kind: v.literal('checkIn'), checkIn: HistoryCheckIn }),
  v.object({ kind: v.literal('coachingNote'), coachingNote: CoachingNote }),
  v.object({ kind: v.literal('exercise'), exercise: WrittenExercise }),
]);
export type OwnItem = v.InferOutput<typeof OwnItem>;

/** History as our own JSON, a line for each thing, in pieces. Throws `Unreadable` where one cannot be kept. */
export async function* writeHistoryJson(
  items: AsyncIterable<OwnItem | HistoryItem> | Iterable<OwnItem | HistoryItem>,
): AsyncGenerator<string> {
  let before = `{"format":${JSON.stringify(OWN_FORMAT)},"version":${VERSION},"items":[\n`;
  for await (const item of items) {
    if (item.kind === 'problem' || item.kind === 'question') continue;
    yield `${before}${JSON.stringify(valid(OwnItem, item))}`;
    before = ',\n';
  }
  yield before === ',\n' ? '\n]}\n' : `${before}]}\n`;
}
