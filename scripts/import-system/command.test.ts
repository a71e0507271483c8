import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { copyTemplate } from '@motriforge/db/testing';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Database, startDatabase } from '../lib/database.ts';
import { freePair } from '../lib/ports.ts';
import { command, outcome } from './testing/command.ts';
import { people, person } from './testing/people.ts';

let place: string;
let folder: string;
let database: Database;

beforeAll(async () => {
  place = mkdtempSync(join(tmpdir(), 'motriforge-import-'));
  folder = mkdtempSync(join(tmpdir(), 'motriforge-files-'));
  await copyTemplate(join(place, 'motriforge.db'));
  database = await startDatabase(place, await freePair());
});

afterAll(async () => {
  await database.stop();
  for (const path of [place, folder]) rmSync(path, { recursive: true });
});

test('it says what is new and what it did not read, and ends badly when a row is left out', async () => {
  writeFileSync(join(folder, 'users.csv'), people(person(1), person(2), person(3, { email: 'nobody' })));
  writeFileSync(join(folder, 'notes.txt'), 'hello');
  const words = ['--from', 'tracker', folder, '--url', database.url, '--on-error', 'skip'];
  const { code, text } = await outcome(command(words, database.token));
  expect(text).toContain('✗ users.csv, line 4:');
  expect(text).toContain('users.csv: 2 new, 0 known, 1 left out');
  expect(text).toContain('notes.txt belongs to no table of tracker');
  expect(code).toBe(1);
});

test('Markdown files are those of the person who is named', async () => {
  const logs = mkdtempSync(join(folder, 'logs-'));
  writeFileSync(join(logs, 'users.csv'), people(person(7)));
  writeFileSync(join(logs, 'check-in-log.md'), '## 2026-01-05\n- Weight: 78.4 kg\n- Wieght: 78 kg\n');
  const words = ['--from', 'tracker', logs, '--url', database.url, '--dry-run'];
  const { text: unnamed } = await outcome(command(words, database.token));
  expect(unnamed).toContain('✗ check-in-log.md: It does not say whose it is: name the account with --person <e-mail>.');
  const { text, code } = await outcome(command([...words, '--person', 'p7@example.com'], database.token));
  expect(text).toContain('✗ check-in-log.md, line 3: “Wieght” is nothing this log can say.');
  expect(text).toContain('check-in-log.md: 0 new, 0 known, 1 left out');
  expect(code).toBe(1);
});

test.each([
  [['--from', 'tracker', '--fast', 'x'], 2, "Unknown option '--fast'"],
  [['--from', 'nowhere', 'x'], 2, '--from takes one of'],
  [['--from', 'yoga'], 2, 'Say which folder'],
  [['--from', 'yoga', 'x', '--on-error', 'shrug'], 2, '--on-error takes stop or skip.'],
  [['--from', 'yoga', 'x', '--person', 'p1@example.com'], 2, '--person and --coach go with --from tracker.'],
  [['--from', 'yoga', '/nowhere/at/all'], 1, '/nowhere/at/all is not a folder.'],
])('%j ends with %i', async (words, wanted, sentence) => {
  const { code, text } = await outcome(command(words));
  expect(text).toContain(sentence);
  expect(code).toBe(wanted);
});
