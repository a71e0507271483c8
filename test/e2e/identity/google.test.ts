import { type StandInServer, startStandIn } from '@motriforge/google-stand-in/server';
import { newId } from '@motriforge/shared/ids';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { freePair } from '../../../scripts/lib/ports.ts';
import { codeFor } from '../../support/authenticator.ts';
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

/** As the app itself would ask. */
async function ask<T>(page: Page, procedure: string, input: unknown = null): Promise<T> {
  const answer = await page.evaluate(
    async ([procedure, body]) => {
      const headers = { 'content-type': 'application/json' };
      const response = await fetch(`/trpc/${procedure}`, { method: 'POST', headers, ...(body ? { body } : {}) });
      return response.json();
    },
    [procedure, input === null ? '' : JSON.stringify(input)] as const,
  );
  return answer.result.data;
}

/** As if this browser had never been signed in; it is still the device it was. */
async function forgetSession(page: Page): Promise<void> {
  await page.context().clearCookies({ name: /session|claim/ });
  await page.evaluate(() => localStorage.clear());
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

  it(
    'asks for the code of an authenticator, and whether to stay where the account is to be erased',
    () =>
      withVisit(async ({ page, complaints }) => {
        const email = `${newId()}@gmail.example`;
        await goToGoogle(page);
        await choose(page, email);
        await page.waitForURL(/\/welcome/);
        const { secret } = await ask<{ secret: string }>(page, 'factors.beginAuthenticator');
        const { recoveryCodes } = await ask<{ recoveryCodes: string[] }>(page, 'factors.confirmAuthenticator', {
          code: codeFor(secret),
        });
        await forgetSession(page);
        await goToGoogle(page, '/sign-in?returnTo=/library');
        await choose(page, email);
        await page.getByRole('heading', { name: 'Enter your code' }).waitFor();
        expect(page.url()).not.toContain('#');
        expect(await violations(page)).toEqual([]);
        await page.getByLabel('Code').fill(codeFor(secret, 1));
        await page.waitForURL(`${world.url}/library`);

        await ask(page, 'privacy.requestErasure', { id: newId(), proof: { code: recoveryCodes[0] } });
        await forgetSession(page);
        await goToGoogle(page);
        await choose(page, email);
        await page.getByRole('heading', { name: /^Your account will be erased on/ }).waitFor();
        expect(page.url()).not.toContain('#');
        expect(await violations(page)).toEqual([]);
        await page.getByRole('button', { name: 'Keep my account' }).click();
        await choose(page, email);
        await page.getByRole('heading', { name: 'Enter your code' }).waitFor();
        expect(complaints).toEqual([]);
      }),
    60_000,
  );

  it(
    'is connected on the page about security, and disconnected, with a way back',
    () =>
      withVisit(async ({ page, complaints }) => {
        const { email } = await new Person(world).signUp();
        await page.goto('/sign-in?returnTo=/security');
        await page.getByLabel('E-mail').fill(email);
        await page.getByLabel('Password', { exact: true }).fill(password);
        await page.getByRole('button', { name: 'Sign in', exact: true }).click();
        const google = page.getByRole('button', { name: 'Google', exact: true });
        await page.getByText('Not connected.').waitFor();
        await google.click();
        await choose(page, `at-google-${email}`);
        await page.getByText(`at-google-${email}, since`).waitFor();
        await page.getByText('Your Google account opens this one').waitFor();
        expect(await violations(page)).toEqual([]);
        await google.click();
        expect(await violations(page)).toEqual([]);
        await page.getByRole('button', { name: 'Disconnect Google' }).click();
        await page.getByText('Google no longer opens your account.').waitFor();
        await page.getByText('Not connected.').waitFor();
        await page.getByRole('button', { name: 'Connect again' }).click();
        await page.getByRole('heading', { name: 'Choose an account' }).waitFor();
        expect(complaints).toEqual([]);
      }),
    60_000,
  );

  it(
    'stays where it is the only way in, and is what shows again who somebody is',
    () =>
      withVisit(async ({ page, complaints }) => {
        const email = `${newId()}@gmail.example`;
        await goToGoogle(page, '/sign-in?returnTo=/security');
        await choose(page, email);
        await page.getByRole('button', { name: 'Google', exact: true }).click();
        await page.getByText('This is your only way in').waitFor();
        expect(await page.getByRole('button', { name: 'Disconnect Google' }).count()).toBe(0);
        expect(await violations(page)).toEqual([]);
        await page.getByRole('button', { name: 'Close' }).click();
        await world.client.execute('update user_session set authenticated_at = authenticated_at - 600001');
        await page.getByRole('button', { name: 'Authenticator app' }).click();
        await page.getByRole('heading', { name: 'Is it still you?' }).waitFor();
        expect(await violations(page)).toEqual([]);
        await page.getByRole('link', { name: 'Continue with Google' }).click();
        await choose(page, email);
        await page.waitForURL(`${world.url}/security`);
        await page.getByRole('button', { name: 'Authenticator app' }).click();
        await page.getByRole('img', { name: 'Square to scan' }).waitFor();
        expect(complaints.filter((line) => !line.includes('status of 403'))).toEqual([]);
      }),
    60_000,
  );

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
