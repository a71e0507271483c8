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

const header =
  'Date,Workout Name,Duration,Exercise Name,Set Order,Weight,Reps,Distance,Seconds,Notes,Workout Notes,RPE';
const session = (day: string) => [
  `${day} 18:30:00,"Legs",1h 5m,"Squat (Barbell)",1,100,5,0,0,,,8`,
  `${day} 18:30:00,"Legs",1h 5m,"Squat (Barbell)",2,100,5,0,0,,,9`,
  `${day} 18:30:00,"Legs",1h 5m,"Grandmother’s lift",1,20,8,0,0,,,7`,
];
const strong = (...lines: string[]) => Buffer.from([header, ...lines].join('\n'));
const monday = session('2026-05-04');
const tuesday = session('2026-05-05');
const spoilt = '2026-05-06 18:30:00,"Legs",1h,"Squat (Barbell)",1,heavy,5,0,0,,,8';

const choose = (page: Page, buffer: Buffer) =>
  page.getByLabel('Choose a file').setInputFiles({ name: 'strong.csv', mimeType: 'text/csv', buffer });
const press = (page: Page, name: string) => page.getByRole('button', { name, exact: true }).click();

async function answerQuestions(page: Page): Promise<void> {
  await page.getByRole('heading', { name: 'What the file does not say' }).waitFor();
  await page.locator('label', { hasText: 'Kilograms' }).click();
  await press(page, 'Go on');
}

async function count(table: string): Promise<number> {
  const { rows } = await world.client.execute(`select count(*) as n from ${table}`);
  return Number(rows[0]?.n);
}

it('brings a file from Strong, adds what is new of it, takes it back and out, on a phone', async () => {
  const kit = await new Person(world).join();
  const { page, complaints, close } = await visitOf(browser, kit, { acceptDownloads: true });
  await page.goto('/privacy');
  await page.getByRole('link', { name: 'Bring or take out training' }).click();
  await page.getByRole('heading', { name: 'Bring a file' }).waitFor();
  await page.getByText('Nothing yet.').waitFor();
  expect(await violations(page)).toEqual([]);

  await choose(page, strong(...monday, ...tuesday, spoilt));
  await page.getByRole('heading', { name: 'What the file does not say' }).waitFor();
  expect(await violations(page)).toEqual([]);
  await answerQuestions(page);

  await page.getByRole('heading', { name: 'A file from Strong' }).waitFor();
  await page.getByText('2 sessions', { exact: true }).waitFor();
  await page.getByText('From May 4, 2026 to May 5, 2026').waitFor();
  await page.getByText('1 line cannot be read').click();
  await page.getByText('Line 8: This is not a number. It says “heavy”.').waitFor();
  expect(await violations(page)).toEqual([]);
  expect(await sidewaysScroll(page)).toBe(0);
  await press(page, 'Go on');

  await page.getByRole('heading', { name: 'What is this exercise called here?' }).waitFor();
  expect(await page.getByLabel('Grandmother’s lift').inputValue()).toBe('own');
  await page.getByText('1 name is clear').waitFor();
  expect(await violations(page)).toEqual([]);
  await press(page, 'Bring it');

  await page.getByRole('heading', { name: '2 entries are in your log now' }).waitFor();
  expect(await violations(page)).toEqual([]);
  expect(await count('exercise_set_log')).toBe(6);
  expect(await count('exercise_log where exercise_id is not null')).toBe(2);

  await press(page, 'Bring another file');
  await choose(page, strong(...monday, ...tuesday, ...session('2026-05-07')));
  await answerQuestions(page);
  await press(page, 'Go on');
  await page.getByRole('heading', { name: 'What is this exercise called here?' }).waitFor();
  await press(page, 'Bring it');
  await page.getByRole('heading', { name: '1 entry is in your log now' }).waitFor();
  await page.getByText('2 were here already and stay as they are.').waitFor();

  const [download] = await Promise.all([page.waitForEvent('download'), press(page, 'Save as CSV')]);
  const taken = readFileSync(await download.path(), 'utf8');
  expect(taken.split('\r\n').length).toBe(1 + 9 + 1);
  expect(taken).toContain('Grandmother’s lift');

  const first = page.getByRole('listitem').filter({ hasText: '2 entries' });
  await first.getByRole('button', { name: 'Take back strong.csv' }).click();
  await first.getByRole('button', { name: 'Remove all of strong.csv' }).click();
  await page.getByText(/^Taken back on/).waitFor();
  expect(await count('workout_session')).toBe(1);
  expect(await violations(page)).toEqual([]);
  expect(complaints).toEqual([]);
  await close();
});

it('says of a file it cannot read what it is not, and asks for another', async () => {
  const kit = await new Person(world).join();
  const { page, close } = await visitOf(browser, kit);
  await page.goto('/bring');
  await choose(page, Buffer.from('name,colour,size\nsock,red,42\n'));
  await page.getByRole('heading', { name: 'Nothing to bring was found' }).waitFor();
  await page.getByText('This kind of file is not read here.').waitFor();
  await press(page, 'Choose another file');
  await page.getByRole('heading', { name: 'Bring a file' }).waitFor();
  await close();
});
