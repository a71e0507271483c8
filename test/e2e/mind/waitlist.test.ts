import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launch, type Visit, visit } from '../../support/browser.ts';
import { devToken, eventually, startWorld, type World } from '../../support/world.ts';

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

const rowsOf = async (email: string) =>
  (await world.client.execute({ sql: 'select id from waitlist_entry where email = ?', args: [email] })).rows.length;

describe('the landing page', () => {
  const body = /^Body map/;

  it('shows the body as a picture while nothing would answer a press', () =>
    withVisit(
      async ({ page }) => {
        await page.goto('/');
        await page.getByRole('img', { name: body }).waitFor();
        expect(await page.getByRole('button', { name: 'Chest' }).count()).toBe(0);
      },
      { javaScriptEnabled: false },
    ));

  it('leads from a muscle to what trains it', () =>
    withVisit(async ({ page, complaints }) => {
      await page.goto('/');
      await page.getByRole('group', { name: body }).getByRole('button', { name: 'Chest' }).press('Enter');
      await page.waitForURL('**/library?muscle=chest');
      await page.getByRole('heading', { level: 1, name: 'Library' }).waitFor();
      expect(complaints).toEqual([]);
    }));
});

describe('joining the waitlist', () => {
  it('ends with a letter in the mailbox', () =>
    withVisit(async ({ page, complaints }) => {
      await page.goto('/');
      await page.getByLabel('Hear when coaching and gyms open').fill('Mina@Example.com');
      await page.getByRole('button', { name: 'Join the list' }).click();
      await page.getByText('You are on the list.').waitFor();
      const letter = await eventually(
        async () => {
          const response = await world.get('/__dev/mail.json', { headers: { 'x-dev-token': devToken } });
          const letters = (await response.json()) as { recipient: string }[];
          return letters.find(({ recipient }) => recipient === 'mina@example.com');
        },
        (found) => found !== undefined,
      );
      expect(letter).toBeDefined();
      await page.goto(`/__dev?token=${devToken}`);
      await page.getByText('mina@example.com').waitFor();
      expect(complaints).toEqual([]);
    }));

  it('survives a double click and the Enter key held down', () =>
    withVisit(async ({ page }) => {
      await page.goto('/');
      await page.getByLabel('Hear when coaching and gyms open').fill('twice@example.com');
      await page.getByRole('button', { name: 'Join the list' }).dblclick();
      await page.getByText('You are on the list.').waitFor();
      expect(await rowsOf('twice@example.com')).toBe(1);
    }));

  it('says what is wrong with an address and keeps it', () =>
    withVisit(async ({ page }) => {
      await page.goto('/');
      const field = page.getByLabel('Hear when coaching and gyms open');
      await field.fill('mina@');
      await page.getByRole('button', { name: 'Join the list' }).click();
      await page.getByText('This does not look like an e-mail address').waitFor();
      expect(await field.inputValue()).toBe('mina@');
      expect(await field.getAttribute('aria-invalid')).toBe('true');
    }));

  it('keeps what was typed when there is no network, and goes on with the same request after', () =>
    withVisit(async ({ page }) => {
      await page.goto('/');
      await page.waitForLoadState('networkidle');
      const field = page.getByLabel('Hear when coaching and gyms open');
      await field.fill('basement@example.com');
      await page.context().setOffline(true);
      await page.getByRole('button', { name: 'Join the list' }).click();
      await page.getByText('Your address is still here.').waitFor();
      expect(await field.inputValue()).toBe('basement@example.com');
      expect(await rowsOf('basement@example.com')).toBe(0);
      await page.context().setOffline(false);
      await page.getByRole('button', { name: 'Join the list' }).click();
      await page.getByText('You are on the list.').waitFor();
      expect(await rowsOf('basement@example.com')).toBe(1);
    }));

  it('keeps what was typed before the code arrived', () =>
    withVisit(async ({ page }) => {
      let release = () => {};
      const held = new Promise<void>((resolve) => {
        release = resolve;
      });
      await page.route('**/assets/*.js', async (route) => {
        await held;
        await route.continue();
      });
      await page.goto('/', { waitUntil: 'commit' });
      await page.getByLabel('Hear when coaching and gyms open').fill('early@example.com');
      release();
      await page.waitForLoadState('networkidle');
      expect(await page.getByLabel('Hear when coaching and gyms open').inputValue()).toBe('early@example.com');
      await page.getByRole('button', { name: 'Join the list' }).click();
      await page.getByText('You are on the list.').waitFor();
      expect(await rowsOf('early@example.com')).toBe(1);
    }));
});
