import { fixedId, newId } from '@motriforge/shared/ids';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { aBlock, aDraft, aLine } from '../../../packages/domain/src/workouts/draft-testing.ts';
import { launch, sidewaysScroll, violations, visitOf } from '../../support/browser.ts';
import { letterTo, linkIn } from '../../support/mailbox.ts';
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

/** A program with a workout of the person's own on its first day. */
async function publishProgram(person: Person): Promise<string> {
  const draft = aDraft([aBlock([aLine(fixedId('exercise', 'back-squat'))])], { name: 'Squats for two' });
  await person.post('workouts.save', { draft, revision: null });
  const id = newId();
  const days = Array.from({ length: 7 }, () => [{ id: newId(), workoutId: draft.id, isOptional: false }]);
  const program = { title: 'Every day a squat', description: 'One lift.', category: 'STRENGTH', difficulty: null };
  await person.post('programs.save', {
    id,
    revision: 0,
    draft: { ...program, weeks: [{ id: newId(), days }], growth: [] },
  });
  await person.post('programs.publish', { id, versionId: newId(), revision: 1, reason: '' });
  return id;
}

it('a program is shared by letter with somebody who sees it, reads its workouts and begins it', async () => {
  const [owner, friend] = await Promise.all([new Person(world).join(), new Person(world).join()]);
  const id = await publishProgram(owner);
  const { page, complaints, close } = await visitOf(browser, owner, { locale: 'en-GB' });
  await page.goto(`/programs/${id}`);
  await page.getByRole('combobox', { name: 'Who sees it' }).selectOption('People you invite');
  await page.getByLabel('E-mail address').fill(friend.email);
  await page.getByRole('button', { name: 'Invite' }).click();
  await page.getByText('Invited, not answered yet').waitFor();
  await isWellMade(page);
  expect(complaints).toEqual([]);

  expect((await friend.get('programs.get', { slug: id })).status).toBe(404);
  const link = linkIn(await letterTo(world, friend.email, /shared with you/));
  const seen = await visitOf(browser, friend, { locale: 'en-GB', timezoneId: 'Asia/Bangkok' });
  await seen.page.goto(link.slice(link.indexOf('/share')));
  await seen.page.getByRole('link', { name: 'Open the program' }).click();
  await seen.page.getByRole('heading', { name: 'Every day a squat' }).waitFor();
  expect(await seen.page.getByRole('combobox', { name: 'Who sees it' }).count()).toBe(0);
  await seen.page
    .getByRole('link', { name: /Squats for two/ })
    .first()
    .click();
  await seen.page.getByText('Barbell back squat').waitFor();
  expect(await seen.page.getByRole('link', { name: 'Edit', exact: true }).count()).toBe(0);
  await seen.page.goto('/train');
  await seen.page.getByRole('heading', { name: 'Programs from others' }).waitFor();
  await isWellMade(seen.page);
  await seen.page.getByRole('link', { name: /Every day a squat/ }).click();
  await seen.page.getByRole('button', { name: 'Start this program' }).click();
  await seen.page.getByText('Week 1 of 1').waitFor();
  await isWellMade(seen.page);
  await seen.page.getByRole('link', { name: 'Today' }).click();
  await seen.page.getByRole('heading', { name: 'Today: Squats for two' }).waitFor();

  await page.getByRole('button', { name: /^Take back the invitation of/ }).click();
  await page.getByRole('button', { name: /^Take back the invitation of/ }).waitFor({ state: 'detached' });
  expect((await friend.get('programs.get', { slug: id })).status).toBe(404);
  await seen.page.goto('/train');
  await seen.page.getByText('You cannot see it any more. Its days go on.').waitFor();
  await seen.page.getByRole('button', { name: 'Stop following' }).click();
  await seen.page.getByText('You cannot see it any more').waitFor({ state: 'detached' });
  expect(seen.complaints).toEqual([]);
  await Promise.all([close(), seen.close()]);
}, 60_000);
