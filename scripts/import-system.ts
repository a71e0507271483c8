import { statSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Client } from '@libsql/client';
import { createClient } from '@libsql/client/http';
import { importSystem } from './import-system/import-system.ts';
import { report } from './import-system/report.ts';
import { readSeedTables, systemNames } from './import-system/seed.ts';
import { systems } from './import-system/systems/index.ts';
import { prepareDatabase, startDatabase } from './lib/database.ts';
import { misused, readOptionsAndPath } from './lib/options.ts';
import { dataFolder } from './lib/paths.ts';
import { freePair } from './lib/ports.ts';
import { main, Plain, say } from './lib/steps.ts';

const name = 'pnpm import:system <folder>';
const flags = {
  from: { type: 'string', help: `where the files come from: ${systemNames.join(', ')}` },
  'dry-run': { type: 'boolean', help: 'says what would happen and writes nothing' },
  'on-error': { type: 'string', default: 'stop', help: 'stop: all or nothing; skip: what cannot be taken is left out' },
  person: { type: 'string', help: 'the e-mail address of whose the Markdown files of the tracker are' },
  coach: { type: 'string', help: 'that of the coach, where Coaching_sessions.md names none' },
  url: { type: 'string', help: 'a libSQL database; without it the one in .data. DATABASE_TOKEN holds its token' },
} as const;

const options = readOptionsAndPath(name, flags);
const from = systemNames.find((system) => system === options.from);
if (from === undefined) misused(name, flags, `--from takes one of ${systemNames.join(', ')}.`);
if (from !== 'tracker' && (options.person ?? options.coach) !== undefined) {
  misused(name, flags, '--person and --coach go with --from tracker.');
}
const onError = (['stop', 'skip'] as const).find((way) => way === options['on-error']);
if (onError === undefined) misused(name, flags, '--on-error takes stop or skip.');

/** Brings the rows of one of the five systems into this one. */
await main(async () => {
  const folder = resolve(options.path);
  if (!statSync(folder, { throwIfNoEntry: false })?.isDirectory()) throw new Plain(`${folder} is not a folder.`);
  await withDatabase(options.url, async (client) => {
    const isDryRun = options['dry-run'];
    const outcome = await importSystem(client, systems[from], readSeedTables(from), {
      folder,
      isDryRun,
      onError,
      now: Date.now(),
      named: { person: options.person, coach: options.coach },
      onFile: (file) => say(`  Reading ${file}`),
    });
    try {
      process.exitCode = report(outcome, from, isDryRun) ? 0 : 1;
    } finally {
      outcome.ledger.close();
    }
  });
});

async function withDatabase(url: string | undefined, work: (client: Client) => Promise<void>): Promise<void> {
  if (url === undefined) {
    const database = await startDatabase(dataFolder, await freePair());
    try {
      await prepareDatabase(database.client);
      await work(database.client);
    } finally {
      await database.stop();
    }
    return;
  }
  if (!/^(https?|libsql):\/\//.test(url)) throw new Plain('--url begins with libsql:, https: or http:.');
  const { DATABASE_TOKEN } = process.env;
  const client = createClient({ url, ...(DATABASE_TOKEN ? { authToken: DATABASE_TOKEN } : {}) });
  await prepareDatabase(client);
  await work(client);
}
