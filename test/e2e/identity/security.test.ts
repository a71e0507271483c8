import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { codeFor } from '../../support/authenticator.ts';
import { desktop, launch, narrow, sidewaysScroll, type Visit, violations, visitOf } from '../../support/browser.ts';
import { letterTo } from '../../support/mailbox.ts';
import { holdPasskeys } from '../../support/passkeys.ts';
import { Person, password } from '../../support/person.ts';
import { startWorld, type World } from '../../support/world.ts';

let world: World;
let browser: Browser;
beforeAll(async () => {
  // Browsers make passkeys for names, not for numbers.
  [world, browser] = await Promise.all([startWorld({ hostname: 'localhost' }), launch()]);
}, 60_000);
afterAll(async () => {
  await browser.close();
  await world.stop();
});

interface Kit extends Visit {
  id: string;
  email: string;
}

/** Somebody who is signed in and looks at how their account is kept closed. */
async function withKit(run: (kit: Kit) => Promise<void>, options = {}): Promise<void> {
  const kit = await new Person(world).join();
  const someone = await visitOf(browser, kit, options);
  const { page } = someone;
  const { id, email } = kit;
  try {
    await page.goto('/security');
    await page.getByText('Your password alone opens this account.').waitFor();
    await run({ ...someone, id, email });
  } finally {
    await someone.close();
  }
}

const panel = (page: Page) => page.locator('dialog[open]');
const press = (page: Page, name: string | RegExp) => page.getByRole('button', { name }).click();

/** As if this browser had never been signed in; it is still the device it was. */
async function forgetSession(page: Page): Promise<void> {
  await page.context().clearCookies({ name: /session|claim/ });
  await page.evaluate(() => localStorage.clear());
}

async function typePassword(page: Page, email: string): Promise<void> {
  await page.goto('/sign-in');
  await page.getByLabel('E-mail').fill(email);
  await page.getByLabel('Password', { exact: true }).fill(password);
  await press(page, /^Sign in$/);
}

describe('an authenticator app', () => {
  it(
    'is set up by scanning or typing, asked for at the next sign-in, and turned off',
    () =>
      withKit(async ({ page, email, complaints }) => {
        await press(page, 'Authenticator app');
        await panel(page).getByRole('img', { name: 'Square to scan' }).waitFor();
        expect(await violations(page)).toEqual([]);
        const key = (await panel(page).locator('code').innerText()).replaceAll(' ', '');
        await panel(page).getByLabel('The six digits the app shows now').fill('000000');
        await press(page, 'Turn it on');
        await panel(page).getByText('This code is not right.').waitFor();
        await panel(page).getByLabel('The six digits the app shows now').fill(codeFor(key));
        await press(page, 'Turn it on');
        await panel(page).getByText('Each of these stands in for your phone').waitFor();
        const codes = await panel(page)
          .getByRole('list', { name: 'Recovery codes' })
          .getByRole('listitem')
          .allInnerTexts();
        expect(codes).toHaveLength(10);
        expect(await violations(page)).toEqual([]);
        const download = page.waitForEvent('download');
        await press(page, 'Download');
        expect((await download).suggestedFilename()).toBe('motriforge-recovery-codes.txt');
        await press(page, 'I have kept them');
        await page.getByText('only together with a code.').waitFor();
        await page.getByText('10 recovery codes are left.').waitFor();

        await forgetSession(page);
        await typePassword(page, email);
        await page.getByRole('heading', { name: 'Enter your code' }).waitFor();
        expect(await page.evaluate(() => (document.activeElement as HTMLInputElement).name)).toBe('code');
        expect(await violations(page)).toEqual([]);
        await page.getByLabel('Code').fill('000000');
        await page.getByText('This code is not right.').waitFor();
        await press(page, 'Use a recovery code');
        await page.getByLabel('Recovery code').fill(codes[0]?.toUpperCase() ?? '');
        await press(page, /^Sign in$/);
        await page.waitForURL(/\/welcome/);

        await page.goto('/security');
        await page.getByText('9 recovery codes are left.').waitFor();
        await press(page, 'Authenticator app');
        await panel(page).getByLabel('Password', { exact: true }).fill(password);
        await press(page, 'Turn it off');
        await page.getByText('The authenticator is off.').waitFor();
        expect(complaints.filter((line) => !line.includes('status of 400'))).toEqual([]);
      }),
    60_000,
  );
});

