import { existsSync, mkdirSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { readOptions } from './lib/options.ts';
import { dataFolder } from './lib/paths.ts';
import { main, say } from './lib/steps.ts';

const options = readOptions('pnpm db:reset', {
  undo: { type: 'boolean', help: 'bring back what the last reset set aside' },
});

const aside = join(dataFolder, 'before-reset');
const kept = new Set(['before-reset', 'build', 'bench']);

/** Sets the data aside rather than deleting them, so that the wrong key at the wrong time costs nothing. */
await main(async () => {
  if (!existsSync(dataFolder)) return say('There is nothing to reset.');
  if (options.undo) {
    if (!existsSync(aside)) return say('No reset to undo.');
    for (const name of current()) rmSync(join(dataFolder, name), { recursive: true });
    for (const name of readdirSync(aside)) renameSync(join(aside, name), join(dataFolder, name));
    rmSync(aside, { recursive: true });
    return say('The data from before the reset are back.');
  }
  rmSync(aside, { recursive: true, force: true });
  const names = current();
  if (names.length === 0) return say('There is nothing to reset.');
  mkdirSync(aside);
  for (const name of names) renameSync(join(dataFolder, name), join(aside, name));
  say('The next start begins with an empty database. To undo: pnpm db:reset --undo');
});

function current(): string[] {
  return readdirSync(dataFolder).filter((name) => !kept.has(name));
}
