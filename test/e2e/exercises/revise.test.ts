import { roleId } from '@motriforge/db/lookups/access';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { desktop, launch, narrow, phone, sidewaysScroll, violations, visit, visitOf } from '../../support/browser.ts';
import { Person } from '../../support/person.ts';
import { startWorld, type World } from '../../support/world.ts';

let world: World;
let browser: Browser;
let editor: Person;
beforeAll(async () => {
  [world, browser] = await Promise.all([startWorld(), launch()]);
  editor = await new Person(world).join();
  await world.client.execute({
    sql: 'insert into user_role (user_id, role_id, is_active, assigned_at, updated_at) values (?, ?, 1, 0, 0)',
    args: [editor.id, roleId('ADMIN')],
  });
}, 60_000);
afterAll(async () => {
  await browser.close();
  await world.stop();
});

describe('an exercise of the library', () => {
  it.each([
    ['a phone', phone, 'goblet-squat'],
    ['a desktop', desktop, 'wall-sit'],
  ])('is changed by staff with a reason, and put back, on %s', async (_, viewport, slug) => {
    const { page, complaints, close } = await visitOf(browser, editor, { viewport, locale: 'en-GB' });
    await page.goto(`/library/${slug}`);
    await page.getByText('It is as it was shipped.').waitFor();
    await page.getByRole('button', { name: 'Edit this exercise' }).click();
    const sheet = page.getByRole('dialog');
    const tips = await sheet.getByLabel('Tips, a line each').inputValue();
    await sheet.getByLabel('Tips, a line each').fill('Breathe out on the way up.');
    await sheet.getByRole('button', { name: 'Save the change' }).click();
    await sheet.getByText('Say why.').waitFor();
    expect(await violations(page)).toEqual([]);
    await sheet.getByLabel('Why you change it').fill('The tip was missing');
    await sheet.getByRole('button', { name: 'Save the change' }).click();
    await page.getByText('Breathe out on the way up.').waitFor();
    await page.getByText(/because: The tip was missing$/).waitFor();
    expect(await violations(page)).toEqual([]);
    if (viewport === phone) await page.setViewportSize(narrow);
    expect(await sidewaysScroll(page)).toBe(0);

    const visitor = await visit(browser, world.url);
    const read = await world.get(`/trpc/exercises.get?input=${encodeURIComponent(JSON.stringify({ slug }))}`);
    expect(await read.text()).toContain('Breathe out on the way up.');
    await visitor.page.goto(`/library/${slug}`);
    await visitor.page.getByRole('heading', { name: 'How to do it' }).waitFor();
    expect(await visitor.page.getByText('Changes by staff').count()).toBe(0);
    await visitor.close();

    await page.getByRole('button', { name: 'Take these words again, of version 1' }).click();
    expect(await sheet.getByLabel('Tips, a line each').inputValue()).toBe(tips);
    expect(await sheet.getByLabel('Why you change it').inputValue()).toBe('Back to version 1.');
    await sheet.getByRole('button', { name: 'Save the change' }).click();
    await page.getByText('Version 3, in use').waitFor();
    await page.getByText('Breathe out on the way up.').waitFor({ state: 'detached' });
    expect(complaints).toEqual([]);
    await close();
  });
});
