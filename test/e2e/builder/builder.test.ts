import type { WorkoutEdit, WorkoutState } from '@motriforge/shared/contracts/workout-drafts';
import { fixedId, newId } from '@motriforge/shared/ids';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { aBlock, aDraft, aLine } from '../../../packages/domain/src/workouts/draft-testing.ts';
import { desktop, launch, sidewaysScroll, violations, visitOf } from '../../support/browser.ts';
import { letterTo, linkIn } from '../../support/mailbox.ts';
import { answerOf, Person } from '../../support/person.ts';
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

const saved = (page: Page) =>
  page
    .getByRole('status')
    .filter({ hasText: /^Saved$/ })
    .waitFor();

async function add(page: Page, words: string, name: string): Promise<void> {
  await page.getByRole('button', { name: 'Add exercise' }).click();
  await page.getByRole('searchbox', { name: 'Find an exercise' }).fill(words);
  await page.getByRole('dialog').getByRole('button', { name, exact: true }).click();
  await page
    .getByRole('button', { name: new RegExp(name) })
    .first()
    .waitFor();
}

const linesOf = (page: Page) =>
  page
    .locator('[data-line]')
    .evaluateAll((rows) => rows.map((row) => row.querySelector('[id^="line-"] > span')?.textContent));

describe('a workout of one’s own', () => {
  it('is made on a phone, through a hole in the network, published and trained', async () => {
    const person = await new Person(world).join();
    const { page, complaints, close } = await visitOf(browser, person, { locale: 'en-GB', timezoneId: 'Asia/Bangkok' });
    await page.goto('/train');
    await page.getByText('None yet. Make one').waitFor();
    await page.getByRole('link', { name: 'Make a workout' }).click();
    await page.getByText('What comes first?').waitFor();
    await isWellMade(page);
    await page.getByLabel('Name', { exact: true }).fill('Push and pull');
    await add(page, 'bakc squat', 'Barbell back squat');
    await add(page, 'bench press', 'Barbell bench press');
    await add(page, 'pull-up', 'Pull-up');

    await page
      .getByRole('button', { name: /Barbell bench press/ })
      .first()
      .click();
    await page.getByLabel('Up to').fill('10');
    await page.locator('label', { hasText: '% of max' }).click();
    await isWellMade(page);
    await page.getByRole('button', { name: 'Superset with Pull-up' }).click();
    expect(await linesOf(page)).toEqual(['A Barbell back squat', 'B1 Barbell bench press', 'B2 Pull-up']);
    await page.getByText(/10 reps · 70 %/).waitFor();
    await isWellMade(page);

    await page.getByRole('button', { name: /B2 Pull-up/ }).focus();
    await page.keyboard.press('Alt+ArrowUp');
    await page.getByText('Pull-up: place 2 of 3').waitFor({ state: 'attached' });
    expect(await linesOf(page)).toEqual(['A Barbell back squat', 'B1 Pull-up', 'B2 Barbell bench press']);
    expect(await page.evaluate(() => document.activeElement?.textContent)).toContain('Pull-up');
    await page.keyboard.press('Control+z');
    expect(await linesOf(page)).toEqual(['A Barbell back squat', 'B1 Barbell bench press', 'B2 Pull-up']);
    await page.keyboard.press('Control+Shift+z');
    expect(await linesOf(page)).toEqual(['A Barbell back squat', 'B1 Pull-up', 'B2 Barbell bench press']);
    await saved(page);

    // From here on there is no network, and nothing typed is lost.
    await page.evaluate(() => navigator.serviceWorker.ready);
    await page.waitForFunction(async () => (await caches.keys()).some((name) => name.startsWith('build-')));
    await page.context().setOffline(true);
    await page.getByLabel('In one sentence').fill('Written in the basement');
    await page.getByText('Saved on this device, will sync').waitFor();
    await page.reload();
    await page.getByText('Saved on this device, will sync').waitFor();
    expect(await page.getByLabel('In one sentence').inputValue()).toBe('Written in the basement');
    expect(await linesOf(page)).toEqual(['A Barbell back squat', 'B1 Pull-up', 'B2 Barbell bench press']);
    await page.context().setOffline(false);
    await saved(page);

    await page.getByRole('button', { name: 'Publish' }).click();
    await page.getByLabel('What is new').fill('The first one');
    await isWellMade(page);
    await page.getByRole('dialog').getByRole('button', { name: 'Publish' }).click();
    await page.getByRole('heading', { name: 'Push and pull' }).waitFor();
    await page.getByText('Written in the basement').waitFor();
    await page.getByRole('link', { name: 'Versions' }).waitFor();
    await isWellMade(page);
    await page.getByRole('button', { name: 'Start Push and pull' }).click();
    await page.waitForURL(/\/log\/.+/);
    await page.getByRole('button', { name: 'Set 1 done', exact: true }).first().click();
    await saved(page);
    const { rows } = await world.client.execute({
      sql: `select workout.name, workout.notes, version.version_number, version.reason,
          (select count(*) from exercise_log as log join exercise_instruction as line
            on line.id = log.exercise_instruction_id where log.workout_session_id = session.id) as lines
        from workout_session as session join workout on workout.id = session.workout_id
        join workout_version as version on version.workout_id = workout.id where session.user_id = ?`,
      args: [person.id],
    });
    expect(rows).toMatchObject([
      { name: 'Push and pull', notes: 'Written in the basement', version_number: 1, reason: 'The first one', lines: 3 },
    ]);
    expect(complaints.filter((line) => !line.includes('ERR_INTERNET_DISCONNECTED'))).toEqual([]);
    await close();
  });
});

