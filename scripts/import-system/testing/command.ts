import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { fromRoot } from '../../lib/paths.ts';

/** `pnpm import:system`, as a process of its own. */
export const command = (words: readonly string[], token = ''): ChildProcess =>
  spawn(process.execPath, [fromRoot('scripts/import-system.ts'), ...words], {
    env: { ...process.env, DATABASE_TOKEN: token },
  });

export async function outcome(child: ChildProcess): Promise<{ code: number | null; text: string }> {
  let text = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream?.on('data', (piece) => {
      text += piece;
    });
  }
  const [code] = await once(child, 'close');
  return { code: code as number | null, text };
}
