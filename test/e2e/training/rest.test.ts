import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { launch, narrow, sidewaysScroll, violations, visitOf } from '../../support/browser.ts';
import { Person } from '../../support/person.ts';
import { PushedBrowser, type PushService, startPushService } from '../../support/push-service.ts';
import { eventually, startWorld, type World } from '../../support/world.ts';

let world: World;
let browser: Browser;
let service: PushService;
beforeAll(async () => {
  service = await startPushService();
  [world, browser] = await Promise.all([startWorld({ variables: { PUSH_URL: service.url } }), launch()]);
}, 60_000);
afterAll(async () => {
  await browser.close();
  await world.stop();
  await service.stop();
});

const inBangkok = { locale: 'en-GB', timezoneId: 'Asia/Bangkok' };

async function restAfterOneSet(page: Page): Promise<void> {
  await page.goto('/log');
  await page.waitForURL(/\/log\/.+/);
  await page.getByRole('button', { name: 'Add exercise' }).first().click();
  await page.getByRole('searchbox').fill('bench press');
  await page.getByRole('dialog').getByRole('button', { name: 'Barbell bench press', exact: true }).first().click();
  await page.getByLabel('Set 1: load in kg').fill('60');
  await page.getByLabel('Set 1: repetitions').fill('8');
  await page.getByRole('button', { name: 'Set 1 done', exact: true }).click();
  await page.getByRole('complementary', { name: 'Rest' }).waitFor();
}

/** The browser asks its maker's service for an address, which is not to be had here. The rest is as it is. */
async function subscribeTo(context: BrowserContext, { subscription }: PushedBrowser): Promise<void> {
  await context.grantPermissions(['notifications'], { origin: world.url });
  await context.addInitScript(({ endpoint, p256dhKey, authKey }) => {
    const answer = { endpoint, toJSON: () => ({ endpoint, keys: { p256dh: p256dhKey, auth: authKey } }) };
    PushManager.prototype.getSubscription = async () => (localStorage.getItem('subscribed') ? answer : null) as never;
    PushManager.prototype.subscribe = async () => {
      localStorage.setItem('subscribed', 'yes');
      return answer as never;
    };
  }, subscription);
}

/** What the service of the maker would hand to the browser. */
async function handOver(page: Page, data: string): Promise<void> {
  const devtools = await page.context().newCDPSession(page);
  const registered = new Promise<string>((resolve) => {
    devtools.on('ServiceWorker.workerRegistrationUpdated', ({ registrations: [one] }) => {
      if (one) resolve(one.registrationId);
    });
  });
  await devtools.send('ServiceWorker.enable');
  const registrationId = await registered;
  await devtools.send('ServiceWorker.deliverPushMessage', { origin: world.url, registrationId, data });
}

const shown = (page: Page) =>
  page.evaluate(async () => {
    const registration = await navigator.serviceWorker.ready;
    return (await registration.getNotifications()).map(({ title, body }) => `${title}: ${body}`);
  });

it('a rest can be held, and goes on where it stood', async () => {
  const { page, complaints, close } = await visitOf(browser, await new Person(world).join(), inBangkok);
  await restAfterOneSet(page);
  const time = page.getByRole('button', { name: /^Pause the rest/ });
  await time.click();
  const held = page.getByRole('button', { name: /^Go on resting/ });
  const before = await held.textContent();
  await page.waitForTimeout(1_200);
  expect(await held.textContent()).toBe(before);
  expect(await violations(page)).toEqual([]);
  await page.reload();
  await held.waitFor();
  expect(await held.textContent()).toBe(before);
  await held.click();
  await eventually(
    () => time.textContent(),
    (text) => text !== before,
  );
  expect(await time.textContent()).not.toBe(before);
  await page.setViewportSize(narrow);
  expect(await sidewaysScroll(page)).toBe(0);
  const skip = await page.getByRole('button', { name: 'Skip' }).boundingBox();
  expect((skip?.x ?? narrow.width) + (skip?.width ?? 0)).toBeLessThanOrEqual(narrow.width);
  expect(complaints).toEqual([]);
  await close();
});

it('the end of a rest reaches a phone that looks elsewhere, and says what comes next', async () => {
  const person = await new Person(world).join();
  const phone = new PushedBrowser();
  const { page, complaints, close } = await visitOf(browser, person, inBangkok);
  await subscribeTo(page.context(), phone);
  await restAfterOneSet(page);
  await page.getByRole('button', { name: 'Ring when the phone is locked' }).click();
  await page.getByText('This phone rings when the rest is over').waitFor();
  const end = async () => {
    const { rows } = await world.client.execute({
      sql: 'select ends_at, duration_seconds from rest_timer where user_id = ?',
      args: [person.id],
    });
    return rows[0];
  };
  const rest = await eventually(end, (row) => row !== undefined);
  await page.getByRole('button', { name: '15 seconds more' }).click();
  const longer = await eventually(end, (row) => Number(row?.duration_seconds) > Number(rest?.duration_seconds));
  expect(Number(longer?.ends_at) - Number(rest?.ends_at)).toBeGreaterThan(13_000);
  expect(await sidewaysScroll(page)).toBe(0);

  await page.goto('/library');
  await world.client.execute({
    sql: 'update rest_timer set ends_at = ? where user_id = ?',
    args: [Date.now() - 1, person.id],
  });
  await world.edge.runCrons();
  const pushed = await eventually(
    async () => service.pushed[0],
    (one) => one !== undefined,
  );
  if (!pushed) throw new Error('Nothing was sent.');
  await handOver(page, JSON.stringify(phone.read(pushed)));
  expect(
    await eventually(
      () => shown(page),
      (all) => all.length > 0,
    ),
  ).toEqual(['Rest is over: Next: Barbell bench press']);
  expect(complaints).toEqual([]);
  await close();
});

it('skipping a rest takes back the alarm', async () => {
  const person = await new Person(world).join();
  const { page, close } = await visitOf(browser, person, inBangkok);
  await subscribeTo(page.context(), new PushedBrowser());
  await page.goto('/you');
  // It can be turned once the browser is ready to be told something, which takes as long as its first visit.
  const enabled = page.getByRole('switch', { name: 'Tell me on this device', disabled: false });
  await enabled.waitFor({ state: 'attached', timeout: 20_000 });
  await page.getByText('Tell me on this device').click();
  await page.getByRole('switch', { name: 'Tell me on this device', checked: true }).waitFor({ state: 'attached' });
  await restAfterOneSet(page);
  const rests = async () =>
    (await world.client.execute({ sql: 'select 1 from rest_timer where user_id = ?', args: [person.id] })).rows.length;
  expect(await eventually(rests, (count) => count === 1)).toBe(1);
  await page.getByRole('button', { name: 'Skip' }).click();
  expect(await eventually(rests, (count) => count === 0)).toBe(0);
  await close();
});
