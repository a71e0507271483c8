import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { desktop, launch, phone, type Visit, visit } from '../../support/browser.ts';
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
    expect(someone.complaints).toEqual([]);
  } finally {
    await someone.close();
  }
}

const names = (page: Page) => page.locator('main li a').allInnerTexts();
const search = (page: Page) => page.getByRole('searchbox', { name: 'Search exercises' });

describe('the library', () => {
  it('is there before any code runs', () =>
    withVisit(
      async ({ page }) => {
        await page.goto('/library');
        expect((await names(page)).length).toBeGreaterThanOrEqual(20);
      },
      { javaScriptEnabled: false },
    ));

  it('changes hands whole: every row is there, and what is right already is left alone', () =>
    withVisit(async ({ page }) => {
      await page.addInitScript(() => {
        new MutationObserver((changes) => {
          const { dataset } = document.documentElement;
          const seen = changes.map(({ attributeName }) => attributeName);
          if (seen.includes('lang')) dataset.langWritten = '';
          if (seen.includes('data-live')) dataset.rows = `${document.querySelectorAll('main li a').length}`;
        }).observe(document, { subtree: true, attributeFilter: ['lang', 'data-live'] });
      });
      await page.goto('/library', { waitUntil: 'commit' });
      await page.locator('html[data-rows]').waitFor();
      const { rows, langWritten } = await page.evaluate(() => ({ ...document.documentElement.dataset }));
      expect(langWritten).toBeUndefined();
      expect(Number(rows)).toBe(24);
    }));

  it('forgives a slip of the finger and says what it understood', () =>
    withVisit(async ({ page }) => {
      await page.goto('/library');
      await search(page).fill('romanain dedlift');
      await page.getByText('Showing results for “romanian deadlift”.').waitFor();
      expect((await names(page))[0]).toContain('Romanian deadlift');
      expect(new URL(page.url()).searchParams.get('q')).toBe('romanain dedlift');
    }));

  it('leads on when nothing fits', () =>
    withVisit(async ({ page }) => {
      await page.goto('/library?q=xylophone');
      await page.getByText('No exercise fits all of this').waitFor();
      await page.getByRole('button', { name: 'Clear filters' }).first().click();
      await page.getByRole('link', { name: 'Ab wheel rollout' }).waitFor();
    }));

  it('stays as it is while it is asked again, however old the page was', () =>
    withVisit(async ({ page }) => {
      await page.addInitScript(`const real = Date.now; Date.now = () => real() + ${24 * 3_600_000}`);
      const asked = page.waitForResponse((response) => response.url().includes('exercises.list'));
      await page.goto('/library');
      await page.locator('html[data-live]').waitFor();
      await page.evaluate(() => {
        const rows = document.querySelector('main ul');
        new MutationObserver(() => document.body.setAttribute('data-redrawn', '')).observe(
          rows?.closest('main') ?? document,
          {
            childList: true,
            subtree: true,
          },
        );
      });
      await (await asked).finished();
      await page.waitForTimeout(300);
      expect(await page.locator('[data-redrawn]').count()).toBe(0);
      expect((await names(page)).length).toBeGreaterThanOrEqual(20);
    }));

  it('shows more, opens one, and comes back to where it was', () =>
    withVisit(async ({ page }) => {
      await page.goto('/library');
      const first = (await names(page)).length;
      await page.getByRole('button', { name: 'Show more' }).scrollIntoViewIfNeeded();
      await expect.poll(async () => (await names(page)).length, { timeout: 5_000 }).toBeGreaterThan(first);
      const target = page.locator('main li a').nth(first + 5);
      await target.scrollIntoViewIfNeeded();
      const before = await page.evaluate(() => scrollY);
      const name = (await target.innerText()).split('\n')[0] ?? '';
      await target.click();
      await page.getByRole('heading', { level: 1, name }).waitFor();
      await page.goBack();
      await expect.poll(() => page.evaluate(() => scrollY), { timeout: 5_000 }).toBeGreaterThan(before - 200);
    }));

  it('filters by muscle on the map and by level, and undoes a clearing', () =>
    withVisit(
      async ({ page }) => {
        await page.goto('/library');
        const quads = page.getByRole('button', { name: 'Quads' }).first();
        await quads.focus();
        await page.keyboard.press('Enter');
        await expect.poll(() => new URL(page.url()).searchParams.get('muscle')).toBe('quads');
        await page.getByRole('button', { name: 'Advanced' }).click();
        await expect.poll(() => new URL(page.url()).searchParams.get('difficulty')).toBe('advanced');
        await expect.poll(async () => (await names(page)).length).toBeGreaterThan(0);
        await page.getByRole('button', { name: 'Clear filters' }).first().click();
        await expect.poll(() => new URL(page.url()).search).toBe('');
        await page.getByRole('button', { name: 'Undo' }).click();
        await expect.poll(() => new URL(page.url()).searchParams.get('muscle')).toBe('quads');
      },
      { viewport: desktop },
    ));

  it('filters on the phone in a sheet that gives the focus back', () =>
    withVisit(
      async ({ page }) => {
        await page.goto('/library');
        await page.waitForLoadState('networkidle');
        const chip = page.getByRole('button', { name: 'Muscle' });
        await chip.click();
        const sheet = page.getByRole('dialog');
        await sheet.waitFor();
        await page.keyboard.press('Escape');
        await sheet.waitFor({ state: 'hidden' });
        expect(await chip.evaluate((element) => element === document.activeElement)).toBe(true);
      },
      { viewport: phone },
    ));

  it('says what happened when the server fails, with a number to quote, and tries again', async () => {
    const someone = await visit(browser, world.url);
    const { page } = someone;
    let fail = true;
    await page.route('**/trpc/exercises.list*', async (route) => {
      if (!fail) return route.continue();
      const view = { code: 'INTERNAL', message: 'Something went wrong.', requestId: 'req-for-support', fields: [] };
      const error = { error: { message: 'x', code: -32_603, data: { httpStatus: 500, view } } };
      await route.fulfill({ status: 500, contentType: 'application/json', body: JSON.stringify([error]) });
    });
    await page.goto('/library?q=squat');
    await page.getByText('The exercises did not load.').waitFor();
    await page.getByText('req-for-support').waitFor();
    fail = false;
    await page.getByRole('button', { name: 'Try again' }).click();
    await page.getByRole('link', { name: /squat/i }).first().waitFor();
    await someone.close();
  });
});

describe('an exercise', () => {
  it('shows how to do it, what it works and what to do instead', () =>
    withVisit(async ({ page }) => {
      await page.goto('/library/back-squat');
      await page.getByRole('heading', { level: 1, name: 'Barbell back squat' }).waitFor();
      await page.getByText('Musculus').first().waitFor();
      for (const heading of ['How to do it', 'Good to know', 'Take care', 'Easier and harder', 'Instead of this']) {
        await page.getByRole('heading', { name: heading }).waitFor();
      }
      expect(await page.title()).toContain('Barbell back squat');
    }));

  it('that does not exist says so and leads back', async () => {
    const someone = await visit(browser, world.url);
    await someone.page.goto('/library/no-such-exercise');
    await someone.page.getByRole('heading', { level: 1, name: 'Nothing is here' }).waitFor();
    await someone.page.getByRole('link', { name: 'Open the library' }).waitFor();
    await someone.close();
  });
});
