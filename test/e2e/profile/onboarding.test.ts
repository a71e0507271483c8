import { newId } from '@motriforge/shared/ids';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launch, phone, sidewaysScroll, type Visit, violations, visit, visitOf } from '../../support/browser.ts';
import { letterTo, linkIn } from '../../support/mailbox.ts';
import { Person, password } from '../../support/person.ts';
import { eventually, startWorld, type World } from '../../support/world.ts';

let world: World;
let browser: Browser;
beforeAll(async () => {
  [world, browser] = await Promise.all([startWorld(), launch()]);
}, 60_000);
afterAll(async () => {
  await browser.close();
  await world.stop();
});

const inBangkok = { viewport: phone, locale: 'en-GB', timezoneId: 'Asia/Bangkok' };

async function withVisit(run: (visit: Visit) => Promise<void>): Promise<void> {
  const someone = await visit(browser, world.url, inBangkok);
  try {
    await run(someone);
  } finally {
    await someone.close();
  }
}

/** Somebody who is signed in and has told nothing yet. */
async function withNewcomer(run: (visit: Visit, email: string) => Promise<void>): Promise<void> {
  const newcomer = await new Person(world).join();
  const someone = await visitOf(browser, newcomer, inBangkok);
  try {
    await run(someone, newcomer.email);
  } finally {
    await someone.close();
  }
}

async function signUp(page: Page): Promise<string> {
  const email = `${newId()}@example.com`;
  await page.goto('/sign-up');
  await page.getByLabel('E-mail').fill(email);
  await page.getByLabel('Password', { exact: true }).fill(password);
  await page.getByRole('button', { name: 'Create an account' }).click();
  await page.getByRole('heading', { name: 'Look in your mail' }).waitFor();
  await page.goto(linkIn(await letterTo(world, email, /Prove/)));
  await page.waitForURL(/\/welcome\?step=/);
  return email;
}

/** What the server has of somebody, once it is as expected. */
async function kept(email: string, isThere: (row: Record<string, unknown>) => boolean) {
  const ask = async () => {
    const { rows } = await world.client.execute({
      sql: `select display_name, stated_goals, fitness_level, strength_level, injuries, onboarded_at is not null as done,
        (select count(*) from goal where goal.user_id = user.id) as goals,
        (select count(*) from onboarding_answer where onboarding_answer.user_id = user.id) as steps,
        (select count(*) from gym join gym_equipment on gym_id = gym.id where gym.user_id = user.id) as pieces
        from user join user_profile on user_profile.user_id = user.id where email = ?`,
      args: [email],
    });
    return { ...rows[0] } as Record<string, unknown>;
  };
  return eventually(ask, isThere);
}

const next = (page: Page) => page.getByRole('button', { name: /^(Next|Begin)$/ }).click();
const at = (page: Page, name: string) => page.getByRole('heading', { level: 1, name }).waitFor();

