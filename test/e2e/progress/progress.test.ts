import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { demoPassword } from '../../../scripts/lib/seed/account.ts';
import { writeSmallWorld } from '../../../scripts/lib/seed/small-world.ts';
import { desktop, launch, phone, sidewaysScroll, type Visit, violations, visit } from '../../support/browser.ts';
import { startWorld, type World } from '../../support/world.ts';

let world: World;
let browser: Browser;
beforeAll(async () => {
  [world, browser] = await Promise.all([startWorld(), launch()]);
  await writeSmallWorld(world.client);
}, 60_000);
afterAll(async () => {
  await browser.close();
  await world.stop();
});

const athlete = 'athlete@example.com';

/** Somebody of the small world, signed in already. */
async function as(
  email: string,
  run: (visit: Visit) => Promise<void>,
  options: BrowserContextOptions = {},
): Promise<void> {
  const someone = await visit(browser, world.url, { timezoneId: 'Europe/Amsterdam', ...options });
  const { request } = someone.page.context();
  const headers = { origin: world.url };
  await request.post('/trpc/identity.signIn', { data: { email, password: demoPassword }, headers });
  const { result } = await (await request.get('/trpc/identity.me')).json();
  await someone.page.addInitScript((me) => localStorage.setItem('motriforge.me', me), JSON.stringify(result.data));
  try {
    await run(someone);
  } finally {
    await someone.close();
  }
}

async function look(page: Page): Promise<void> {
  expect(await violations(page)).toEqual([]);
  expect(await sidewaysScroll(page)).toBe(0);
}

const heading = (page: Page, name: string | RegExp) => page.getByRole('heading', { name }).first().waitFor();
const figure = (page: Page, name: RegExp) => page.getByRole('figure', { name });

describe.each([
  ['a phone', phone, 'light'],
  ['a desktop', desktop, 'dark'],
] as const)('progress, on %s', (_, viewport, colorScheme) => {
  it('leads from how it goes to an exercise, its sessions and one of them', () =>
    as(
      athlete,
      async ({ page, complaints }) => {
        await page.goto('/progress');
        await heading(page, /^\d+ sessions? in four weeks$/);
        await heading(page, /in a row$/);
        await figure(page, /days of training in a year$/).waitFor();
        await heading(page, /got the most: [\d.]+ hard sets a week$/);
        await heading(page, 'Newest records');
        await look(page);
        await page.getByRole('radio', { name: '12 weeks' }).press('Space');
        await heading(page, /^\d+ sessions? in twelve weeks$/);
        expect(page.url()).toContain('period=QUARTER');

        await page.locator('a[href="/progress/exercise/back-squat"]').click();
        const chart = figure(page, /^Barbell back squat up [\d.]+\s?kg since /);
        await chart.waitFor();
        const days = await chart.getByRole('row').count();
        expect(days).toBeGreaterThan(10);
        const reading = chart.getByRole('slider');
        const last = await reading.getAttribute('aria-valuetext');
        await reading.press('ArrowLeft');
        expect(await reading.getAttribute('aria-valuetext')).not.toBe(last);
        expect(await chart.getByRole('row').nth(-2).innerText()).toContain(
          (await reading.getAttribute('aria-valuetext'))?.split(': ')[0],
        );
        await look(page);

        await page.getByRole('link', { name: 'All sessions with it' }).click();
        await page.getByText('Sessions with Barbell back squat').waitFor();
        await look(page);
        const sessions = page.locator('ul a[href^="/history/"]');
        expect(await sessions.count()).toBe(days - 1);
        await sessions.first().click();
        await page.waitForURL(/\/history\/[\w-]+$/);
        await heading(page, 'Barbell back squat');
        const id = page.url().split('/').at(-1);
        expect(await page.getByRole('link', { name: 'Edit' }).getAttribute('href')).toBe(`/log/${id}`);
        expect(await page.getByRole('link', { name: 'Repeat' }).getAttribute('href')).toBe(`/log?repeat=${id}`);
        await page
          .getByRole('table', { name: 'Sets of Barbell back squat' })
          .getByText(/kg × 6/)
          .first()
          .waitFor();
        await look(page);
        expect(complaints).toEqual([]);
      },
      { viewport, colorScheme },
    ));
});

describe('the history', () => {
  it('goes from month to month, and a trained day leads to its session', () =>
    as(athlete, async ({ page }) => {
      await page.goto('/history');
      const month = page.locator('#month');
      const now = await month.innerText();
      await page.getByRole('button', { name: 'The month before' }).click();
      await page.waitForURL(/month=/);
      expect(await month.innerText()).not.toBe(now);
      expect(await page.getByRole('button', { name: 'The month after' }).isEnabled()).toBe(true);
      await page.getByRole('table').getByRole('link').first().click();
      await page.waitForURL(/\/history\/[\w-]+$/);
      await page.getByRole('link', { name: 'Repeat' }).waitFor();
    }));

  it('says of somebody else’s session only that nothing is there', () =>
    as('liam@example.com', async ({ page }) => {
      const { rows } = await world.client.execute({
        sql: 'select workout_session.id from workout_session join user on user.id = user_id and email = ? limit 1',
        args: [athlete],
      });
      await page.goto(`/history/${rows[0]?.id}`);
      await heading(page, 'Nothing is here');
    }));
});

describe('with nothing behind them', () => {
  it('people are led to their first session', () =>
    as('coach@example.com', async ({ page }) => {
      for (const [path, name] of [
        ['/progress', 'Progress begins with the first session'],
        ['/history', 'No sessions yet'],
        ['/progress/exercise/back-squat', 'Not done yet'],
      ] as const) {
        await page.goto(path);
        await heading(page, name);
        await page.getByRole('main').getByRole('link', { name: 'Go to Today' }).waitFor();
        await look(page);
      }
    }));
});

describe('the page of an exercise', () => {
  it('shows whoever is signed in how they did it last', () =>
    as(athlete, async ({ page }) => {
      await page.goto('/library/back-squat');
      await heading(page, 'Your history');
      await figure(page, /^Barbell back squat up/).waitFor();
      await look(page);
      await page.getByRole('link', { name: 'All of it' }).click();
      await page.waitForURL('**/progress/exercise/back-squat');
    }));

  it('asks nothing of visitors', async () => {
    const { page, close } = await visit(browser, world.url);
    const asked: string[] = [];
    page.on('request', (request) => asked.push(request.url()));
    await page.goto('/library/back-squat');
    await heading(page, 'How to do it');
    await page.waitForLoadState('networkidle');
    expect(asked.filter((url) => /progress\.|own-history/.test(url))).toEqual([]);
    expect(await page.getByRole('heading', { name: 'Your history' }).count()).toBe(0);
    await close();
  });
});

it('says what went wrong and tries again', () =>
  as(athlete, async ({ page }) => {
    await page.route(/progress\.overview/, (route) => route.fulfill({ status: 500, body: '{}' }));
    await page.goto('/progress');
    await heading(page, 'Your progress did not load.');
    await page.unroute(/progress\.overview/);
    await page.getByRole('button', { name: 'Try again' }).click();
    await heading(page, /in four weeks$/);
  }));

it('speaks Thai, and asks visitors to sign in', async () => {
  await as('client@example.com', async ({ page }) => {
    await page.goto('/progress');
    await heading(page, 'ความก้าวหน้า');
    await heading(page, /ในสี่สัปดาห์$/);
    await look(page);
  });
  const { page, close } = await visit(browser, world.url);
  await page.goto('/history');
  await page.waitForURL(/\/sign-in\?returnTo=%2Fhistory/);
  await close();
});
