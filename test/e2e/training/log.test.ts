import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { desktop, launch, sidewaysScroll, violations, visitOf } from '../../support/browser.ts';
import { Person } from '../../support/person.ts';
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

const inBangkok = { locale: 'en-GB', timezoneId: 'Asia/Bangkok' };

async function begin(page: Page): Promise<void> {
  await page.goto('/log');
  await page.waitForURL(/\/log\/.+/);
}

async function add(page: Page, words: string, name: RegExp): Promise<void> {
  await page.getByRole('button', { name: 'Add exercise' }).first().click();
  await page.getByRole('searchbox').fill(words);
  await page.getByRole('dialog').getByRole('button', { name }).first().click();
}

const done = (page: Page, set: number) => page.getByRole('button', { name: `Set ${set} done`, exact: true });

/** What the server has of somebody's sets, in order. */
const setsOf = async ({ id }: Person) => {
  const { rows } = await world.client.execute({
    sql: `select one.set_number, one.reps, one.weight_kg from exercise_set_log as one
      join exercise_log as log on log.id = one.exercise_log_id
      join workout_session as session on session.id = log.workout_session_id
      where session.user_id = ? and one.completed_at is not null order by log.order_index, one.set_number`,
    args: [id],
  });
  return rows.map((row) => [row.set_number, row.reps, row.weight_kg]);
};

/** The session has left this device. */
const sent = (page: Page) =>
  page
    .getByRole('status')
    .filter({ hasText: /^Saved$/ })
    .waitFor();