describe('the beginning', () => {
  it('takes two screens of typing, ends on a page for today, and everything told is kept', () =>
    withVisit(async ({ page, complaints }) => {
      const email = await signUp(page);
      let screensOfTyping = 1;
      const look = async () => {
        expect(await violations(page)).toEqual([]);
        expect(await sidewaysScroll(page)).toBe(0);
        if (await page.locator('main input:is([type=text],[type=email],[type=password]), main textarea').count())
          screensOfTyping++;
      };
      await at(page, 'What brings you here?');
      await look();
      await page.getByRole('button', { name: 'Get stronger' }).click();
      await page.getByLabel('What should we call you?').fill('Mali');
      await page.getByLabel('A goal of your own').fill('Ten pull-ups');
      await next(page);
      await at(page, 'Is this right?');
      await look();
      expect(await page.getByLabel('Time zone').inputValue()).toBe('Asia/Bangkok');
      await next(page);
      await at(page, 'Where do you start?');
      await look();
      await page.getByText('I can jog for twenty minutes').click();
      await page.getByText('Lifting is new to me').click();
      await next(page);
      await at(page, 'Anything to spare?');
      await page.getByRole('button', { name: 'Left knee' }).press('Enter');
      await page.getByRole('button', { name: 'Right shoulder' }).press('Enter');
      await page.getByRole('button', { name: 'Remove Right shoulder' }).click();
      await look();
      await next(page);
      await at(page, 'What is at hand?');
      await look();
      await page.getByRole('button', { name: 'Home with dumbbells' }).click();
      await next(page);
      await page.waitForURL('**/today');
      await page.getByRole('heading', { level: 1, name: /, Mali$/ }).waitFor();
      await page.getByRole('link', { name: 'Start training' }).waitFor();
      await look();
      expect(screensOfTyping).toBeLessThanOrEqual(3);
      const row = await kept(email, ({ done, steps }) => done === 1 && steps === 5);
      expect(row).toMatchObject({
        display_name: 'Mali',
        stated_goals: '["STRENGTH"]',
        fitness_level: 'INTERMEDIATE',
        strength_level: 'BEGINNER',
        injuries: '[{"area":"KNEE","side":"LEFT"}]',
        goals: 1,
        done: 1,
        steps: 5,
      });
      expect(Number(row.pieces)).toBeGreaterThan(5);
      // What was told goes on standing there once the server has it.
      await page.waitForFunction(() => !JSON.stringify({ ...localStorage }).includes('"finish"'));
      await page.getByRole('heading', { name: 'What we go by' }).waitFor();
      expect(complaints).toEqual([]);
    }));

  it('can be passed over, and gone on with on another device', () =>
    withNewcomer(async ({ page }, email) => {
      await page.goto('/welcome');
      await page.getByRole('button', { name: 'Skip' }).click();
      await at(page, 'Is this right?');
      await next(page);
      await at(page, 'Where do you start?');
      await kept(email, ({ steps }) => steps === 2);
      await withVisit(async ({ page: other }) => {
        await other.goto('/sign-in');
        await other.getByLabel('E-mail').fill(email);
        await other.getByLabel('Password', { exact: true }).fill(password);
        await other.getByRole('button', { name: 'Sign in', exact: true }).click();
        await other.waitForURL(/\/welcome\?step=/);
        await at(other, 'Where do you start?');
      });
    }));

  it('calls nobody back who leaves before it knows where they are', () =>
    withVisit(async ({ page }) => {
      await signUp(page);
      let learn = () => {};
      const learning = new Promise<void>((resolve) => {
        learn = resolve;
      });
      await page.evaluate(() => {
        for (const key of Object.keys(localStorage)) if (key.endsWith('.profile')) localStorage.removeItem(key);
      });
      await page.route('**/trpc/profile.read**', async (route) => {
        await learning;
        await route.continue();
      });
      let arrive = () => {};
      const arriving = new Promise<void>((resolve) => {
        arrive = resolve;
      });
      await page.route('**/assets/you-page-*.js', async (route) => {
        await arriving;
        await route.continue();
      });
      const asked = page.waitForRequest('**/trpc/profile.read**');
      await page.goto('/welcome');
      await asked;
      const leaving = page.waitForRequest('**/assets/you-page-*.js');
      await page.getByRole('link', { name: 'You', exact: true }).first().click();
      await leaving;
      const learnt = page.waitForResponse('**/trpc/profile.read**');
      learn();
      await learnt;
      await page.waitForFunction(() => Object.keys(localStorage).some((key) => key.endsWith('.profile')));
      arrive();
      await page.getByRole('heading', { level: 1, name: 'You' }).waitFor();
      expect(new URL(page.url()).pathname).toBe('/you');
    }));

  it('loses nothing without a network, over a reload', () =>
    withNewcomer(async ({ page }, email) => {
      await page.goto('/welcome');
      await at(page, 'What brings you here?');
      await page.evaluate(() => navigator.serviceWorker.ready);
      // From here on the worker keeps what is asked for, so each page is seen once.
      await page.reload();
      await at(page, 'What brings you here?');
      await page.waitForLoadState('networkidle');
      await page.context().setOffline(true);
      await page.getByRole('button', { name: 'Build muscle' }).click();
      await page.getByLabel('What should we call you?').fill('Somchai');
      await page.getByText('Saved on this device').waitFor();
      await page.reload();
      await at(page, 'What brings you here?');
      expect(await page.getByLabel('What should we call you?').inputValue()).toBe('Somchai');
      await page.goto('/welcome?step=levels');
      await page.getByText('I know the basic lifts').click();
      await page.goto('/welcome?step=equipment');
      await page.getByRole('button', { name: 'A full gym' }).click();
      await next(page);
      await page.waitForURL('**/today');
      await page.getByRole('heading', { level: 1, name: /, Somchai$/ }).waitFor();
      expect((await kept(email, () => true)).steps).toBe(0);
      await page.context().setOffline(false);
      const row = await kept(email, ({ done, steps }) => done === 1 && steps === 3);
      expect(row).toMatchObject({ display_name: 'Somchai', strength_level: 'INTERMEDIATE', done: 1, steps: 3 });
    }));
});

describe('preferences', () => {
  it('follow whoever signs in', () =>
    withNewcomer(async ({ page }, email) => {
      await page.goto('/you');
      await page.getByRole('radio', { name: 'Dark' }).press('Space');
      await eventually(
        async () =>
          (
            await world.client.execute({
              sql: `select value from user_setting_value join user on user.id = user_id join setting on setting.id = setting_id
              where email = ? and setting_key = 'ui.theme'`,
              args: [email],
            })
          ).rows[0]?.[0],
        (value) => value === '"dark"',
      );
      await withVisit(async ({ page: other }) => {
        await other.goto('/sign-in');
        await other.getByLabel('E-mail').fill(email);
        await other.getByLabel('Password', { exact: true }).fill(password);
        await other.getByRole('button', { name: 'Sign in', exact: true }).click();
        await expect
          .poll(() => other.evaluate(() => document.documentElement.dataset.theme), { timeout: 8_000 })
          .toBe('dark');
      });
    }));
});

describe('one’s own page', () => {
  it('keeps a name, a picture, and signs out leaving nothing behind', () =>
    withNewcomer(async ({ page, complaints }) => {
      await page.goto('/you');
      await page.getByLabel('Name', { exact: true }).fill('Mali Srisuk');
      await page.getByLabel('Height').fill('68 in');
      await page.getByRole('button', { name: 'Save' }).click();
      await page.getByText('Saved', { exact: true }).waitFor();
      expect(await page.getByLabel('Height').inputValue()).toBe('172.7 cm');
      const png = Buffer.from(
        'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mP8z8BQDwAEhQGAhKmMIQAAAABJRU5ErkJggg==',
        'base64',
      );
      await page.getByLabel('Choose a picture').setInputFiles({ name: 'me.png', mimeType: 'image/png', buffer: png });
      const picture = page.getByRole('img', { name: 'Your picture' });
      await picture.waitFor();
      await expect.poll(() => picture.evaluate((img) => (img as HTMLImageElement).naturalWidth)).toBe(512);
      expect(await violations(page)).toEqual([]);
      await page.getByRole('button', { name: 'Sign out' }).click();
      await page.waitForURL(`${world.url}/`);
      expect(
        await page.evaluate(() => Object.keys(localStorage).filter((key) => key.startsWith('motriforge.own'))),
      ).toEqual([]);
      expect(complaints).toEqual([]);
    }));
});
