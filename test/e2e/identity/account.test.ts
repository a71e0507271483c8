import { newId } from '@motriforge/shared/ids';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { desktop, launch, sidewaysScroll, type Visit, violations, visit, visitOf } from '../../support/browser.ts';
import { letterTo, linkIn } from '../../support/mailbox.ts';
import { Person, password } from '../../support/person.ts';
import { startWorld, type World } from '../../support/world.ts';

let world: World;
let browser: Browser;
beforeAll(async () => {
  [world, browser] = await Promise.all([startWorld(), launch()]);
}, 60_000);
afterAll(async () => {
  await browser.close();
  await world.stop();
});

async function withVisit(run: (visit: Visit) => Promise<void>, options = {}): Promise<void> {
  const someone = await visit(browser, world.url, options);
  try {
    await run(someone);
  } finally {
    await someone.close();
  }
}

const address = () => `${newId()}@example.com`;

async function signUp({ page }: Visit, email: string): Promise<void> {
  await page.goto('/sign-up');
  await page.getByLabel('E-mail').fill(email);
  await page.getByLabel('Password', { exact: true }).fill(password);
  await page.getByRole('button', { name: 'Create an account' }).click();
  await page.getByRole('heading', { name: 'Look in your mail' }).waitFor();
}

const isKnown = ({ page }: Visit) => page.evaluate(() => localStorage.getItem('motriforge.me') !== null);

describe('an account', () => {
  it('is made with one screen of typing, and its letter signs in', () =>
    withVisit(async (kit) => {
      const email = address();
      await signUp(kit, email);
      expect(await violations(kit.page)).toEqual([]);
      await kit.page.goto(linkIn(await letterTo(world, email, /Prove/)));
      await kit.page.waitForURL(/\/welcome/);
      expect(await isKnown(kit)).toBe(true);
      expect(kit.page.url()).not.toContain('#');
      const cookies = await kit.page.context().cookies();
      expect(cookies.map(({ name }) => name)).toEqual(expect.arrayContaining(['__Host-session', '__Host-device']));
      expect(cookies.every(({ httpOnly, secure, sameSite }) => httpOnly && secure && sameSite === 'Lax')).toBe(true);
      expect(kit.complaints).toEqual([]);
    }));

  it('is proved on another device with its password', () =>
    withVisit(
      async (laptop) => {
        const phone = new Person(world);
        await phone.post('identity.signUp', { id: phone.id, email: phone.email, password });
        const link = linkIn(await letterTo(world, phone.email, /Prove/));
        await laptop.page.goto(link);
        await laptop.page.getByRole('heading', { name: 'Is this you?' }).waitFor();
        await laptop.page.getByLabel('Password', { exact: true }).fill('not the one');
        await laptop.page.getByRole('button', { name: 'Prove and begin' }).click();
        await laptop.page.getByText('This is not your password.').waitFor();
        expect(await laptop.page.getByLabel('Password', { exact: true }).inputValue()).toBe('');
        expect(await violations(laptop.page)).toEqual([]);
        await laptop.page.getByLabel('Password', { exact: true }).fill(password);
        await laptop.page.getByRole('button', { name: 'Prove and begin' }).click();
        await laptop.page.waitForURL(/\/welcome/);
        await laptop.page.goto(link);
        await laptop.page.getByRole('heading', { name: 'This link has been used or is too old' }).waitFor();
      },
      { viewport: desktop },
    ));
});

describe('signing in', () => {
  it('says what is wrong beside the field, keeps the address and never the password', () =>
    withVisit(async ({ page, complaints }) => {
      await page.goto('/sign-in');
      await page.getByRole('button', { name: 'Sign in', exact: true }).click();
      await page.getByText('This is missing.').first().waitFor();
      expect(await page.evaluate(() => (document.activeElement as HTMLInputElement).name)).toBe('email');
      await page.getByLabel('E-mail').fill('kit@example');
      await page.getByLabel('Password', { exact: true }).fill('whatever it was');
      await page.getByRole('button', { name: 'Sign in', exact: true }).click();
      await page.getByText('does not have the right form').waitFor();
      expect(await page.evaluate(() => (document.activeElement as HTMLInputElement).name)).toBe('email');
      await page.getByLabel('E-mail').fill('nobody@example.com');
      await page.getByLabel('Password', { exact: true }).fill('whatever it was');
      await page.getByRole('button', { name: 'Sign in', exact: true }).click();
      await page.getByText('The address or the password is not right.').waitFor();
      expect(await page.getByLabel('E-mail').inputValue()).toBe('nobody@example.com');
      expect(await page.getByLabel('Password', { exact: true }).inputValue()).toBe('');
      expect(await violations(page)).toEqual([]);
      expect(await sidewaysScroll(page)).toBe(0);
      expect(complaints.filter((line) => !line.includes('status of 400'))).toEqual([]);
    }));

  it('leads to where somebody was going, and nowhere outside', async () => {
    const kit = await visitOf(browser, await new Person(world).join());
    const places = {
      '/library?muscle=chest': '/library?muscle=chest',
      '//evil.example/x': '/welcome?step=introduction',
      'https://evil.example': '/welcome?step=introduction',
      '/\\evil.example': '/welcome?step=introduction',
      'javascript:alert(1)': '/welcome?step=introduction',
    };
    for (const [wanted, reached] of Object.entries(places)) {
      await kit.page.goto(`/sign-in?returnTo=${encodeURIComponent(wanted)}`);
      await kit.page.waitForURL(`${world.url}${reached}`);
    }
    await kit.close();
  });
});

describe('a forgotten password', () => {
  it('is replaced by the link in a letter, once', () =>
    withVisit(async (elsewhere) => {
      const { email } = await new Person(world).join();
      await elsewhere.page.goto('/sign-in');
      await elsewhere.page.getByRole('link', { name: 'Forgot your password?' }).click();
      // Both pages have a field of this name.
      await elsewhere.page.getByRole('heading', { name: 'Choose a new password' }).waitFor();
      await elsewhere.page.getByLabel('E-mail').fill(email);
      await elsewhere.page.getByRole('button', { name: 'Send me a link' }).click();
      await elsewhere.page.getByText(`If ${email} has an account`).waitFor();
      const link = linkIn(await letterTo(world, email, /Choose a new password/));
      await elsewhere.page.goto(link);
      await elsewhere.page.getByLabel('New password').fill('short');
      await elsewhere.page.getByRole('button', { name: 'Save the password' }).click();
      await elsewhere.page.getByText('Choose at least 8 characters.').waitFor();
      expect(await violations(elsewhere.page)).toEqual([]);
      await elsewhere.page.getByLabel('New password').fill('another good one');
      await elsewhere.page.getByRole('button', { name: 'Save the password' }).click();
      await elsewhere.page.getByRole('heading', { name: 'Your password is changed' }).waitFor();
      await elsewhere.page.getByRole('link', { name: 'Sign in', exact: true }).first().click();
      await elsewhere.page.getByLabel('E-mail').fill(email);
      await elsewhere.page.getByLabel('Password', { exact: true }).fill('another good one');
      await elsewhere.page.getByRole('button', { name: 'Sign in', exact: true }).click();
      await elsewhere.page.waitForURL(/\/welcome/);
      await elsewhere.page.goto(link);
      await elsewhere.page.getByLabel('New password').fill('a third good one');
      await elsewhere.page.getByRole('button', { name: 'Save the password' }).click();
      await elsewhere.page.getByRole('heading', { name: 'This link has been used or is too old' }).waitFor();
    }));
});
