import { mkdirSync } from 'node:fs';
import { statfs } from 'node:fs/promises';
import { join } from 'node:path';
import { type Client, createClient } from '@libsql/client';
import { Plain } from '../steps.ts';
import { bytesOfARow, rowsOfAPerson } from './proportions.ts';

const settings = [
  'journal_mode = wal',
  'synchronous = normal',
  'foreign_keys = on',
  'cache_size = -65536',
  'wal_autocheckpoint = 16384',
];

/**
 * The database as a file, without the server in between. Checks, foreign keys and indexes hold as ever; only that the
 * disk has it is made sure of at checkpoints and not at every commit, which at worst loses the last of the people.
 */
export async function openFile(folder: string): Promise<Client> {
  mkdirSync(folder, { recursive: true });
  const client = createClient({ url: `file:${join(folder, 'motriforge.db')}`, concurrency: 1, timeout: 10_000 });
  for (const setting of settings) await client.execute(`pragma ${setting}`);
  return client;
}

/** What so many people take, said beforehand; too much for the disk is refused. */
export async function roomFor(folder: string, people: number): Promise<string> {
  const { bavail, bsize } = await statfs(folder);
  const rows = people * rowsOfAPerson;
  const sentence = refusal(rows * bytesOfARow, bavail * bsize, people);
  if (sentence) throw new Plain(sentence);
  return `${people.toLocaleString('en')} people come to about ${rows.toLocaleString('en')} rows and ${gigabytes(rows * bytesOfARow)}; the disk has ${gigabytes(bavail * bsize)} left.`;
}

/** A tenth more is asked for: the log of the database needs room too. */
export function refusal(needed: number, free: number, people: number): string | null {
  if (needed * 1.1 <= free) return null;
  const most = Math.floor((people * free) / (needed * 1.1));
  return `This takes about ${gigabytes(needed)} and the disk has ${gigabytes(free)} left. Free some space, or ask for ${most.toLocaleString('en')} more people at most.`;
}

const gigabytes = (bytes: number): string => `${(bytes / 1e9).toFixed(1)} GB`;
