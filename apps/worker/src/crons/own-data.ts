import { buildExport, eraseDue, forgetExports, waitingExports } from '@motriforge/domain/privacy';
import { jobContext } from '../context.ts';
import type { Env } from '../env.ts';
import { describe, log } from '../log.ts';
import { placesIn } from '../own-files.ts';

/** What a minute is enough for; the others are made in the next. */
const exportsAtOnce = 3;

/** Makes the files people have asked for. One that cannot be made holds up no other. */
export async function makeExports(env: Env, waiter: ExecutionContext): Promise<void> {
  const ctx = jobContext(env, waiter);
  for (const exportId of await waitingExports(ctx, exportsAtOnce)) {
    await buildExport(ctx, exportId, placesIn(env.FILES)).catch((error: unknown) =>
      log('error', 'export-failed', { exportId, error: describe(error) }),
    );
  }
}

/** Removes files whose days are over. */
export async function dropOldExports(env: Env, waiter: ExecutionContext): Promise<void> {
  const ctx = jobContext(env, waiter);
  const { removeFiles } = placesIn(env.FILES);
  let files = 0;
  for (
    let dropped = await forgetExports(ctx, removeFiles);
    dropped > 0;
    dropped = await forgetExports(ctx, removeFiles)
  )
    files += dropped;
  if (files > 0) log('info', 'exports-forgotten', { files });
}

/** Erases those whose time to think it over has passed. */
export async function erasePeople(env: Env, waiter: ExecutionContext): Promise<void> {
  const people = await eraseDue(jobContext(env, waiter), placesIn(env.FILES).removeFiles);
  if (people > 0) log('info', 'erased', { people });
}
