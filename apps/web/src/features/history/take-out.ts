import { writeHistoryCsv } from '@motriforge/history-files/write-csv';
import { writeHistoryJson } from '@motriforge/history-files/write-json';
import type { HistorySession } from '@motriforge/shared/contracts/history';
import { call } from '../../lib/trpc.ts';

export type FileKind = 'csv' | 'json';

/** Makes a file of all that was trained and hands it to the browser. */
export async function takeOut(kind: FileKind, onCount: (count: number) => void): Promise<void> {
  const pieces: string[] = [];
  for await (const piece of written[kind](sessions(onCount))) pieces.push(piece);
  const address = URL.createObjectURL(new Blob(pieces, { type: types[kind] }));
  const link = document.createElement('a');
  link.href = address;
  link.download = `motriforge-training.${kind}`;
  link.click();
  URL.revokeObjectURL(address);
}

const types = { csv: 'text/csv;charset=utf-8', json: 'application/json' };

const written = {
  csv: writeHistoryCsv,
  json: (all: AsyncIterable<HistorySession>) => writeHistoryJson(items(all)),
};

async function* items(all: AsyncIterable<HistorySession>) {
  for await (const session of all) yield { kind: 'session' as const, session };
}

async function* sessions(onCount: (count: number) => void): AsyncGenerator<HistorySession> {
  let count = 0;
  for (let cursor: string | null | undefined; cursor !== null; ) {
    const from = cursor ?? undefined;
    const page = await call(({ history }) => history.export.query({ cursor: from }));
    yield* page.sessions;
    count += page.sessions.length;
    onCount(count);
    cursor = page.nextCursor;
  }
}
