import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { desktop, launch, narrow, phone, sidewaysScroll, violations, visitOf } from '../../support/browser.ts';
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

describe('an exercise of one’s own', () => {
  it('is made from a search that finds nothing, changed, and logged', async () => {
    const person = await new Person(world).join();
    const { page, complaints, close } = await visitOf(browser, person, { viewport: phone, locale: 'en-GB' });
    await page.goto('/library?q=xyloplank');
    await page.getByRole('button', { name: 'Add “xyloplank” as your own' }).click();
    const sheet = page.getByRole('dialog');
    await sheet.getByLabel('Name').fill('');
    await sheet.getByRole('button', { name: 'Save' }).click();
    await sheet.getByText('Give it a name.').waitFor();
    await sheet.getByLabel('Name').fill('Xyloplank');
    await sheet.getByLabel('What a set is made of').selectOption('BODYWEIGHT');
    const abs = sheet.getByRole('button', { name: 'Abs' });
    await abs.focus();
    await page.keyboard.press('Enter');
    await sheet.getByRole('button', { name: 'Abs, does the work' }).waitFor();
    await sheet.getByRole('button', { name: 'Shoulder' }).last().click();
    await sheet.getByLabel('How to do it').fill('Lie on a xylophone.\nHold.');
    expect(await violations(page)).toEqual([]);
    await page.setViewportSize(narrow);
    expect(await sidewaysScroll(page)).toBe(0);
    await sheet.getByRole('button', { name: 'Save' }).click();
    await page.getByRole('heading', { level: 1, name: 'Xyloplank' }).waitFor();
    await page.getByText('Lie on a xylophone.').waitFor();
    expect(await violations(page)).toEqual([]);

    await page.getByRole('button', { name: 'Edit' }).click();
    await sheet.getByLabel('Name').fill('Xyloplank hold');
    await sheet.getByLabel('The same as one of the library').fill('wall sit');
    await sheet.getByRole('button', { name: 'Wall sit', exact: true }).click();
    await sheet.getByText('The same as Wall sit').waitFor();
    await sheet.getByRole('button', { name: 'Save' }).click();
    await page.getByRole('heading', { level: 1, name: 'Xyloplank hold' }).waitFor();

    await page.goto('/log');
    await page.getByRole('button', { name: 'Add exercise' }).click();
    await page.getByLabel('Find an exercise').fill('xylop');
    await page.getByRole('dialog').getByRole('button', { name: 'Xyloplank hold', exact: true }).click();
    await page.getByLabel('Set 1: repetitions').fill('12');
    await page.getByRole('button', { name: 'Set 1 done', exact: true }).click();
    await page
      .getByRole('status')
      .filter({ hasText: /^Saved$/ })
      .waitFor();
    await page.goto('/library/wall-sit');
    await page.getByRole('heading', { name: 'Your history' }).waitFor();
    const { rows } = await world.client.execute({
      sql: `select exercise.name, one.reps from exercise_set_log as one
        join exercise_log as log on log.id = one.exercise_log_id join exercise on exercise.id = log.exercise_id
        where exercise.created_by = ? and one.completed_at is not null`,
      args: [person.id],
    });
    expect(rows).toMatchObject([{ name: 'Xyloplank hold', reps: 12 }]);
    expect(complaints).toEqual([]);
    await close();
  });

  it('is made in the middle of a session, and stands in it at once', async () => {
    const person = await new Person(world).join();
    const { page, complaints, close } = await visitOf(browser, person, { viewport: phone, locale: 'en-GB' });
    await page.goto('/log');
    await page.getByRole('button', { name: 'Add exercise' }).click();
    await page.getByLabel('Find an exercise').fill('Anvil toss');
    await page.getByRole('button', { name: 'Add “Anvil toss” as your own' }).click();
    await page.getByRole('dialog', { name: 'An exercise of your own' }).getByRole('button', { name: 'Save' }).click();
    await page.getByRole('heading', { name: 'Anvil toss' }).waitFor();
    expect(complaints).toEqual([]);
    await close();
  });

  it('is removed, and comes back with undo; its name is taken only once', async () => {
    const person = await new Person(world).join();
    const { page, complaints, close } = await visitOf(browser, person, { viewport: desktop, locale: 'en-GB' });
    await page.goto('/library');
    for (const expected of ['page', 'problem']) {
      await page.getByRole('button', { name: 'Add your own' }).click();
      const sheet = page.getByRole('dialog');
      await sheet.getByLabel('Name').fill('Sled march');
      await sheet.getByRole('button', { name: 'Save' }).click();
      if (expected === 'problem') {
        await sheet.getByText('You have an exercise of this name already.').waitFor();
        await page.keyboard.press('Escape');
      } else {
        await page.getByRole('heading', { level: 1, name: 'Sled march' }).waitFor();
        await page.goBack();
      }
    }
    await page.getByRole('searchbox').fill('sled march');
    await page.getByRole('link', { name: 'Sled march' }).click();
    await page.getByRole('button', { name: 'Remove' }).click();
    await page.getByText('Sled march is removed. What you logged with it stays.').waitFor();
    await page.getByRole('button', { name: 'Undo' }).click();
    await page.getByRole('heading', { level: 1, name: 'Sled march' }).waitFor();
    expect(complaints.filter((line) => !line.includes('409'))).toEqual([]);
    await close();
  });
});
