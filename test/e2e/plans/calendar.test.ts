import { programId } from '@motriforge/domain/programs';
import { addDays, dayIn, weekStart } from '@motriforge/shared/day';
import { newId } from '@motriforge/shared/ids';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { desktop, launch, narrow, phone, sidewaysScroll, violations, visitOf } from '../../support/browser.ts';
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

const timeZone = 'Asia/Bangkok';
const locale = 'en-GB';
const monday = weekStart(dayIn(Date.now(), timeZone));
const longDay = (day: string) =>
  new Intl.DateTimeFormat('en', { timeZone: 'UTC', weekday: 'long', day: 'numeric', month: 'long' }).format(
    new Date(`${day}T12:00Z`),
  );

/** Somebody who follows a program with a workout on Monday, Wednesday and Friday of this week. */
const follower = async (viewport: { width: number; height: number }) => {
  const person = await new Person(world).join();
  await person.post('programs.start', { id: newId(), programId: programId('barbell-basics'), startDate: monday });
  const visit = await visitOf(browser, person, { locale, timezoneId: timeZone, viewport });
  await visit.page.goto('/train');
  await dayOf(visit.page, monday).getByRole('link').waitFor();
  // What is loaded below may still push what is above.
  await visit.page.waitForLoadState('networkidle');
  return { person, ...visit };
};
const dayOf = (page: Page, day: string) => page.locator(`[data-place="${day}"]`);
const changes = async (person: Person) => {
  const { rows } = await world.client.execute({
    sql: `select day_number, moved_to, is_skipped from user_program_day
      where user_program_id in (select id from user_program where user_id = ?)`,
    args: [person.id],
  });
  return rows.map(({ day_number, moved_to, is_skipped }) => ({ day_number, moved_to, is_skipped }));
};
const isWellMade = async (page: Page) => {
  expect(await violations(page)).toEqual([]);
  expect(await sidewaysScroll(page)).toBe(0);
};

describe('one’s own calendar', () => {
  it.each([phone, desktop])('moves a day by dragging it, at $width px, and back again', async (viewport) => {
    const { person, page, complaints, close } = await follower(viewport);
    const grip = dayOf(page, monday).getByRole('button', { name: /^Move / });
    await grip.evaluate((element) => element.scrollIntoView({ block: 'center', behavior: 'instant' }));
    const [from, to] = [await grip.boundingBox(), await dayOf(page, addDays(monday, 1)).boundingBox()];
    if (!from || !to) throw new Error('There is nothing to drag.');
    await page.mouse.move(from.x + from.width / 2, from.y + from.height / 2);
    await page.mouse.down();
    await page.mouse.move(to.x + to.width / 2, to.y + to.height / 2, { steps: 8 });
    await page.mouse.up();
    await page.getByText(`is now on ${longDay(addDays(monday, 1))}`).waitFor();
    expect(await dayOf(page, monday).getByRole('link').count()).toBe(0);
    expect(await changes(person)).toEqual([{ day_number: 1, moved_to: addDays(monday, 1), is_skipped: 0 }]);
    await page.getByRole('button', { name: 'Undo' }).click();
    await dayOf(page, monday).getByRole('link').waitFor();
    expect(
      await eventually(
        () => changes(person),
        (rows) => rows.length === 0,
      ),
    ).toEqual([]);
    await isWellMade(page);
    expect(complaints).toEqual([]);
    await close();
  });

  it('moves a day with the keyboard, which stays with it', async () => {
    const { person, page, close } = await follower(desktop);
    await dayOf(page, monday)
      .getByRole('button', { name: /^Move / })
      .focus();
    await page.keyboard.press('ArrowRight');
    const tuesday = dayOf(page, addDays(monday, 1));
    await tuesday.getByRole('link').waitFor();
    await tuesday.locator(':focus').waitFor();
    await page.keyboard.press('ArrowDown');
    await dayOf(page, addDays(monday, 8)).getByText('Moved').waitFor();
    const moved = await eventually(
      () => changes(person),
      ([row]) => row?.moved_to === addDays(monday, 8),
    );
    expect(moved).toMatchObject([{ day_number: 1, moved_to: addDays(monday, 8) }]);
    await close();
  });

  it.each([narrow, desktop])('leaves a day out and takes it back, at $width px', async (viewport) => {
    const { person, page, complaints, close } = await follower(viewport);
    await dayOf(page, monday)
      .getByRole('button', { name: /^Change / })
      .click();
    await page.getByRole('dialog').waitFor();
    await isWellMade(page);
    await page.getByRole('button', { name: 'Leave this day out' }).click();
    await dayOf(page, monday).getByText('Left out').waitFor();
    const skipped = await eventually(
      () => changes(person),
      (rows) => rows.length > 0,
    );
    expect(skipped).toMatchObject([{ moved_to: null, is_skipped: 1 }]);
    await page.getByRole('button', { name: 'Undo' }).click();
    await dayOf(page, monday).getByText('Left out').waitFor({ state: 'detached' });
    expect(
      await eventually(
        () => changes(person),
        (rows) => rows.length === 0,
      ),
    ).toEqual([]);
    expect(complaints).toEqual([]);
    await close();
  });

  it('does another workout on a day, and goes back to the planned one', async () => {
    const { page, close } = await follower(phone);
    const planned = await dayOf(page, monday).getByRole('link').textContent();
    await dayOf(page, monday)
      .getByRole('button', { name: /^Change / })
      .click();
    await page.getByRole('button', { name: 'Do another workout' }).click();
    const other = page.getByRole('dialog').getByRole('listitem').first().getByRole('button');
    const name = (await other.textContent()) ?? '';
    await other.click();
    await dayOf(page, monday).getByText('Your choice').waitFor();
    expect(await dayOf(page, monday).getByRole('link').textContent()).toBe(name);
    await page.getByRole('button', { name: 'Undo' }).click();
    await dayOf(page, monday).getByText('Your choice').waitFor({ state: 'detached' });
    expect(await dayOf(page, monday).getByRole('link').textContent()).toBe(planned);
    await close();
  });

  it('shows the month, and that a program rests', async () => {
    const { page, complaints, close } = await follower(narrow);
    await page.getByRole('radio', { name: 'Month' }).check({ force: true });
    await page.locator('[data-place]').nth(41).waitFor();
    await isWellMade(page);
    await page.getByRole('button', { name: /^Pause / }).click();
    await page.getByText(/^Resting since/).waitFor();
    await page.getByText('Paused').first().waitFor();
    await page.getByRole('button', { name: /^Go on with / }).click();
    await page.getByText('Week 1 of 12').waitFor();
    expect(complaints).toEqual([]);
    await close();
  });
});
