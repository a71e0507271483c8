import { newId } from '@motriforge/shared/ids';
import { prepareDatabase, startDatabase } from './lib/database.ts';
import { readOptions } from './lib/options.ts';
import { dataFolder } from './lib/paths.ts';
import { freePair } from './lib/ports.ts';
import { main, say } from './lib/steps.ts';

readOptions('pnpm db:seed', {});

const people = ['arthit@example.com', 'mina@example.com', 'sven@example.com'];

/** A few rows to look at. The library itself comes with every start. */
await main(async () => {
  const database = await startDatabase(dataFolder, await freePair());
  try {
    await prepareDatabase(database.client);
    const results = await database.client.batch(
      people.map((email) => ({
        sql: "insert into waitlist_entry (id, email, locale, created_at) values (?, ?, 'en', ?) on conflict do nothing",
        args: [newId(), email, Date.now()],
      })),
    );
    say(`${results.reduce((sum, { rowsAffected }) => sum + rowsAffected, 0)} people joined the waitlist.`);
  } finally {
    await database.stop();
  }
});
