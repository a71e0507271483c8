import { newId } from '@motriforge/shared/ids';
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

const home = () => ({
  ...{ id: newId(), name: 'Home', massUnit: 'KG', isDefault: true },
  ...{ bars: [], plates: [], equipment: ['dumbbell'] },
});

describe('a gym', () => {
  it('with odd plates changes what the log says goes on the bar, with no network too', async () => {
    const person = await new Person(world).join();
    await person.post('gyms.save', home());
    const { page, complaints, close } = await visitOf(browser, person, { viewport: phone, locale: 'en-GB' });
    await page.goto('/you');
    await page.getByRole('link', { name: 'Where you train' }).click();
    await page.getByRole('button', { name: 'Add a place' }).click();
    const sheet = page.getByRole('dialog');
    await sheet.getByRole('button', { name: 'Save' }).click();
    await sheet.getByText('Give it a name.').waitFor();
    await sheet.getByLabel('Name', { exact: true }).fill('Iron barn');
    for (const [at, [weight, count]] of [
      ['20', '2'],
      ['15 lb', '4'],
    ].entries()) {
      await sheet.getByRole('button', { name: 'Add plates' }).click();
      await sheet.getByLabel('Weight', { exact: true }).nth(at).fill(String(weight));
      await sheet.getByLabel('How many').nth(at).fill(String(count));
    }
    await sheet.getByLabel('I train here now').check({ force: true });
    expect(await violations(page)).toEqual([]);
    await page.setViewportSize(narrow);
    expect(await sidewaysScroll(page)).toBe(0);
    await sheet.getByRole('button', { name: 'Save' }).click();
    await page.getByText('You train here now · 1 bar, 6 plates').waitFor();
    expect(await violations(page)).toEqual([]);

    await page.goto('/log');
    await page.getByRole('button', { name: 'Add exercise' }).click();
    await page.getByLabel('Find an exercise').fill('barbell back squat');
    await page.getByRole('dialog').getByRole('button', { name: 'Barbell back squat', exact: true }).click();
    await page.getByLabel('Set 1: load in kg').fill('80');
    await page.getByLabel('Set 1: load in kg').press('Enter');
    await page.evaluate(() => navigator.serviceWorker.ready);
    await page.context().setOffline(true);
    await page.getByRole('button', { name: 'More for Set 1' }).click();
    const plates = page.getByRole('region', { name: 'Plates on each end' });
    expect(await plates.getByRole('listitem').allInnerTexts()).toEqual(['20', '15\u00a0lb']);
    await plates.getByText(/6\.39\s?kg are missing\./).waitFor();
    await plates.getByRole('button', { name: 'Home' }).click();
    expect(await plates.getByRole('listitem').allInnerTexts()).toEqual(['15 × 2']);
    await page.context().setOffline(false);
    await page.reload();
    await expect
      .poll(async () => {
        const { rows } = await world.client.execute({
          sql: 'select name from gym where user_id = ? and is_default = 1',
          args: [person.id],
        });
        return rows[0]?.name;
      })
      .toBe('Home');
    expect(complaints.filter((line) => !line.includes('ERR_INTERNET_DISCONNECTED'))).toEqual([]);
    await close();
  });

  it('is changed, and removed with a way back', async () => {
    const person = await new Person(world).join();
    await person.post('gyms.save', home());
    const { page, complaints, close } = await visitOf(browser, person, { viewport: desktop, locale: 'en-GB' });
    await page.goto('/gyms');
    await page.getByRole('button', { name: 'Home' }).click();
    const sheet = page.getByRole('dialog');
    await sheet.locator('label', { hasText: 'Pounds' }).click();
    await sheet.getByRole('button', { name: 'Fill in the usual ones' }).click();
    await sheet.getByLabel('How many').first().fill('x');
    await sheet.getByRole('button', { name: 'Save' }).click();
    await sheet.getByText('Write a whole number up to 200.').waitFor();
    await sheet.getByLabel('How many').first().fill('4');
    await sheet.getByRole('button', { name: 'Save' }).click();
    await page.getByText('You train here now · the usual bar, 14 plates').waitFor();
    await page.getByRole('button', { name: 'Home' }).click();
    await page.getByRole('button', { name: 'Remove Home' }).click();
    await page.getByRole('heading', { name: 'Which plates do you have?' }).waitFor();
    await page.getByRole('button', { name: 'Undo' }).click();
    await page.getByText('You train here now · the usual bar, 14 plates').waitFor();
    expect(complaints).toEqual([]);
    await close();
  });
});
