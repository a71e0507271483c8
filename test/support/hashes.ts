import { createHook } from 'node:async_hooks';

/** Runs some work and says how many passwords were hashed for it. */
export async function countHashes(run: () => Promise<unknown>): Promise<number> {
  let hashes = 0;
  const hook = createHook({
    init(_, type) {
      if (type === 'SCRYPTREQUEST') hashes++;
    },
  }).enable();
  try {
    await run();
  } finally {
    hook.disable();
  }
  return hashes;
}
