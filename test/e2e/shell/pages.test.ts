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
const wide = { width: 1600, height: 900 };
const looks = [
  ['390 and 360 px, dark', { viewport: phone, beside: narrow, colorScheme: 'dark' }],
  ['1280 and 1600 px, light', { viewport: desktop, beside: wide, colorScheme: 'light' }],
] as const;

describe.each(looks)('at %s', (_, { beside, ...options }) => {
  it.each(pages)('%s has no violation and no complaint, and never scrolls sideways', (path) =>
    withVisit(async ({ page, complaints }) => {
      await page.goto(path);
      await page.getByRole('heading', { level: 1 }).first().waitFor();
      await page.waitForLoadState('networkidle');
      expect(await violations(page)).toEqual([]);
      expect(await sidewaysScroll(page)).toBe(0);
      await page.setViewportSize(beside);
      expect(await sidewaysScroll(page)).toBe(0);
      expect(complaints).toEqual([]);
    }, options),
  );
});