describe('a passkey', () => {
  it(
    'is added, signs in without a name, gets another name and is removed',
    () =>
      withKit(async ({ page, email, complaints }) => {
        await holdPasskeys(page);
        await press(page, 'Add a passkey');
        await page.getByText('A passkey opens this account').waitFor();
        await letterTo(world, email, /passkey now opens/);
        expect(await violations(page)).toEqual([]);

        await forgetSession(page);
        await page.goto('/sign-in');
        await press(page, 'Sign in with a passkey');
        await page.waitForURL(/\/welcome/);

        await page.goto('/security');
        await press(page, /^Chrom.* · /);
        await panel(page).getByLabel('Name').fill('The blue phone');
        await press(page, 'Save the name');
        await press(page, 'The blue phone');
        await press(page, 'Remove this passkey');
        await page.getByText('The blue phone no longer opens your account.').waitFor();

        await forgetSession(page);
        await page.goto('/sign-in');
        await press(page, 'Sign in with a passkey');
        await page.getByText('No account has this passkey any more.').waitFor();
        expect(complaints.filter((line) => !line.includes('status of 400'))).toEqual([]);
      }),
    60_000,
  );

  it(
    'asks who it is when somebody signed in a while ago, and goes on by itself',
    () =>
      withKit(async ({ page }) => {
        await holdPasskeys(page);
        await world.client.execute('update user_session set authenticated_at = authenticated_at - 600001');
        await press(page, 'Add a passkey');
        await panel(page).getByRole('heading', { name: 'Is it still you?' }).waitFor();
        expect(await violations(page)).toEqual([]);
        await panel(page).getByLabel('Password', { exact: true }).fill('not the one');
        await press(page, 'Go on');
        await panel(page).getByText('This is not your password.').waitFor();
        await panel(page).getByLabel('Password', { exact: true }).fill(password);
        await press(page, 'Go on');
        await page.getByText('A passkey opens this account').waitFor();
      }),
    60_000,
  );
});

describe('the places somebody is signed in at', () => {
  it(
    'are ended one by one or all at once, but for this one',
    () =>
      withKit(
        async ({ page, id }) => {
          const userAgent = await page.evaluate(() => navigator.userAgent);
          const elsewhere = () => new Person(world, { id }).enter(userAgent);
          const others = [await elsewhere(), await elsewhere(), await elsewhere()] as const;
          const other = await visitOf(browser, others[0]);
          await page.reload();
          const list = page.getByRole('region', { name: 'Signed in on' });
          await list.getByText('This device').waitFor();
          expect(await list.getByRole('listitem').count()).toBe(4);
          expect(await violations(page)).toEqual([]);
          await list
            .getByRole('button', { name: /^Sign out Chrom/ })
            .first()
            .click();
          await page.getByText('is signed out.').waitFor();
          expect(await list.getByRole('listitem').count()).toBe(3);
          await press(page, 'Sign out everywhere else');
          await page.getByText('2 other devices are signed out.').waitFor();
          expect(await list.getByRole('listitem').count()).toBe(1);
          for (const device of others) expect((await device.get('identity.sessions')).status).toBe(401);
          await other.page.goto('/security');
          await other.page.waitForURL('**/sign-in**');
          await other.close();
        },
        { viewport: desktop },
      ),
    60_000,
  );
});

describe('the place somebody is signed in at themselves', () => {
  it('is not left from the list while something is still to be sent', () =>
    withKit(async ({ page }) => {
      await page.route('**/trpc/settings.setPreferences**', (route) => route.abort());
      await page.goto('/you');
      await page.getByRole('radio', { name: 'Dark' }).press('Space');
      await page.goto('/security');
      const list = page.getByRole('region', { name: 'Signed in on' });
      await list.getByRole('button', { name: 'Sign out', exact: true }).click();
      await page.getByText('Something is still to be sent.').waitFor();
      expect(await page.evaluate(() => localStorage.getItem('motriforge.me'))).not.toBeNull();
      await page.unroute('**/trpc/settings.setPreferences**');
      await page.evaluate(() => dispatchEvent(new Event('online')));
      await page.waitForFunction(() => !Object.keys(localStorage).some((key) => key.includes('outbox')));
      await list.getByRole('button', { name: 'Sign out', exact: true }).click();
      await page.waitForURL('**/sign-in**');
    }));
});

describe('password and address', () => {
  it(
    'are changed beside the page, with the problem at its field',
    () =>
      withKit(async ({ page, email }) => {
        await press(page, 'Password');
        await press(page, 'Change the password');
        await panel(page).getByText('This is missing.').first().waitFor();
        expect(await page.evaluate(() => (document.activeElement as HTMLInputElement).name)).toBe('password');
        await panel(page).getByLabel('Password of today').fill(password);
        await panel(page).getByLabel('New password').fill('another good one');
        await press(page, 'Change the password');
        await page.getByText('every other device is signed out.').waitFor();
        await letterTo(world, email, /password was changed/);

        await press(page, 'E-mail');
        expect(await violations(page)).toEqual([]);
        await panel(page).getByLabel('New e-mail').fill(`new-${email}`);
        await panel(page).getByLabel('Password', { exact: true }).fill('another good one');
        await press(page, 'Send the link');
        await panel(page).getByText(`Look in the mail of new-${email}`).waitFor();
        await letterTo(world, `new-${email}`, /Prove your new address/);
      }),
    60_000,
  );

  it('have room on the narrowest phone, in Thai and in the dark', () =>
    withKit(
      async ({ page }) => {
        await world.client.execute(`update user_setting_value set value = '"th"' where value = '"en"'`);
        await page.emulateMedia({ colorScheme: 'dark' });
        await page.reload();
        await page.getByRole('heading', { name: 'ความปลอดภัย' }).waitFor();
        await page.getByText('เครื่องนี้', { exact: true }).waitFor();
        expect(await sidewaysScroll(page)).toBe(0);
        expect(await violations(page)).toEqual([]);
      },
      { viewport: narrow },
    ));
});
