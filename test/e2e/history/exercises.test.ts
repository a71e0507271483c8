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

const entry = (name: string, given = {}) => ({
  ...{ id: name.replaceAll(' ', '_'), name, force: 'pull', level: 'expert', mechanic: 'compound' },
  ...{ equipment: 'barbell', primaryMuscles: ['quadriceps'], secondaryMuscles: ['middle back'] },
  ...{ instructions: ['Lift it.', 'Walk.'], category: 'strongman', images: ['0.jpg'] },
  ...given,
});
const listed = (...entries: unknown[]) => Buffer.from(`[\n${entries.map((one) => JSON.stringify(one)).join(',\n')}\n]`);

const choose = (page: Page, name: string, buffer: Buffer) =>
  page.getByLabel('Choose a file').setInputFiles({ name, mimeType: 'text/plain', buffer });
const press = (page: Page, name: string) => page.getByRole('button', { name, exact: true }).click();

async function names(table: string, column = 'name'): Promise<unknown[]> {
  const { rows } = await world.client.execute(`select ${column} as name from ${table}`);
  return rows.map(({ name }) => name);
}
const own = 'exercise where created_by is not null and is_active = 1 order by name';

it('makes exercises of a list one’s own after a look at every line, and takes them back, on a phone', async () => {
  const kit = await new Person(world).join();
  const { page, complaints, close } = await visitOf(browser, kit, { viewport: { width: 390, height: 844 } });
  await page.goto('/bring');
  await choose(
    page,
    'exercises.json',
    listed(
      entry('Zercher yoke walk'),
      entry('Back Squat (Barbell)'),
      entry('Moon crawl', { equipment: 'moon boots', primaryMuscles: ['soul'] }),
      { id: 'nameless', primaryMuscles: ['abdominals'], instructions: [] },
    ),
  );
  await page.getByRole('heading', { name: 'A list of exercises' }).waitFor();
  await page.getByText('2 new exercises', { exact: true }).waitFor();
  await page.getByText('Line 2: Zercher yoke walk is new.').waitFor();
  await page.getByText('Line 3: Back Squat (Barbell) is the library’s Barbell back squat.').waitFor();
  await page.getByText('This muscle is not known here and is left out. It says “soul”.').waitFor();
  await page.getByText('This equipment is not known here and is left out. It says “moon boots”.').waitFor();
  await page.getByText('1 line cannot be read').click();
  await page.getByText('Line 5: The name is missing.').waitFor();
  expect(await names(own)).toEqual([]);
  expect(await violations(page)).toEqual([]);
  expect(await sidewaysScroll(page)).toBe(0);

  await press(page, 'Go on');
  await page.getByRole('heading', { name: '2 exercises are yours now' }).waitFor();
  expect(await names(own)).toEqual(['Moon crawl', 'Zercher yoke walk']);
  expect(await violations(page)).toEqual([]);

  await press(page, 'Bring another file');
  await choose(page, 'more.json', listed(entry('Zercher yoke walk'), entry('Log clean')));
  await page.getByText('1 new exercise', { exact: true }).waitFor();
  await page.getByText('Line 2: Zercher yoke walk is here already.').waitFor();
  await press(page, 'Go on');
  await page.getByRole('heading', { name: '1 exercise is yours now' }).waitFor();

  const first = page.getByRole('listitem').filter({ hasText: '2 entries' });
  await first.getByRole('button', { name: 'Take back exercises.json' }).click();
  await first.getByRole('button', { name: 'Remove all of exercises.json' }).click();
  await page.getByText(/^Taken back on/).waitFor();
  expect(await names(own)).toEqual(['Log clean']);
  expect(complaints).toEqual([]);
  await close();
});

const header =
  'Date,Workout Name,Duration,Exercise Name,Set Order,Weight,Reps,Distance,Seconds,Notes,Workout Notes,RPE';
const strong = [
  header,
  '2026-05-04 18:30:00,"Legs",1h 5m,"Grandmother’s lift",1,20,8,0,0,,,7',
  '2026-05-04 18:30:00,"Legs",1h 5m,"The long wait",1,0,0,0,60,,,7',
].join('\n');

it('makes exercises of names nobody knows, and asks of what kind they are where the file leaves it open', async () => {
  const kit = await new Person(world).join();
  const { page, complaints, close } = await visitOf(browser, kit, { viewport: { width: 390, height: 844 } });
  await page.goto('/bring');
  await choose(page, 'strong.csv', Buffer.from(strong));
  await page.getByRole('heading', { name: 'What the file does not say' }).waitFor();
  await press(page, 'Go on');
  await page.getByRole('heading', { name: 'A file from Strong' }).waitFor();
  await press(page, 'Go on');
  await page.getByLabel('Grandmother’s lift').selectOption('Add as my own exercise');
  await page.getByText('Kind: Strength').waitFor();
  await page.getByLabel('The long wait', { exact: true }).selectOption('Add as my own exercise');
  const kinds = page.getByRole('radiogroup', { name: 'What kind of exercise is The long wait?' });
  await kinds.locator('label', { hasText: 'Mobility' }).click();
  expect(await violations(page)).toEqual([]);
  expect(await sidewaysScroll(page)).toBe(0);
  await press(page, 'Bring it');
  await page.getByRole('heading', { name: '1 entry is in your log now' }).waitFor();
  const made = `exercise where created_by = '${kit.id}' and is_active = 1 order by name`;
  expect(await names(made, "name || ' ' || exercise_type || ' ' || load_kind")).toEqual([
    'Grandmother’s lift weight_training EXTERNAL',
    'The long wait flexibility TIME',
  ]);
  expect(await names('exercise_log where exercise_id is null', 'exercise_name')).toEqual([]);
  await page.getByRole('button', { name: 'Take back strong.csv' }).first().click();
  await page.getByRole('button', { name: 'Remove all of strong.csv' }).first().click();
  await page.getByText(/^Taken back on/).waitFor();
  expect(await names(made)).toEqual([]);
  expect(complaints).toEqual([]);
  await close();
});

const coaching = ['# Coaching sessions', '', '## 2026-01-07', '', '- **Coach:** Sarah', '- **Feedback:** Keep going.'];

it('says of every talk with a coach that it is not brought', async () => {
  const kit = await new Person(world).join();
  const { page, close } = await visitOf(browser, kit);
  await page.goto('/bring');
  await choose(page, 'Coaching_sessions.md', Buffer.from(coaching.join('\n')));
  await page.getByRole('heading', { name: 'Nothing to bring was found' }).waitFor();
  await page.getByText('1 talk with a coach is not brought').click();
  await page.getByText('Line 3: The talk of January 7, 2026.').waitFor();
  await close();
});