describe('the log', () => {
  it('takes a set as planned with one tap, and one of 2.5 kg more with two', async () => {
    const person = await new Person(world).join();
    const { page, complaints, close } = await visitOf(browser, person, inBangkok);
    await begin(page);
    await add(page, 'bench press', /^Barbell bench press$/);
    await page.getByLabel('Set 1: load in kg').fill('60');
    await page.getByLabel('Set 1: repetitions').fill('8');
    await done(page, 1).click();
    await done(page, 2).click();
    await page.getByRole('button', { name: '+2.5 kg' }).click();
    await done(page, 3).click();
    expect(await violations(page)).toEqual([]);
    expect(await sidewaysScroll(page)).toBe(0);
    await sent(page);
    expect(await setsOf(person)).toEqual([
      [1, 8, 60],
      [2, 8, 60],
      [3, 8, 62.5],
    ]);
    await page.getByRole('button', { name: 'Finish' }).click();
    await page.getByRole('heading', { name: 'What you did' }).waitFor();
    expect(await violations(page)).toEqual([]);
    await page.setViewportSize(desktop);
    expect(await sidewaysScroll(page)).toBe(0);
    await page.goto('/today');
    await page.getByText('1 day trained this week.').waitFor();
    expect(await violations(page)).toEqual([]);
    await page.getByRole('link', { name: /, today, trained$/ }).click();
    await page.waitForURL(/\/history\/.+/);
    expect(complaints).toEqual([]);
    await close();
  });

  it('loses nothing without a network, through a reload in the middle, and sends each set once', async () => {
    const person = await new Person(world).join();
    const { page, close } = await visitOf(browser, person, inBangkok);
    const context = page.context();
    await page.goto('/today');
    await page.evaluate(() => navigator.serviceWorker.ready);
    // What logging needs is on the device once it was asked for.
    await page.waitForFunction(() => Object.keys(localStorage).some((key) => key.endsWith('exercises.en')));
    await page.waitForFunction(async () => (await caches.keys()).some((name) => name.startsWith('build-')));
    await context.setOffline(true);

    await page.getByRole('link', { name: 'Start training' }).click();
    await page.waitForURL(/\/log\/.+/);
    await add(page, 'back squat', /^Barbell back squat$/);
    await page.getByLabel('Set 1: load in kg').fill('100');
    await page.getByLabel('Set 1: repetitions').fill('5');
    await done(page, 1).click();
    await page.getByText('Saved on this phone, will sync').waitFor();

    await page.reload();
    await page.getByLabel('Set 1: load in kg').waitFor();
    expect(await page.getByLabel('Set 1: load in kg').inputValue()).toBe('100');
    await done(page, 2).click();
    await page.getByRole('button', { name: 'Finish' }).click();
    await page.getByRole('heading', { name: 'What you did' }).waitFor();
    expect(await setsOf(person)).toEqual([]);

    await context.setOffline(false);
    const rows = await eventually(
      () => setsOf(person),
      (sets) => sets.length > 0,
    );
    expect(rows).toEqual([
      [1, 5, 100],
      [2, 5, 100],
    ]);
    await page.reload();
    await sent(page);
    expect(await setsOf(person)).toHaveLength(2);
    await close();
  });

  it('shows on one device what is done on another, and keeps what both do', async () => {
    const person = await new Person(world).join();
    const phone = await visitOf(browser, person, inBangkok);
    await begin(phone.page);
    await add(phone.page, 'deadlift', /^Conventional deadlift$/);
    await phone.page.getByLabel('Set 1: load in kg').fill('120');
    await phone.page.getByLabel('Set 1: repetitions').fill('5');
    await done(phone.page, 1).click();
    await sent(phone.page);

    const laptop = await visitOf(browser, person, { ...inBangkok, viewport: desktop });
    await laptop.page.goto('/today');
    await laptop.page.getByRole('link', { name: 'Continue training' }).click();
    await phone.page.context().setOffline(true);
    await done(phone.page, 2).click();
    await done(laptop.page, 3).click();
    await sent(laptop.page);
    await phone.page.context().setOffline(false);
    const rows = await eventually(
      () => setsOf(person),
      (sets) => sets.length === 3,
    );
    expect(rows.map(([number]) => number)).toEqual([1, 2, 3]);
    await phone.close();
    await laptop.close();
  });

  it('takes back what was removed by mistake, and asks where a number is hard to believe', async () => {
    const person = await new Person(world).join();
    const { page, close } = await visitOf(browser, person, inBangkok);
    await begin(page);
    await add(page, 'bench press', /^Barbell bench press$/);
    await page.getByLabel('Set 1: load in kg').fill('1000');
    await page.getByLabel('Set 1: repetitions').fill('5');
    await done(page, 1).click();
    await page.getByText(/is that right/).waitFor();
    await done(page, 1).click();
    await page.getByRole('button', { name: 'Set 1 not done' }).waitFor();
    await page.getByRole('button', { name: 'More for Set 1' }).click();
    await page.getByRole('button', { name: 'Remove set' }).click();
    await page.getByRole('button', { name: 'Undo', exact: true }).click();
    await page.getByRole('button', { name: 'Set 1 not done' }).waitFor();
    await page.getByLabel('Set 1: load in kg').fill('heavy');
    await page.getByLabel('Set 1: repetitions').click();
    expect(await page.getByLabel('Set 1: load in kg').getAttribute('aria-invalid')).toBe('true');
    await close();
  });

  it('keeps of a run what a lift does not have: pace, heart rate, climb', async () => {
    const person = await new Person(world).join();
    const { page, complaints, close } = await visitOf(browser, person, inBangkok);
    await begin(page);
    await add(page, 'easy run', /^Easy run$/);
    await page.getByLabel('Set 1: distance in mi').fill('5 km');
    await page.getByLabel('Set 1: time').fill('27:30');
    await page.getByRole('button', { name: 'More for Set 1' }).click();
    await page.getByText('8:51 per mi').waitFor();
    await page.getByLabel('Heart rate, highest').fill('171');
    await page.getByLabel('Heart rate, average').fill('1710');
    await page.getByLabel('Climb').fill('100');
    await page.getByText('A whole number from 20 to 300.').waitFor();
    expect(await page.getByLabel('Heart rate, average').inputValue()).toBe('1710');
    expect(await violations(page)).toEqual([]);
    expect(await sidewaysScroll(page)).toBe(0);
    await page.getByLabel('Heart rate, average').fill('152');
    await page.getByLabel('Heart rate, average').blur();
    await page.keyboard.press('Escape');
    await done(page, 1).click();
    await sent(page);
    const { rows } = await world.client.execute({
      sql: `select one.distance_m, one.duration_seconds, one.average_heart_rate, one.max_heart_rate, one.elevation_gain_m
        from exercise_set_log as one join exercise_log as log on log.id = one.exercise_log_id
        join workout_session as session on session.id = log.workout_session_id
        where session.user_id = ? and one.completed_at is not null`,
      args: [person.id],
    });
    expect(rows.map((row) => [...Object.values(row)])).toEqual([[5_000, 1_650, 152, 171, 30.5]]);
    expect(complaints).toEqual([]);
    await close();
  });

  it('leaves nothing on the device when somebody signs out', async () => {
    const person = await new Person(world).join();
    const { page, close } = await visitOf(browser, person, inBangkok);
    await begin(page);
    await add(page, 'bench press', /^Barbell bench press$/);
    await sent(page);
    await page.goto('/you');
    await page.getByRole('button', { name: 'Sign out' }).click();
    await page.waitForURL((url) => !url.pathname.startsWith('/you') || url.search !== '');
    const left = await page.evaluate(async () => {
      const databases = await indexedDB.databases();
      return [
        ...databases.map(({ name }) => name),
        ...Object.keys(localStorage).filter((key) => key.includes('.own.')),
      ];
    });
    expect(left).toEqual([]);
    await close();
  });
});
