import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
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

const isWellMade = async (page: Page) => {
  expect(await violations(page)).toEqual([]);
  expect(await sidewaysScroll(page)).toBe(0);
};

describe('a program', () => {
  it('is found, begun and trained, with today’s targets and why they are what they are', async () => {
    const person = await new Person(world).join();
    const { page, complaints, close } = await visitOf(browser, person, { locale: 'en-GB', timezoneId: 'Asia/Bangkok' });
    await page.goto('/train');
    await page.getByLabel('Days a week').selectOption('4');
    await page.getByRole('link', { name: 'Four lifts in waves' }).waitFor();
    await isWellMade(page);
    await page.getByRole('link', { name: 'Four lifts in waves' }).click();
    await page.getByRole('button', { name: 'Start this program' }).dblclick();
    await page.getByText('Week 1 of 12').waitFor();
    await isWellMade(page);

    await page.getByRole('link', { name: 'Today' }).click();
    await page.getByRole('heading', { name: /^Today: / }).waitFor();
    await page.getByLabel(/^Training max for/).fill('100');
    await page.getByRole('button', { name: 'Save' }).click();
    await page.getByRole('button', { name: /^Why this for/ }).click();
    await page.getByText(/^Week 1 of the wave: \d+ % of your training max of 100\s?kg/).waitFor();
    await isWellMade(page);

    // From here on there is no network, and it goes on all the same.
    await page.evaluate(() => navigator.serviceWorker.ready);
    await page.waitForFunction(async () => (await caches.keys()).some((name) => name.startsWith('build-')));
    await page.context().setOffline(true);
    await page.getByRole('button', { name: /^Start / }).click();
    await page.waitForURL(/\/log\/.+/);
    expect(await page.getByLabel('Set 1: load in kg').first().getAttribute('placeholder')).toMatch(/^\d/);
    await page.getByRole('button', { name: 'Set 1 done', exact: true }).first().click();
    await page.context().setOffline(false);
    await page
      .getByRole('status')
      .filter({ hasText: /^Saved$/ })
      .waitFor();
    const { rows } = await world.client.execute({
      sql: `select session.user_program_id = run.id as is_of_run, session.week_number, session.day_number,
          one.target_weight_kg is not null as has_target, one.weight_kg = one.target_weight_kg as is_met
        from workout_session as session join user_program as run on run.user_id = session.user_id
        join exercise_log as log on log.workout_session_id = session.id
        join exercise_set_log as one on one.exercise_log_id = log.id
        where session.user_id = ? and one.completed_at is not null`,
      args: [person.id],
    });
    expect(rows).toMatchObject([{ is_of_run: 1, week_number: 1, day_number: 1, has_target: 1, is_met: 1 }]);
    expect(complaints.filter((line) => !line.includes('ERR_INTERNET_DISCONNECTED'))).toEqual([]);
    await close();
  });
});

describe('a calendar', () => {
  it('is fetched without a session at an address that can be taken back', async () => {
    const person = await new Person(world).join();
    const response = await person.post('programs.rotateCalendar');
    const { result } = (await response.json()) as { result: { data: { url: string } } };
    const path = new URL(result.data.url).pathname;
    const first = await world.get(path);
    expect(first.status).toBe(200);
    expect(first.headers.get('content-type')).toBe('text/calendar; charset=utf-8');
    const etag = first.headers.get('etag') ?? '';
    expect((await world.get(path, { headers: { 'if-none-match': etag } })).status).toBe(304);
    await person.post('programs.revokeCalendar');
    expect((await world.get(path)).status).toBe(404);
    expect((await world.get('/calendar/nothing.ics')).status).toBe(404);
  });
});
