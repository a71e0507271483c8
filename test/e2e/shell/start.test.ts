import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { fromRoot } from '../../../scripts/lib/paths.ts';
import { freePair } from '../../../scripts/lib/ports.ts';
import { launch, visit } from '../../support/browser.ts';
import { holdPasskeys } from '../../support/passkeys.ts';

const folder = mkdtempSync(join(tmpdir(), 'motriforge-start-'));

let started: ChildProcess;
let browser: Browser;
let port: number;
/** What the command has said, up to the line that ends it. */
let said = '';
beforeAll(async () => {
  port = await freePair();
  started = spawn(process.execPath, [fromRoot('scripts/start.ts'), '--port', String(port), '--data', folder]);
  const ready = new Promise<void>((resolve, reject) => {
    started.once('exit', () => reject(new Error(said)));
    for (const stream of [started.stdout, started.stderr]) {
      stream?.on('data', (chunk) => {
        said += chunk;
        if (said.includes('Ctrl-C')) resolve();
      });
    }
  });
  [browser] = await Promise.all([launch(), ready]);
}, 300_000);
afterAll(async () => {
  await browser.close();
  const over = once(started, 'exit');
  started.kill('SIGTERM');
  await over;
  rmSync(folder, { recursive: true, force: true });
}, 30_000);

it('ends with an address that has a name, under which passkeys work, and to which its number leads', async () => {
  const origin = `http://localhost:${port}`;
  expect(said).toContain(`${origin}\n`);
  expect(said).toContain(`${origin}/__dev?token=`);
  const { page, complaints, close } = await visit(browser, `http://127.0.0.1:${port}`);
  await page.goto('/sign-in?returnTo=/security');
  expect(page.url()).toBe(`${origin}/sign-in?returnTo=/security`);
  await page.getByLabel('E-mail').fill('admin@example.com');
  await page.getByLabel('Password', { exact: true }).fill('iron-sharpens-iron');
  await page.getByRole('button', { name: 'Sign in', exact: true }).click();
  await holdPasskeys(page);
  await page.getByRole('button', { name: 'Add a passkey' }).click();
  await page.getByText('A passkey opens this account').waitFor();
  expect(complaints).toEqual([]);
  await close();
}, 60_000);
