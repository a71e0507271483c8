import type { ImportView, RefusedRow } from '@motriforge/shared/contracts/imports';
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
): Promise<ImportView> {
  const sending: Sending = { sent: 0, refused: [] };
  for (let batch = await next(); batch !== null; batch = await next()) {
    const input = { ...batch, batchId };
    const { refused } = await patiently(() => call(({ imports }) => imports.put.mutate(input)), signal);
    sending.sent = batch.from + batch.sessions.length + batch.checkIns.length;
    sending.refused = [...sending.refused, ...refused];
    onSent({ ...sending });
  }
  return patiently(() => call(({ imports }) => imports.finish.mutate({ batchId })), signal);
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
