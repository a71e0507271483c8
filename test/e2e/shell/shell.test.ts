import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { desktop, launch, sidewaysScroll, type Visit, violations, visit } from '../../support/browser.ts';
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

describe('the shell', () => {
  it('opens with no network once it has been opened with one', () =>
    withVisit(async ({ page, complaints }) => {
      await page.goto('/library');
      await page.evaluate(() => navigator.serviceWorker.ready);
      await page.goto('/library/back-squat');
      await page.waitForLoadState('networkidle');
      await page.reload();
      await page.context().setOffline(true);
      await page.goto('/you');
      await page.getByRole('heading', { level: 1, name: 'You' }).waitFor();
      await page.getByText('You are offline.').waitFor();
      await page.goto('/library');
      await page.getByRole('heading', { level: 1, name: 'Library' }).waitFor();
      expect(complaints.filter((line) => !/ERR_INTERNET_DISCONNECTED|Failed to fetch/.test(line))).toEqual([]);
    }));

  it('speaks Thai when asked, and remembers it', () =>
    withVisit(async ({ page, complaints }) => {
      await page.goto('/you');
      await page.getByRole('radio', { name: 'ไทย' }).press('Space');
      await expect.poll(() => page.evaluate(() => document.documentElement.lang)).toBe('th');
      await page.goto('/library');
      await page.waitForLoadState('networkidle');
      const heading = await page.getByRole('heading', { level: 1 }).first().innerText();
      expect(heading).toMatch(/[\u0E00-\u0E7F]/);
      await expect.poll(() => page.locator('main li a').first().innerText()).toMatch(/[\u0E00-\u0E7F]/);
      expect(await sidewaysScroll(page)).toBe(0);
      expect(await violations(page)).toEqual([]);
      expect(complaints).toEqual([]);
    }));

  it('follows the theme a person chose over the device', () =>
    withVisit(
      async ({ page }) => {
        await page.goto('/you');
        await page.waitForLoadState('networkidle');
        const background = () => page.evaluate(() => getComputedStyle(document.body).backgroundColor);
        const light = await background();
        await page.getByRole('radio', { name: 'Dark' }).press('Space');
        await expect.poll(background).not.toBe(light);
        const dark = await background();
        await page.reload();
        expect(await background()).toBe(dark);
      },
      { colorScheme: 'light' },
    ));

  it('finds anything from the keyboard', () =>
    withVisit(
      async ({ page, complaints }) => {
        await page.goto('/');
        await page.waitForLoadState('networkidle');
        await page.keyboard.press('Control+k');
        await page.getByRole('combobox').fill('goblet');
        await page
          .getByRole('option', { name: /goblet/i })
          .first()
          .waitFor();
        await page.keyboard.press('Enter');
        await page.waitForURL(/\/library\/.*goblet/);
        await page.getByRole('heading', { level: 1, name: /goblet/i }).waitFor();
        expect(complaints).toEqual([]);
      },
      { viewport: desktop },
    ));

  it('lets the keyboard skip to the content and tells where it is', () =>
    withVisit(async ({ page }) => {
      await page.goto('/library');
      await page.waitForLoadState('networkidle');
      await page.keyboard.press('Tab');
      await page.keyboard.press('Enter');
      const inMain = await page.evaluate(
        () => document.querySelector('main')?.contains(document.activeElement) ?? false,
      );
      expect(inMain).toBe(true);
      await page.getByRole('link', { name: 'You' }).click();
      await expect.poll(() => page.title()).toContain('You');
    }));
});
