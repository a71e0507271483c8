import { type StandInServer, startStandIn } from '@motriforge/google-stand-in/server';
import { newId } from '@motriforge/shared/ids';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { freePair } from '../../../scripts/lib/ports.ts';
import { launch, sidewaysScroll, type Visit, violations, visit } from '../../support/browser.ts';
import { Person, password } from '../../support/person.ts';
import { startWorld, type World } from '../../support/world.ts';

let world: World;
let google: StandInServer;
let browser: Browser;
beforeAll(async () => {
  const port = await freePair();
  google = await startStandIn(`http://127.0.0.1:${port}`);
  [world, browser] = await Promise.all([startWorld({ port, variables: google.variables }), launch()]);
}, 60_000);
afterAll(async () => {
  await browser.close();
  await world.stop();
  await google.stop();
});

async function withVisit(run: (visit: Visit) => Promise<void>, options = {}): Promise<void> {
  const someone = await visit(browser, world.url, options);
  try {
    await run(someone);
  } finally {
    await someone.close();
  }
}

async function goToGoogle(page: Page, from = '/sign-in'): Promise<void> {
  await page.goto(from);
  await page.getByRole('link', { name: 'Continue with Google' }).click();
  await page.getByRole('heading', { name: 'Choose an account' }).waitFor();
}

async function choose(page: Page, email: string): Promise<void> {
  await page.getByLabel('E-mail').fill(email);
  await page.getByRole('button', { name: 'Continue' }).click();
}

describe('continuing with Google', () => {
  it('makes an account from the page to sign up, and goes on to where one was going', () =>
    withVisit(async ({ page, complaints }) => {
      await page.goto('/sign-up?returnTo=/library');
      const link = page.getByRole('link', { name: 'Continue with Google' });
      await link.waitFor();
      expect(await violations(page)).toEqual([]);
      expect(await sidewaysScroll(page)).toBe(0);
      await link.click();
      await page.getByText('This is not Google.').waitFor();
      expect(await violations(page)).toEqual([]);
      await page.getByRole('button', { name: 'Jonas Weber' }).click();
      await page.waitForURL(`${world.url}/library`);
      expect(await page.evaluate(() => localStorage.getItem('motriforge.me'))).toContain('Jonas Weber');
      expect(complaints).toEqual([]);
    }));

  it('asks the owner of an account to sign in once, and links it', () =>
    withVisit(async ({ page }) => {
      const { email } = await new Person(world).join();
      await goToGoogle(page);
      await choose(page, email);
      await page.getByText('This address has an account here already.').waitFor();
      expect(page.url()).not.toContain('#');
      expect(await violations(page)).toEqual([]);
      await page.getByLabel('E-mail').fill(email);
      await page.getByLabel('Password', { exact: true }).fill(password);
      await page.getByRole('button', { name: 'Sign in', exact: true }).click();
      await page.getByRole('heading', { name: 'Choose an account' }).waitFor();
      await choose(page, email);
      await page.waitForURL(/\/welcome/);
      await withVisit(async (elsewhere) => {
        await goToGoogle(elsewhere.page);
        await choose(elsewhere.page, email);
        await elsewhere.page.waitForURL(/\/welcome/);
      });
    }));

  it('says in words what came of it, in Thai too', () =>
    withVisit(
      async ({ page }) => {
        await page.goto('/sign-in');
        await page.getByRole('link', { name: 'ดำเนินการต่อด้วย Google' }).click();
        await page.getByRole('button', { name: 'Cancel' }).click();
        await page.getByText('คุณไม่ได้ดำเนินการต่อที่ Google').waitFor();
        await page.getByRole('link', { name: 'ดำเนินการต่อด้วย Google' }).click();
        await page.getByLabel('Google has not proved this address').check();
        await choose(page, `${newId()}@gmail.example`);
        await page.getByText('Google ยังไม่ได้ยืนยันว่าอีเมลนี้เป็นของคุณ').waitFor();
        expect(await sidewaysScroll(page)).toBe(0);
      },
      { locale: 'th-TH', viewport: { width: 360, height: 740 } },
    ));
});
