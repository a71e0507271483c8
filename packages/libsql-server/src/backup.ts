import { randomUUID } from 'node:crypto';
import { access, link, mkdir, open, rm } from 'node:fs/promises';
import { dirname, isAbsolute, resolve } from 'node:path';
import AsyncDatabase from 'libsql/promise';
import { HttpError } from './errors.ts';

/**
 * Copies a database that may be in use to a new file, beside the event loop. The copy takes its name only once it is
 * complete and on disk, and never the name of a file that exists.
 */
export async function backUp(file: string, path: string): Promise<void> {
  if (!isAbsolute(path) || path.includes('\0')) throw refused(`${JSON.stringify(path)} is not an absolute path`);
  const target = resolve(path);
  const unfinished = `${target}.${randomUUID()}.partial`;
  // The engine would make the missing file, and an empty backup of it.
  await access(file).catch(() => Promise.reject(refused(`${file} does not exist`)));
  await mkdir(dirname(target), { recursive: true });
  try {
    await copy(file, unfinished);
    await sync(unfinished);
    await link(unfinished, target);
    await sync(dirname(target));
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') throw refused(`${target} already exists`);
    throw error;
  } finally {
    await rm(unfinished, { force: true });
  }
}

async function copy(from: string, to: string): Promise<void> {
  const database = new AsyncDatabase(from, {});
  try {
    await database.exec('pragma busy_timeout = 5000');
    await database.exec(`vacuum into '${to.replaceAll("'", "''")}'`);
  } finally {
    database.close();
  }
}

async function sync(path: string): Promise<void> {
  const handle = await open(path, 'r');
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}

const refused = (message: string) => new HttpError(400, message, 'BACKUP_REFUSED');
