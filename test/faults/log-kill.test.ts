import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { type Browser, chromium, type Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { requireBrowser } from '../../scripts/lib/browser.ts';
import { browserArguments } from '../support/browser.ts';
import { Person } from '../support/person.ts';
import { eventually, startWorld, type World } from '../support/world.ts';

/** KILLS=50 takes two minutes. */
const kills = Number(process.env.KILLS ?? 8);

let world: World;
let folder: string;
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'motriforge-log-'));
  world = await startWorld();
}, 60_000);
afterAll(async () => {
  await world.stop();
  rmSync(folder, { recursive: true, force: true });
});

interface Phone {
  process: ChildProcess;
  browser: Browser;
  page: Page;
}

/** A browser that keeps what it has on the disk, to be killed with everything it consists of. */
async function open(storage: Awaited<ReturnType<Person['storage']>>, isOnline: boolean): Promise<Phone> {
  const portFile = join(folder, 'DevToolsActivePort');
  rmSync(portFile, { force: true });
  const process = spawn(
    requireBrowser(),
    [...browserArguments, `--user-data-dir=${folder}`, '--remote-debugging-port=0', 'about:blank'],
    { detached: true, stdio: 'ignore' },
  );
  const port = await eventually(
    async () => (existsSync(portFile) ? readFileSync(portFile, 'utf8').split('\n')[0] : ''),
    Boolean,
  );
  const browser = await chromium.connectOverCDP(`http://127.0.0.1:${port}`);
  const [context] = browser.contexts();
  if (!context) throw new Error('The browser has no window.');
  await context.addCookies(storage.cookies.map((cookie) => ({ ...cookie, expires: Date.now() / 1_000 + 86_400 })));
  const inKilograms = { name: 'motriforge.preferences', value: JSON.stringify({ massUnit: 'kg' }) };
  const kept = [...storage.origins.flatMap(({ localStorage }) => localStorage), inKilograms];
  await context.addInitScript((items) => {
    for (const { name, value } of items) localStorage.setItem(name, value);
  }, kept);
  const page = await context.newPage();
  page.setDefaultTimeout(15_000);
  if (!isOnline) await page.route(/trpc\/[^?]*training\.save/, (route) => route.abort());
  return { process, browser, page };
}

async function kill({ process }: Phone): Promise<void> {
  const dead = once(process, 'exit');
  if (process.pid !== undefined) globalThis.process.kill(-process.pid, 'SIGKILL');
  await dead;
}

const loads = async (page: Page) => {
  await page.getByText(/^Saved here, syncing$|^Saved$/).waitFor();
  return page
    .locator('[data-done] input[aria-label$="load in kg"]')
    .evaluateAll((fields) => fields.map((field) => Number((field as HTMLInputElement).value)));
};

it(
  'keeps every set it has shown as saved, however often the browser is killed',
  async () => {
    const person = await new Person(world).join();
    await person.post('settings.setPreferences', { massUnit: 'kg' });
    const storage = await person.storage();
    const told: number[] = [];
    let address = '/log';
    for (let round = 1; round <= kills; round++) {
      const phone = await open(storage, false);
      const { page } = phone;
      await page.goto(world.url + address);
      await page.waitForURL(/\/log\/.+/);
      address = new URL(page.url()).pathname;
      if (round === 1) {
        await page.getByRole('button', { name: 'Add exercise' }).first().click();
        await page.getByRole('searchbox').fill('bench press');
        await page
          .getByRole('dialog')
          .getByRole('button', { name: 'Barbell bench press', exact: true })
          .first()
          .click();
      } else {
        expect(await loads(page)).toEqual(told);
      }
      const set = told.length + 1;
      if ((await page.getByLabel(`Set ${set}: load in kg`).count()) === 0) {
        await page.getByRole('button', { name: 'Add set' }).click();
      }
      await page.getByLabel(`Set ${set}: load in kg`).fill(String(20 + round));
      await page.getByLabel(`Set ${set}: repetitions`).fill('5');
      await page.getByRole('button', { name: `Set ${set} done`, exact: true }).click();
      await page.locator(`[data-done] input[aria-label="Set ${set}: load in kg"]`).waitFor();
      await page.getByText('Saved here, syncing').waitFor();
      told.push(20 + round);
      // At any moment after it was said, the very next included.
      await sleep(round % 2 === 0 ? 0 : Math.random() * 300);
      await kill(phone);
    }
    const phone = await open(storage, true);
    await phone.page.goto(world.url + address);
    expect(await loads(phone.page)).toEqual(told);
    const ask = async () => {
      const { rows } = await world.client.execute(
        'select weight_kg from exercise_set_log where completed_at is not null order by set_number',
      );
      return rows.map(({ weight_kg }) => weight_kg);
    };
    expect(await eventually(ask, (all) => all.length === told.length)).toEqual(told);
    await kill(phone);
  },
  kills * 15_000 + 60_000,
);
