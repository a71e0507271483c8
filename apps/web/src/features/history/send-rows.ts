import {
  type ImportView,
  mostExercisesAtOnce,
  type PutExercisesInput,
  type RefusedRow,
} from '@motriforge/shared/contracts/imports';
import { isTransient, viewOf } from '../../lib/errors.ts';
import { call } from '../../lib/trpc.ts';
import type { Batch } from './reader-calls.ts';

const attempts = 6;
const second = 1_000;
/** Who was asked to wait is let in again within a minute. */
const crowdedSeconds = 15;

export interface Sending {
  sent: number;
  refused: RefusedRow[];
}

/** Sends a file, a few rows at a time, and finishes its import. What was sent before is known and costs nothing. */
export async function sendRows(
  next: () => Promise<Batch | null>,
  batchId: string,
  onSent: (sending: Sending) => void,
  signal: AbortSignal,
  refusedBefore: readonly RefusedRow[] = [],
): Promise<ImportView> {
  const sending: Sending = { sent: 0, refused: [...refusedBefore] };
  for (let batch = await next(); batch !== null; batch = await next()) {
    const { exercises, ...rows } = batch;
    const { refused } = await patiently(
      () =>
        call(({ imports }) =>
          exercises.length > 0
            ? imports.putExercises.mutate({ batchId, from: batch.from, exercises })
            : imports.put.mutate({ ...rows, batchId }),
        ),
      signal,
    );
    sending.sent = batch.from + rows.sessions.length + rows.checkIns.length + exercises.length;
    sending.refused = [...sending.refused, ...refused];
    onSent({ ...sending });
  }
  return patiently(() => call(({ imports }) => imports.finish.mutate({ batchId })), signal);
}

/** Makes exercises of the names that are to be the person's own, before sessions speak of them. */
export async function sendNamed(
  named: readonly PutExercisesInput['exercises'][number][],
  batchId: string,
  signal: AbortSignal,
): Promise<RefusedRow[]> {
  const refused: RefusedRow[] = [];
  for (let at = 0; at < named.length; at += mostExercisesAtOnce) {
    const exercises = named.slice(at, at + mostExercisesAtOnce);
    const input = { batchId, from: null, exercises };
    const result = await patiently(() => call(({ imports }) => imports.putExercises.mutate(input)), signal);
    refused.push(...result.refused);
  }
  return refused;
}

/** Tries again where that could help: the network comes back, and a crowd goes. */
async function patiently<T>(run: () => Promise<T>, signal: AbortSignal): Promise<T> {
  for (let attempt = 1; ; attempt++) {
    signal.throwIfAborted();
    try {
      return await run();
    } catch (error) {
      const isCrowded = viewOf(error).code === 'TOO_MANY';
      if (attempt === attempts || !(isCrowded || isTransient(error))) throw error;
      await new Promise((resolve) => setTimeout(resolve, (isCrowded ? crowdedSeconds : 2 ** attempt) * second));
    }
  }
}
