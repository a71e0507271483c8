import { readFileSync } from 'node:fs';
import { newId } from '@motriforge/shared/ids';
import { strToU8, unzipSync, zipSync } from 'fflate';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launch, narrow, sidewaysScroll, type Visit, violations, visit, visitOf } from '../../support/browser.ts';
import { letterTo, linkIn } from '../../support/mailbox.ts';
import { Person, password } from '../../support/person.ts';
import { devToken, startWorld, type World } from '../../support/world.ts';

let world: World;
let browser: Browser;
beforeAll(async () => {
  [world, browser] = await Promise.all([startWorld(), launch()]);
}, 60_000);
afterAll(async () => {
  await browser.close();
  await world.stop();
});

/** Somebody who is signed in, on the page about their data. */
async function withPerson(run: (visit: Visit, email: string) => Promise<void>, options = {}): Promise<void> {
  const kit = await new Person(world).join();
  const someone = await visitOf(browser, kit, options);
  try {
    const { page } = someone;
    await page.goto('/privacy');
    await page.getByRole('heading', { name: 'Your data' }).waitFor();
    await run(someone, kit.email);
  } finally {
    await someone.close();
  }
}

/** Runs what runs every minute, through the door for developers. */
async function runCron(): Promise<void> {
  const body = new URLSearchParams({ schedule: '* * * * *' });
  const response = await world.get('/__dev/cron', { method: 'POST', headers: { 'x-dev-token': devToken }, body });
  expect(response.status).toBe(303);
}

async function downloadOf(page: Page): Promise<Buffer> {
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Download' }).click(),
  ]);
  expect(download.suggestedFilename()).toBe('motriforge.zip');
  return readFileSync(await download.path());
}

const choose = (page: Page, buffer: Buffer) =>
  page.getByLabel('Choose a file').setInputFiles({ name: 'motriforge.zip', mimeType: 'application/zip', buffer });

/** The file with a training session more in it, which is right or is not. */
function withSession(file: Buffer, session: Record<string, unknown>): Buffer {
  const lines = strToU8(`${JSON.stringify({ id: newId(), ...session })}\n`);
  return Buffer.from(zipSync({ ...unzipSync(new Uint8Array(file)), 'data/workout_session.jsonl': lines }));
}

describe('one’s own data', () => {
  it(
    'is asked for, made, downloaded once and taken back elsewhere',
    () =>
      withPerson(async ({ page, complaints }, email) => {
        await page.goto('/you');
        await page.getByRole('link', { name: /^Your data/ }).click();
        await page.getByRole('heading', { name: 'Your data' }).waitFor();
        expect(await violations(page)).toEqual([]);
        await page.getByRole('button', { name: 'Make my file' }).click();
        await page.getByText('Asked for.').waitFor();
        await runCron();
        await page.getByText(/^Ready until/).waitFor();
        const link = linkIn(await letterTo(world, email, /file is ready/));
        await page.goto(link);
        const file = await downloadOf(page);
        await page.getByText('Your browser is saving it.').waitFor();
        expect(page.url()).not.toContain('#');
        expect(await violations(page)).toEqual([]);
        await page.goto('/library');
        await page.goto(link);
        await page.getByRole('button', { name: 'Download' }).click();
        await page.getByRole('heading', { name: 'This link has been used or is too old' }).waitFor();
        expect(await violations(page)).toEqual([]);

        await withPerson(async (fresh) => {
          await choose(fresh.page, withSession(file, { sessionDate: 'some day' }));
          await fresh.page.getByText('Nothing was taken.').waitFor();
          await fresh.page.getByText('data/workout_session.jsonl, line 1').waitFor();
          expect(await violations(fresh.page)).toEqual([]);
          await choose(fresh.page, Buffer.from('not a zip'));
          await fresh.page.getByText('This is not a file that MōtriForge made.').waitFor();
          await choose(fresh.page, file);
          await fresh.page.getByText(/in your account now/).waitFor();
          expect(await violations(fresh.page)).toEqual([]);
        });
        expect(complaints).toEqual([]);
      }),
    60_000,
  );

  it('is agreed to and taken back by a switch that stays as it was put', () =>
    withPerson(
      async ({ page, complaints }) => {
        const news = page.getByRole('switch', { name: /News and offers/ });
        await news.focus();
        await page.keyboard.press('Space');
        await page
          .getByText(/^Agreed on/)
          .nth(2)
          .waitFor();
        await page.reload();
        await news.waitFor();
        expect(await news.isChecked()).toBe(true);
        await news.focus();
        await page.keyboard.press('Space');
        await page.getByText(/^Withdrawn on/).waitFor();
        expect(await sidewaysScroll(page)).toBe(0);
        expect(await violations(page)).toEqual([]);
        expect(complaints).toEqual([]);
      },
      { viewport: narrow, colorScheme: 'dark' },
    ));

  it(
    'is erased by whoever knows the password, unless they take it back',
    () =>
      withPerson(async ({ page }, email) => {
        const button = page.getByRole('button', { name: 'Erase my account' });
        await page.getByLabel('Password', { exact: true }).fill('not the one');
        await button.click();
        await page.getByText('This is not your password.').waitFor();
        await page.getByLabel('Password', { exact: true }).fill(password);
        await button.click();
        await page.getByRole('heading', { name: 'Your account will be erased' }).waitFor();
        expect(await page.evaluate(() => localStorage.getItem('motriforge.me'))).toBeNull();
        expect(await violations(page)).toEqual([]);

        const link = linkIn(await letterTo(world, email, /will be erased on/));
        await page.goto(link);
        await page.getByRole('heading', { name: 'Keep your account?' }).waitFor();
        expect(await violations(page)).toEqual([]);
        await page.getByRole('button', { name: 'Keep my account' }).click();
        await page.getByRole('heading', { name: 'Your account stays' }).waitFor();
        await page.getByRole('link', { name: 'Sign in' }).last().click();
        await signIn(page, email);
        await page.waitForURL(/\/welcome/);
      }),
    60_000,
  );

  it(
    'is kept by signing in and saying so',
    () =>
      withPerson(async ({ page }, email) => {
        await page.getByLabel('Password', { exact: true }).fill(password);
        await page.getByRole('button', { name: 'Erase my account' }).click();
        await page.getByRole('heading', { name: 'Your account will be erased' }).waitFor();
        await page.goto('/sign-in');
        await signIn(page, email);
        await page.getByRole('heading', { name: /^Your account will be erased on/ }).waitFor();
        expect(await violations(page)).toEqual([]);
        await page.getByRole('button', { name: 'Keep my account' }).click();
        await page.waitForURL(/\/welcome/);
      }),
    60_000,
  );
});

async function signIn(page: Page, email: string): Promise<void> {
  await page.getByLabel('E-mail').fill(email);
  await page.getByLabel('Password', { exact: true }).fill(password);
  await page.getByRole('button', { name: 'Sign in', exact: true }).click();
}

describe('what one agrees to by signing up', () => {
  it.each([
    ['terms', 'Terms', 'Your health'],
    ['your data', 'Privacy', 'What is whose'],
  ])('can be read before: %s', async (link, title, part) => {
    const { page, complaints, close } = await visit(browser, world.url);
    await page.goto('/sign-up');
    await page.getByRole('link', { name: link, exact: true }).click();
    await page.getByRole('heading', { name: title, level: 1 }).waitFor();
    await page.getByRole('heading', { name: part }).waitFor();
    expect(await violations(page)).toEqual([]);
    expect(complaints).toEqual([]);
    await close();
  });
});
