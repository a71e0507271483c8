import { programId } from '@motriforge/domain/programs';
import { dayIn } from '@motriforge/shared/day';
import { newId } from '@motriforge/shared/ids';
import { clockOf } from '@motriforge/shared/log/clock';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { desktop, launch, phone, sidewaysScroll, violations, visitOf } from '../../support/browser.ts';
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

const options = { locale: 'en-GB', timezoneId: 'Asia/Bangkok' };
const isWellMade = async (page: Page) => {
  expect(await violations(page)).toEqual([]);
  expect(await sidewaysScroll(page)).toBe(0);
};
const isSaved = (page: Page) =>
  page
    .getByRole('status')
    .filter({ hasText: /^Saved/ })
    .waitFor();
const addWorkout = async (page: Page, where: string, name: RegExp) => {
  await page.getByRole('button', { name: `Add a workout to ${where}` }).click();
  const dialog = page.getByRole('dialog', { name: 'Add a workout' });
  const wanted = dialog.getByRole('button', { name });
  await dialog.getByRole('listitem').first().waitFor();
  while ((await wanted.count()) === 0) await dialog.getByRole('button', { name: 'Show more' }).click();
  await wanted.first().click();
};

describe('a program of one’s own', () => {
  it.each([phone, desktop])('is built, published, begun and trained, at $width px', async (viewport) => {
    const person = await new Person(world).join();
    const { page, complaints, close } = await visitOf(browser, person, { ...options, viewport });
    await page.goto('/train');
    await page.getByRole('link', { name: 'Make a program' }).click();
    await page.getByLabel('Name', { exact: true }).fill('Two weeks of mine');
    await addWorkout(page, 'week 1, day 1', /^Barbell day A/);
    await isSaved(page);
    expect(page.url()).toMatch(/\/programs\/[0-9a-f-]{36}\/edit$/);

    // Every day of the week, so that there is something today on whatever day this runs.
    for (let day = 2; day <= 7; day++) await addWorkout(page, `week 1, day ${day}`, /^Barbell day A/);
    await page.getByRole('button', { name: 'Repeat' }).click();
    const second = page.getByRole('region', { name: 'Week 2' });
    const grip = second.getByRole('button', { name: /^Move Barbell day A: Week 2, day 7/ });
    await grip.focus();
    await page.keyboard.press('ArrowLeft');
    await second.getByText('Rest', { exact: true }).waitFor();
    await page.getByRole('button', { name: 'Undo' }).click();
    await second.getByText('Rest', { exact: true }).waitFor({ state: 'detached' });

    await page.getByRole('button', { name: 'Add a rule' }).click();
    await page.getByLabel('Reps from').fill('5');
    await page.getByLabel('Reps from').blur();
    await page.getByLabel('Reps to').fill('6');
    await page.getByLabel('Reps to').blur();
    await page.getByText('First more reps, from 5 to 6. Then 2.5').first().waitFor();
    await page.getByText('What will be asked').waitFor();
    await isSaved(page);
    await isWellMade(page);

    // What is typed is there again after a reload.
    await page.reload();
    await page.getByLabel('Reps to').waitFor();
    expect(await page.getByLabel('Name', { exact: true }).inputValue()).toBe('Two weeks of mine');

    await page.getByRole('button', { name: 'Publish' }).click();
    await page.getByRole('button', { name: 'Start this program' }).click();
    await page.getByText('Week 1 of 2').waitFor();
    await isWellMade(page);
    await train(person);
    await page.goto('/today');
    await page.getByRole('heading', { name: /^Today: Barbell day A/ }).waitFor();
    await page
      .getByRole('button', { name: /^Why this for/ })
      .first()
      .click();
    await page.getByText(/All sets reached 6/).waitFor();

    // Beside the set it belongs to, too.
    await page.getByRole('button', { name: /^Start / }).click();
    await page.waitForURL(/\/log\/.+/);
    await page
      .getByRole('button', { name: /^Why this for/ })
      .first()
      .click();
    await page.getByText(/All sets reached 6/).waitFor();
    expect(complaints).toEqual([]);
    await close();
  });

  /** A session in which the first exercise that grows was done six times in every set, as another device sends it. */
  async function train(person: Person): Promise<void> {
    const { rows } = await world.client.execute({
      sql: `select run.id as run_id, line.exercise_id, line.target_sets as sets
        from user_program as run join schedule_workout as place on place.program_schedule_id = run.program_schedule_id
        join workout_set as block on block.workout_id = place.workout_id
        join exercise_instruction as line on line.workout_set_id = block.id
        join progression_rule as rule on rule.exercise_id = line.exercise_id and rule.program_id = run.program_id
        where run.user_id = ? order by place.day_number, block.order_index, line.order_index limit 1`,
      args: [person.id],
    });
    const [line] = rows;
    if (!line) throw new Error('Nothing of it grows.');
    let counter = 0;
    const row = <Fields extends object>(fields: Fields, id = newId()) => {
      const at = clockOf(Date.now(), counter++, 'phone');
      return { id, fields, clocks: Object.fromEntries(Object.keys(fields).map((key) => [key, at])) };
    };
    const id = newId();
    const day = dayIn(Date.now(), options.timezoneId);
    const exercise = row({
      what: { exerciseId: line.exercise_id, name: 'It', type: 'weight_training', isBodyweight: false },
      order: 0,
    });
    const sets = Array.from({ length: Number(line.sets) }, (_, at) => ({
      ...row({ number: at + 1, reps: 6, load: { kg: 60 }, doneAt: Date.now() }),
      exerciseLogId: exercise.id,
    }));
    const session = row(
      {
        when: { day, timeZone: options.timezoneId, startedAt: Date.now() },
        plan: { workoutId: null, userProgramId: line.run_id, scheduleWorkoutId: null, week: 1, day: 1 },
        end: { at: Date.now(), seconds: 60 },
      },
      id,
    );
    await person.post('training.save', { id, session, exercises: [exercise], sets, removed: [] });
    const sql = 'select id from progression_target where user_program_id = ?';
    const targets = () =>
      world.client.execute({ sql, args: [line.run_id ?? ''] }).then(({ rows: found }) => found.length);
    await eventually(targets, (count) => count > 0);
  }
});

