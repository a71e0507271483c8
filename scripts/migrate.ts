import { createClient } from '@libsql/client/http';
import { prepareDatabase, startDatabase } from './lib/database.ts';
import { readOptions } from './lib/options.ts';
import { dataFolder } from './lib/paths.ts';
import { freePair } from './lib/ports.ts';
import { main, Plain, say } from './lib/steps.ts';

const options = readOptions('pnpm db:migrate', {
  url: { type: 'string', help: 'a libSQL database; without it the one in .data. DATABASE_TOKEN holds its token' },
});

await main(async () => {
  if (options.url === undefined) {
    const database = await startDatabase(dataFolder, await freePair());
    try {
      report(await prepareDatabase(database.client));
    } finally {
      await database.stop();
    }
    return;
  }
  if (!/^(https?|libsql):\/\//.test(options.url)) throw new Plain('--url begins with libsql:, https: or http:.');
  const { DATABASE_TOKEN } = process.env;
  const client = createClient({ url: options.url, ...(DATABASE_TOKEN ? { authToken: DATABASE_TOKEN } : {}) });
  try {
    await client.execute('select 1');
  } catch (error) {
    throw new Plain(
      `The database does not answer, or not to this token: ${error instanceof Error ? error.message : error}`,
    );
  }
  report(await prepareDatabase(client));
});

function report(applied: readonly string[]): void {
  say(applied.length === 0 ? 'The schema is up to date.' : `Applied ${applied.join(', ')}.`);
  say('Lookups and the exercise library are those of this version.');
}