describe('a workout two devices write at once', () => {
  it('loses nothing of either before one of them is chosen', async () => {
    const person = await new Person(world).join();
    const draft = aDraft([], { name: 'Intervals', summary: 'As it was' });
    const { revision } = await answerOf<WorkoutState>(await person.post('workouts.save', { draft, revision: null }));
    const { page, close } = await visitOf(browser, person, { locale: 'en-GB' });
    await page.goto(`/workouts/${draft.id}/edit`);
    const sentence = page.getByLabel('In one sentence');
    await sentence.waitFor();
    const elsewhere = { ...draft, summary: 'From the phone' };
    await person.post('workouts.save', { draft: elsewhere, revision });
    await sentence.fill('From the desk');
    await page.getByText('Changed on another device', { exact: true }).waitFor();
    await isWellMade(page);
    await page.reload();
    await page.getByText('Changed on another device', { exact: true }).waitFor();
    expect(await sentence.inputValue()).toBe('From the desk');
    await page.getByRole('button', { name: 'Take the other one' }).click();
    await saved(page);
    expect(await sentence.inputValue()).toBe('From the phone');
    await page.getByRole('button', { name: 'Undo' }).click();
    expect(await sentence.inputValue()).toBe('From the desk');
    await page.getByText('Saving', { exact: true }).waitFor({ state: 'detached' });
    await saved(page);
    const { draft: kept } = await answerOf<WorkoutEdit>(await person.get('workouts.edit', { id: draft.id }));
    expect(kept.summary).toBe('From the desk');
    await close();
  });
});

describe('a workout somebody shows to somebody', () => {
  it('is theirs to see and to copy once they accept, and to nobody else', async () => {
    const owner = await new Person(world).join();
    const friend = await new Person(world).signUp();
    const line = aLine(fixedId('exercise', 'back-squat'));
    const draft = aDraft([aBlock([line])], { name: 'For a friend' });
    const { revision } = await answerOf<WorkoutState>(await owner.post('workouts.save', { draft, revision: null }));
    const version = { versionId: newId(), reason: '', visibility: 'SHARED' };
    await owner.post('workouts.publish', { id: draft.id, revision, ...version });
    const { page, close } = await visitOf(browser, owner, { locale: 'en-GB' });
    await page.goto(`/workouts/${draft.id}`);
    await page.getByLabel('E-mail address').fill(friend.email);
    await page.getByRole('button', { name: 'Invite' }).click();
    await page.getByText('Invited, not answered yet').waitFor();
    await isWellMade(page);
    await close();
    expect((await friend.get('workouts.get', { slug: draft.id })).status).toBe(404);
    const link = linkIn(await letterTo(world, friend.email, /shared with you/));
    await friend.post('access.acceptShare', { token: link.split('#')[1] });
    const seen = await visitOf(browser, friend, { locale: 'en-GB' });
    await seen.page.goto('/train');
    await seen.page.getByRole('link', { name: 'For a friend' }).click();
    await seen.page.getByRole('button', { name: 'Duplicate and change' }).click();
    await seen.page.getByText('Barbell back squat').waitFor();
    await saved(seen.page);
    await seen.close();
  });
});

describe('a workout of the library', () => {
  it('is copied at a desk, dragged into another order, and gone back from', async () => {
    const person = await new Person(world).join();
    const { page, complaints, close } = await visitOf(browser, person, { viewport: desktop, locale: 'en-GB' });
    await page.goto('/workouts/barbell-day-a');
    await page.getByRole('button', { name: 'Duplicate and change' }).click();
    await page.waitForURL(/\/edit$/);
    await page.locator('[data-line]').first().waitFor();
    await isWellMade(page);
    const before = await linesOf(page);
    await page.getByRole('button', { name: 'Publish' }).click();
    await page.getByRole('dialog').getByRole('button', { name: 'Publish' }).click();
    await page.getByRole('link', { name: 'Edit' }).click();
    await page.locator('[data-line]').first().waitFor();
    const grip = page.locator('[data-line] [title="Drag to move"]').nth(2);
    await grip.scrollIntoViewIfNeeded();
    const [from, to] = [await grip.boundingBox(), await page.locator('[data-block]').first().boundingBox()];
    if (!from || !to) throw new Error('There is nothing to drag.');
    await page.mouse.move(from.x + 20, from.y + 20);
    await page.mouse.down();
    await page.mouse.move(to.x + 100, to.y + 40, { steps: 8 });
    await page.mouse.move(to.x + 100, to.y, { steps: 4 });
    await page.waitForTimeout(100);
    await page.mouse.up();
    const after = await linesOf(page);
    const names = (lines: (string | undefined | null)[]) => lines.map((line) => line?.replace(/^\S+ /, ''));
    expect(names(after)[0]).toBe(names(before)[2]);
    expect(names(after).toSorted()).toEqual(names(before).toSorted());
    await saved(page);
    await page.goto(page.url().replace('/edit', '/versions'));
    await page.getByText(/moved to another place/).waitFor();
    await isWellMade(page);
    await page.getByRole('button', { name: 'Go back to version 1' }).click();
    await page.waitForURL(/\/workouts\/[^/]+$/);
    await page.getByRole('link', { name: 'Edit' }).click();
    await page.locator('[data-line]').first().waitFor();
    expect(await linesOf(page)).toEqual(before);
    expect(complaints).toEqual([]);
    await close();
  });
});
