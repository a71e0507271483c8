import type { WorkoutState } from '@motriforge/shared/contracts/workout-drafts';
import { isTransient, viewOf } from '../../lib/errors.ts';
import { call } from '../../lib/trpc.ts';
import { dropDraft, keepDraft, keepEdit, readDraft, unsentIds } from './draft-shelf.ts';

export type Delivery =
  | { kind: 'saved'; state: WorkoutState }
  | { kind: 'nothing' }
  | { kind: 'later' }
  | { kind: 'refused'; message: string }
  | { kind: 'behind' };

/** Two tabs do not send the same at once; where the browser knows no locks they may, and it does no harm. */
const alone = <T>(id: string, run: () => Promise<T>): Promise<T> =>
  navigator.locks?.request(`motriforge.draft.${id}`, run) ?? run();

/** Sends what lies on the device of a workout, until the server has the last of it. */
export const deliver = (userId: string, id: string): Promise<Delivery> => alone(id, () => send(userId, id));

async function send(userId: string, id: string): Promise<Delivery> {
  let answer: Delivery = { kind: 'nothing' };
  for (let kept = readDraft(userId, id); kept; kept = readDraft(userId, id)) {
    if (kept.isBehind) return { kind: 'behind' };
    const sending = kept.sent ?? kept.draft;
    keepDraft(userId, { ...kept, sent: sending, refused: null });
    try {
      const state = await call(({ workouts }) =>
        workouts.save.mutate({ draft: sending, revision: kept?.revision ?? null }),
      );
      answer = { kind: 'saved', state };
      keepEdit(userId, { draft: sending, state });
      const after = readDraft(userId, id);
      if (!after || JSON.stringify(after.draft) === JSON.stringify(sending)) dropDraft(userId, id);
      else keepDraft(userId, { ...after, revision: state.revision, sent: null });
    } catch (error) {
      return failed(userId, id, error);
    }
  }
  return answer;
}

function failed(userId: string, id: string, error: unknown): Delivery {
  const { code, message, fields } = viewOf(error);
  const kept = readDraft(userId, id);
  if (isTransient(error) || code === 'SIGNED_OUT' || code === 'TOO_MANY' || !kept) return { kind: 'later' };
  if (code === 'CONFLICT') {
    keepDraft(userId, { ...kept, sent: null, isBehind: true });
    return { kind: 'behind' };
  }
  const refused = fields[0]?.message ?? message;
  keepDraft(userId, { ...kept, sent: null, refused });
  return { kind: 'refused', message: refused };
}

/** Sends everything of somebody that lies here unsent. */
export async function deliverAll(userId: string): Promise<void> {
  for (const id of unsentIds(userId)) await deliver(userId, id);
}
