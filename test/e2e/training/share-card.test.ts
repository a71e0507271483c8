import { readFileSync } from 'node:fs';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { launch, sidewaysScroll, violations, visitOf } from '../../support/browser.ts';
import { Person } from '../../support/person.ts';
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

/** One exercise of one set, finished. */
async function train(page: Page): Promise<void> {
  await page.goto('/log');
  await page.getByRole('button', { name: 'Add exercise' }).click();
  await page.getByRole('searchbox', { name: 'Find an exercise' }).fill('back squat');
  await page.getByRole('dialog').getByRole('button', { name: 'Barbell back squat', exact: true }).click();
  await page.getByLabel('Set 1: load in kg').fill('102.5');
  await page.getByLabel('Set 1: repetitions').fill('5');
  await page.getByRole('button', { name: 'Set 1 done', exact: true }).click();
  await page.getByRole('button', { name: 'Finish' }).click();
}

/** How many colours each third of the card has. */
const coloursOf = (page: Page) =>
  page.locator('canvas').evaluate((canvas: HTMLCanvasElement) => {
    const context = canvas.getContext('2d');
    const { data } = context?.getImageData(0, 0, canvas.width, canvas.height) ?? { data: new Uint8ClampedArray() };
    const third = data.length / 3;
    return [0, 1, 2].map((part) => {
      const found = new Set<string>();
      for (let at = part * third; at < (part + 1) * third; at += 4) found.add(data.slice(at, at + 3).join());
      return found.size;
    });
  });

it('a session is shared as a picture that is made without a network', async () => {
  const person = await new Person(world).join();
  const { page, complaints, close } = await visitOf(browser, person, { locale: 'en-GB', timezoneId: 'Asia/Bangkok' });
  await train(page);
  await page.getByRole('button', { name: 'Share', exact: true }).waitFor();
  await page.evaluate(() => navigator.serviceWorker.ready);
  await page.waitForFunction(async () => (await caches.keys()).some((name) => name.startsWith('build-')));
  await page.context().setOffline(true);
  await page.getByRole('button', { name: 'Share', exact: true }).click();
  const card = page.getByRole('img', { name: /Barbell back squat – Heaviest: 102.5\s?kg/ });
  await card.waitFor();
  await page.locator('button:not([aria-busy=true])', { hasText: 'Save the picture' }).waitFor();
  expect(await violations(page)).toEqual([]);
  expect(await sidewaysScroll(page)).toBe(0);
  expect(Math.min(...(await coloursOf(page)))).toBeGreaterThan(8);

  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Save the picture' }).click(),
  ]);
  expect(download.suggestedFilename()).toMatch(/^motriforge-\d{4}-\d\d-\d\d\.png$/);
  const picture = readFileSync(await download.path());
  expect([picture.toString('latin1', 1, 4), picture.readUInt32BE(16), picture.readUInt32BE(20)]).toEqual([
    'PNG',
    1080,
    1350,
  ]);
  expect(picture.length).toBeGreaterThan(20_000);

  await page.getByText('Show weights').click();
  await page.getByRole('img', { name: /Barbell back squat – Heaviest(?!:)/ }).waitFor();
  expect(await page.locator('canvas').getAttribute('aria-label')).not.toMatch(/kg/);
  await page.getByText('Show records').click();
  await page.getByRole('img', { name: /Sets: 1 · Time/ }).waitFor();
  expect(await page.locator('canvas').getAttribute('aria-label')).not.toMatch(/Heaviest/);
  await page.getByRole('button', { name: 'Close' }).click();

  // Where the device has a sheet of its own, the picture is given to that.
  await page.evaluate(() => {
    const shared = { canShare: () => true, share: async (given: ShareData) => void Object.assign(window, { given }) };
    Object.assign(navigator, shared);
  });
  await page.getByRole('button', { name: 'Share', exact: true }).click();
  await page.getByRole('button', { name: 'Share the picture' }).click();
  const given = await page.evaluate(() =>
    ((window as unknown as { given: ShareData }).given.files ?? []).map(({ name, type, size }) => ({
      name,
      type,
      size,
    })),
  );
  expect(given).toMatchObject([{ name: download.suggestedFilename(), type: 'image/png' }]);
  expect(given[0]?.size).toBeGreaterThan(20_000);
  await page.context().setOffline(false);
  expect(complaints.filter((line) => !line.includes('ERR_INTERNET_DISCONNECTED'))).toEqual([]);
  await close();
}, 60_000);
