import type { CallName, ReaderCalls, Told } from './reader-calls.ts';

type Input<Name extends CallName> = Parameters<ReaderCalls[Name]>;
type Output<Name extends CallName> = ReturnType<ReaderCalls[Name]>;

export interface Reader {
  ask<Name extends CallName>(name: Name, ...input: Input<Name>): Promise<Output<Name>>;
  close(): void;
}

/** Files are read in a worker of their own: the page stays as quick as without one. */
export function openReader(onProgress: (bytes: number) => void): Reader {
  const worker = new Worker(new URL('./reader.worker.ts', import.meta.url), { type: 'module' });
  const waiting = new Map<number, { resolve: (output: never) => void; reject: (error: Error) => void }>();
  let last = 0;
  const fail = (error: Error) => {
    for (const { reject } of waiting.values()) reject(error);
    waiting.clear();
  };
  worker.addEventListener('error', () => fail(new Error('The file could not be read.')));
  worker.addEventListener('message', ({ data }: MessageEvent<Told>) => {
    if (data.kind === 'progress') return onProgress(data.bytes);
    const asked = waiting.get(data.id);
    waiting.delete(data.id);
    if (data.kind === 'answer') asked?.resolve(data.output as never);
    else asked?.reject(new Error(data.message));
  });
  return {
    ask: (name, ...input) =>
      new Promise((resolve, reject) => {
        last++;
        waiting.set(last, { resolve: resolve as (output: never) => void, reject });
        worker.postMessage({ id: last, name, input });
      }),
    close: () => worker.terminate(),
  };
}
