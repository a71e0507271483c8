import type { Client } from '@libsql/client';

/** Reads the whole database: every row points somewhere and every index agrees with its table. */
export async function requireSound(client: Pick<Client, 'execute'>): Promise<void> {
  const { rows: astray } = await client.execute('pragma foreign_key_check');
  if (astray.length > 0) throw new Error(`${astray.length} rows of ${astray[0]?.[0]} and others point nowhere.`);
  const { rows: faults } = await client.execute('pragma integrity_check');
  if (faults[0]?.[0] !== 'ok') throw new Error(`The database is damaged: ${faults[0]?.[0]}`);
}
