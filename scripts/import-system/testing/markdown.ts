import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type TestDatabase, testDatabase } from '@motriforge/db/testing';
import { importSystem } from '../import-system.ts';
import type { Named } from '../markdown/accounts.ts';
import { readSeedTables } from '../seed.ts';
import { systems } from '../systems/index.ts';
import { people, person } from './people.ts';

/** Whose the files are, and their coach. */
export const [mina, coach] = ['mina@example.com', 'coach@example.com'];

export interface Said {
  isWritten: boolean;
  problems: string[];
  created: number;
  known: number;
}

/** A folder of Markdown files, beside the accounts of the two they are about, and a database to import them into. */
export class MarkdownFolder {
  readonly #folder = mkdtempSync(join(tmpdir(), 'motriforge-files-'));
  readonly #database: TestDatabase;

  private constructor(database: TestDatabase) {
    this.#database = database;
    this.write('users.csv', people(person('1', { email: mina }), person('2', { email: coach })));
  }

  static async open(): Promise<MarkdownFolder> {
    return new MarkdownFolder(await testDatabase());
  }

  close(): void {
    this.#database.close();
    rmSync(this.#folder, { recursive: true });
  }

  write(name: string, text: string): void {
    writeFileSync(join(this.#folder, name), text);
  }

  remove(name: string): void {
    rmSync(join(this.#folder, name));
  }

  async import(
    name: string,
    { isDryRun = false, onError = 'stop' as 'skip' | 'stop', named = { person: mina, coach } as Named } = {},
  ): Promise<Said> {
    const { ledger, isWritten } = await importSystem(
      this.#database.client,
      systems.tracker,
      readSeedTables('tracker'),
      { folder: this.#folder, isDryRun, onError, named, now: Date.UTC(2026, 5, 1) },
    );
    const problems = [...ledger.problems()].map(
      ({ file, place, column, reason }) => `${file} ${place} ${column}: ${reason}`,
    );
    const counts = ledger.countsOf(name);
    ledger.close();
    return { isWritten, problems, ...counts };
  }

  /** The rows of a question, each as an object. */
  async rows(sql: string): Promise<Record<string, unknown>[]> {
    const { rows, columns } = await this.#database.client.execute(sql);
    return rows.map((row) => Object.fromEntries(columns.map((column, at) => [column, row[at]])));
  }
}
