import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { mendMigration } from './lib/mend-migration.ts';
import { readOptions } from './lib/options.ts';
import { fromRoot } from './lib/paths.ts';
import { main, Plain, say } from './lib/steps.ts';

const options = readOptions('pnpm db:generate', {
  name: { type: 'string', help: 'what the migration does, in a word or two: lower_snake_case' },
});

const folder = fromRoot('drizzle');
const migrations = () => readdirSync(folder).filter((file) => file.endsWith('.sql'));

/** Writes the migration from the schema before to the schema now, mending what drizzle-kit gets wrong. */
await main(async () => {
  if (options.name === undefined || !/^[a-z][a-z0-9_]*$/.test(options.name)) {
    throw new Plain('Say what the migration does: pnpm db:generate --name add_plates');
  }
  const before = new Set(migrations());
  const { status } = spawnSync(fromRoot('node_modules/.bin/drizzle-kit'), ['generate', '--name', options.name], {
    cwd: fromRoot(),
    stdio: ['inherit', 'ignore', 'inherit'],
  });
  if (status !== 0) throw new Plain('drizzle-kit could not make the migration.');
  const file = migrations().find((name) => !before.has(name));
  if (!file) return say('The schema has not changed.');
  const path = join(folder, file);
  const earlier = [...before].sort().map((name) => readFileSync(join(folder, name), 'utf8'));
  writeFileSync(path, mendMigration(readFileSync(path, 'utf8'), earlier, columnsBefore(Number(file.slice(0, 4)))));
  say(`drizzle/${file}`);
});

/** The columns of every table as the newest migration that was generated before left them. */
function columnsBefore(index: number): Map<string, Set<string>> {
  for (let earlier = index - 1; earlier >= 0; earlier--) {
    const path = join(folder, 'meta', `${String(earlier).padStart(4, '0')}_snapshot.json`);
    if (!existsSync(path)) continue;
    const { tables } = JSON.parse(readFileSync(path, 'utf8')) as {
      tables: Record<string, { columns: Record<string, unknown> }>;
    };
    return new Map(Object.entries(tables).map(([name, { columns }]) => [name, new Set(Object.keys(columns))]));
  }
  return new Map();
}