describe('versions of a program', () => {
  it('are compared in sentences and gone back to, and who follows one goes over when they choose', async () => {
    const person = await new Person(world).join();
    const id = newId();
    await person.post('programs.duplicate', { id, sourceId: programId('barbell-basics') });
    await person.post('programs.publish', { id, versionId: newId(), revision: 1 });
    const today = dayIn(Date.now(), options.timezoneId);
    await person.post('programs.start', { id: newId(), programId: id, startDate: today });
    const { page, complaints, close } = await visitOf(browser, person, options);
    await page.goto(`/programs/${id}/edit`);
    await page.getByRole('button', { name: 'Add a week' }).click();
    await isSaved(page);
    await page.getByRole('button', { name: 'What is different now' }).click();
    await page.getByText('It had 12 weeks, now 13.').waitFor();
    await isWellMade(page);
    await page.getByLabel('What is new').fill('One week more');
    await page.getByRole('button', { name: 'Publish' }).click();
    await page.getByText('There is a newer version.').waitFor();
    await page.getByText('Week 1 of 12').waitFor();
    await page.getByRole('button', { name: 'Go over to it' }).click();
    await page.getByText('Week 1 of 13').waitFor();

    await page.getByRole('link', { name: 'Change it' }).click();
    await page.getByText('One week more').waitFor();
    await page.getByRole('button', { name: 'Go back to it' }).last().click();
    await page.getByText('This is version 1 again').waitFor();
    await page.getByRole('heading', { name: '12 weeks' }).waitFor();
    await isSaved(page);
    await page.getByRole('button', { name: 'Take it away' }).click();
    await page.getByText('The program is gone from your list.').waitFor();
    await page
      .getByRole('region', { name: 'Your programs' })
      .getByRole('link', { name: /Barbell/ })
      .waitFor({ state: 'detached' });
    await page.getByRole('button', { name: 'Undo' }).last().click();
    await page
      .getByRole('region', { name: 'Your programs' })
      .getByRole('link', { name: /Barbell/ })
      .waitFor();
    expect(complaints).toEqual([]);
    await close();
  });
});
