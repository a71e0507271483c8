import { createHash } from 'node:crypto';
import { createReadStream, statSync } from 'node:fs';
import { basename } from 'node:path';
import type { Client, Transaction } from '@libsql/client';
import { systemUserId } from '@motriforge/db/lookups/people';
import { idFrom } from './ids.ts';
import { TableImport } from './import-table.ts';
import { Ledger } from './ledger.ts';
import { homesOf } from './lineage.ts';
import { writeLinks } from './links.ts';
import type { SystemMapping } from './mapping.ts';
import { Accounts, type Named } from './markdown/accounts.ts';
import { readLog } from './markdown/log.ts';
import { inOrder } from './order.ts';
import { filesOf, readRows, type TableFile } from './read/table-file.ts';
import type { SeedTables } from './seed.ts';
import { readTarget } from './target.ts';
import { Vocabulary } from './vocabulary.ts';

export interface ImportOptions {
  folder: string;
  isDryRun: boolean;
  onError: 'skip' | 'stop';
  now: number;
  /** Whom files without people of their own are about. */
  named?: Named;
  /** Hears which file is read now. */
  onFile?: (name: string) => void;
}

export interface ImportOutcome {
  isWritten: boolean;
  ledger: Ledger;
  files: readonly TableFile[];
  /** Files of the folder that no table of the system is called like. */
  others: readonly string[];
}

/** Imports a folder in one transaction: all that can be taken, or nothing. The caller closes the ledger. */
export async function importSystem(
  client: Client,
  mapping: SystemMapping,
  tables: SeedTables,
  options: ImportOptions,
): Promise<ImportOutcome> {
  const { folder, isDryRun, onError, now, named = {} } = options;
  const { files, others } = filesOf(folder, tables.keys(), mapping.logs);
  const ledger = new Ledger();
  const batch = await batchOf(mapping, folder, files, named);
  for (;;) {
    ledger.beginRound();
    const transaction = await client.transaction('write');
    try {
      await importFiles(transaction, mapping, tables, files, ledger, batch, options);
      const isNews = await writeLinks(transaction, mapping.name, ledger);
      if (isNews) {
        await transaction.rollback();
        continue;
      }
      const isWritten = !isDryRun && (onError === 'skip' || ledger.problemCount === 0);
      if (isWritten) {
        await finish(transaction, batch, files, ledger, now);
        await transaction.commit();
      } else await transaction.rollback();
      return { isWritten, ledger, files, others };
    } catch (error) {
      ledger.close();
      throw error;
    } finally {
      transaction.close();
    }
  }
}

async function importFiles(
  transaction: Transaction,
  mapping: SystemMapping,
  tables: SeedTables,
  files: readonly TableFile[],
  ledger: Ledger,
  batch: Batch,
  { now, named = {}, onFile }: ImportOptions,
): Promise<void> {
  await begin(transaction, batch, now);
  const target = await readTarget(transaction);
  const accounts = new Accounts(transaction, ledger, named);
  for (const step of inOrder(tables)) {
    const { table } = step;
    const its = files.filter((file) => file.table === table.name);
    if (its.length === 0) continue;
    const how = mapping.tables[table.name];
    if (!how) throw new Error(`Nobody says how ${mapping.name}.${table.name} comes here.`);
    const setting = {
      system: mapping.name,
      table,
      homes: homesOf(mapping.name, table),
      target,
      vocabulary: await Vocabulary.read(transaction),
      now,
    };
    for (const { name, path, log } of its) {
      onFile?.(name);
      const rows = log ? readLog(path, log, table.name, accounts) : readRows(path, table);
      await new TableImport(transaction, setting, step, how, ledger, batch.id).run(name, rows);
    }
  }
}

interface Batch {
  id: string;
  source: string;
  name: string;
  hash: string;
  bytes: number;
}

/** The same files of the same person are the same batch, however often they come. */
async function batchOf(
  mapping: SystemMapping,
  folder: string,
  files: readonly TableFile[],
  { person }: Named,
): Promise<Batch> {
  const hash = createHash('sha256').update(mapping.name);
  if (person !== undefined) hash.update(`\0${person}\0`);
  let bytes = 0;
  for (const [path, { name }] of new Map(files.map((file) => [file.path, file]))) {
    hash.update(`\0${name}\0`);
    for await (const piece of createReadStream(path)) hash.update(piece);
    bytes += statSync(path).size;
  }
  const digest = hash.digest('hex');
  return {
    id: idFrom('batch', digest),
    source: mapping.name.toUpperCase(),
    name: basename(folder).slice(0, 255) || mapping.name,
    hash: digest,
    bytes,
  };
}

async function begin(transaction: Transaction, { id, source, name, hash, bytes }: Batch, now: number): Promise<void> {
  await transaction.execute({
    sql: `insert into import_batch (id, user_id, source, file_name, file_hash, file_bytes, status, created_at)
      values (?, ?, ?, ?, ?, ?, 'PROCESSING', ?) on conflict do nothing`,
    args: [id, systemUserId, source, name, hash, bytes, now],
  });
}

async function finish(
  transaction: Transaction,
  { id }: Batch,
  files: readonly TableFile[],
  ledger: Ledger,
  now: number,
): Promise<void> {
  let [created, known, refused] = [0, 0, 0];
  for (const name of new Set(files.map((file) => file.name))) {
    const counts = ledger.countsOf(name);
    created += counts.created;
    known += counts.known;
    refused += ledger.refusedIn(name);
  }
  await transaction.execute({
    sql: `update import_batch set status = 'COMPLETED', completed_at = ?, rows_created = ?, rows_known = ?,
      rows_refused = ?, rows_total = ? where id = ?`,
    args: [now, created, known, refused, created + known + refused, id],
  });
}
