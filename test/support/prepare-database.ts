import { createClient } from '@libsql/client';
import { prepareDatabase } from '../../scripts/lib/database.ts';

/** Prepares a database file as the first start does. A process of its own, so that it can be killed. */
const client = createClient({ url: `file:${process.argv[2]}` });
await prepareDatabase(client);
client.close();
