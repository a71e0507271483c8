import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  desktop,
  launch,
  narrow,
  phone,
  sidewaysScroll,
  type Visit,
  violations,
  visit,
} from '../../support/browser.ts';
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

const pages = [
  '/',
  '/library',
  '/library?q=sqaut',
  '/library?q=xylophone',
  '/library/back-squat',
  '/you',
  '/styleguide',
  '/no/such/page',
];
const looks = [
  ['390 px, dark', { viewport: phone, colorScheme: 'dark' }],
  ['1280 px, light', { viewport: desktop, colorScheme: 'light' }],
] as const;

describe.each(looks)('at %s', (_, options) => {
  it.each(pages)('%s has no violation and no complaint', (path) =>
    withVisit(async ({ page, complaints }) => {
      await page.goto(path);
      await page.getByRole('heading', { level: 1 }).first().waitFor();
      await page.waitForLoadState('networkidle');
      expect(await violations(page)).toEqual([]);
      expect(complaints).toEqual([]);
    }, options),
  );
});

describe('nothing scrolls sideways', () => {
  it.each([narrow, phone, desktop, { width: 1600, height: 900 }])('at $width px', (viewport) =>
    withVisit(
      async ({ page, complaints }) => {
        for (const path of pages) {
          await page.goto(path);
          await page.getByRole('heading', { level: 1 }).first().waitFor();
          expect({ path, sideways: await sidewaysScroll(page) }).toEqual({ path, sideways: 0 });
        }
        expect(complaints).toEqual([]);
      },
      { viewport, reducedMotion: 'reduce' },
    ),
  );
});
