import { roleId } from '@motriforge/db/lookups/access';
import { newId } from '@motriforge/shared/ids';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  desktop,
  launch,
  phone,
  sidewaysScroll,
  type Visit,
  violations,
  visit,
  visitOf,
} from '../../support/browser.ts';
import { letterTo, linkIn } from '../../support/mailbox.ts';
import { Person, password } from '../../support/person.ts';
import { startWorld, type World } from '../../support/world.ts';

let world: World;
let browser: Browser;
let admin: Person;
let kit: Person;
beforeAll(async () => {
  [world, browser] = await Promise.all([startWorld(), launch()]);
  [admin, kit] = await Promise.all([new Person(world).join(), new Person(world).signUp()]);
  await world.client.batch([
    {
      sql: 'insert into user_role (user_id, role_id, is_active, assigned_at, updated_at) values (?, ?, 1, 0, 0)',
      args: [admin.id, roleId('ADMIN')],
    },
    { sql: "update user set first_name = 'Kit', last_name = 'Harrington' where id = ?", args: [kit.id] },
  ]);
}, 60_000);
afterAll(async () => {
  await browser.close();
  await world.stop();
});

async function withVisit(run: (visit: Visit) => Promise<void>): Promise<void> {
  const someone = await visit(browser, world.url);
  try {
    await run(someone);
  } finally {
    await someone.close();
  }
}

async function signIn(page: Page, person: Person): Promise<void> {
  await page.getByLabel('E-mail').fill(person.email);
  await page.getByLabel('Password', { exact: true }).fill(password);
  await page.getByRole('button', { name: 'Sign in', exact: true }).click();
}

describe('the pages about access', () => {
  it.each([
    ['phone', phone],
    ['desk', desktop],
  ])('find a person, give and take with a way back, and say why, on a %s', async (_, viewport) => {
    const { page, complaints, close } = await visitOf(browser, admin, { viewport });
    await page.goto('/library');
    await page.getByRole('link', { name: 'Access' }).click();
    await page.getByRole('searchbox', { name: 'Find a person' }).fill('harrington ki');
    await page.getByRole('link', { name: 'Kit Harrington' }).waitFor();
    expect(await violations(page)).toEqual([]);
    await page.getByRole('link', { name: 'Kit Harrington' }).click();

    await page.getByRole('heading', { level: 1, name: 'Kit Harrington' }).waitFor();
    const roles = page.getByRole('region', { name: 'Roles' });
    await roles.getByRole('combobox', { name: 'Give a role' }).selectOption('Coach');
    await roles.getByRole('button', { name: 'Give a role' }).click();
    await roles.getByRole('listitem').filter({ hasText: 'Coach' }).waitFor();

    await page.getByText('Coaching', { exact: true }).click();
    await page.getByRole('button', { name: 'Why USER.CLIENT.INVITE.OWN?' }).click();
    await page.getByRole('heading', { name: 'Yes, they may' }).waitFor();
    await page.getByText('They have the role Coach everywhere. Coach has CLIENT.INVITE.OWN.').waitFor();
    expect(await violations(page)).toEqual([]);
    expect(await sidewaysScroll(page)).toBe(0);

    await roles.getByRole('button', { name: 'Take away: Coach' }).click();
    await roles.getByRole('listitem').filter({ hasText: 'Coach' }).waitFor({ state: 'detached' });
    await page.getByRole('button', { name: 'Undo' }).last().click();
    await roles.getByRole('button', { name: 'Take away: Coach' }).click();
    await roles.getByRole('listitem').filter({ hasText: 'Coach' }).waitFor({ state: 'detached' });

    await page.getByRole('radio', { name: 'A thing' }).press('Space');
    await page.getByLabel('this', { exact: true }).selectOption('person');
    await page.getByLabel('Its id').fill('not an id');
    await page.getByRole('button', { name: 'Ask why' }).click();
    await page.getByText('This is no id.').waitFor();
    await page.getByLabel('Its id').fill(admin.id);
    await page.getByRole('button', { name: 'Ask why' }).click();
    await page.getByRole('heading', { name: 'No, they may not' }).waitFor();
    await page.getByText('It is private: for its owner alone.').waitFor();
    expect(await violations(page)).toEqual([]);
    expect(complaints).toEqual([]);
    await close();
  });

  it('are offered to nobody else, and answer nobody else', () =>
    withVisit(async ({ page }) => {
      await page.goto(`/admin/access/${admin.id}`);
      await page.waitForURL('**/sign-in?returnTo=*');
      await signIn(page, kit);
      await page.waitForURL(`**/admin/access/${admin.id}`);
      await page.getByText('Your account may not do this.').waitFor();
      expect(await page.getByRole('link', { name: 'Access' }).count()).toBeLessThanOrEqual(1);
      expect(await page.getByRole('navigation').getByRole('link', { name: 'Access' }).count()).toBe(0);
    }));
});

/** Makes somebody one of the staff, or no longer, as a colleague would. */
async function wearAdmin(person: Person, isActive: boolean): Promise<void> {
  await world.client.batch([
    {
      sql: `insert into user_role (user_id, role_id, is_active, assigned_at, updated_at) values (?1, ?2, ?3, 0, 0)
        on conflict do update set is_active = ?3`,
      args: [person.id, roleId('ADMIN'), Number(isActive)],
    },
    { sql: 'update user set permission_version = permission_version + 1 where id = ?', args: [person.id] },
  ]);
}

describe('the way to the pages about access', () => {
  it('comes and goes with the right to them, in a browser that stays signed in', () =>
    withVisit(async ({ page }) => {
      const newcomer = await new Person(world).signUp();
      await page.goto('/sign-in?returnTo=/library');
      await signIn(page, newcomer);
      await page.waitForURL(`${world.url}/library`);
      const way = page.getByRole('navigation').getByRole('link', { name: 'Access' }).first();
      expect(await way.count()).toBe(0);
      await wearAdmin(newcomer, true);
      await page.reload();
      await way.click();
      await wearAdmin(newcomer, false);
      // What was signed for this browser is believed by reads for a minute.
      await page.context().clearCookies({ name: '__Host-claim' });
      await page.getByRole('searchbox', { name: 'Find a person' }).fill('harrington');
      await page.getByText('Your account may not do this.').waitFor();
      await way.waitFor({ state: 'detached' });
    }));
});

describe('the link of a share', () => {
  it('is carried through signing up and into the tab that the letter opens', () =>
    withVisit(async ({ page }) => {
      const token = 'b'.repeat(43);
      const email = `${newId()}@example.com`;
      await page.goto(`/share#${token}`);
      await page.waitForURL('**/sign-in?returnTo=%2Fshare');
      await page.getByRole('link', { name: 'Create an account' }).click();
      // Both pages ask for an e-mail address: this one's is typed once the other page has gone.
      await page.waitForURL('**/sign-up?*');
      await page.getByRole('button', { name: 'Create an account' }).waitFor();
      await page.getByLabel('E-mail').fill(email);
      await page.getByLabel('Password', { exact: true }).fill(password);
      await page.getByRole('button', { name: 'Create an account' }).click();
      await page.getByRole('heading', { name: 'Look in your mail' }).waitFor();
      const tab = await page.context().newPage();
      const sent = tab.waitForRequest((request) => request.url().includes('access.acceptShare'));
      await tab.goto(linkIn(await letterTo(world, email, /Prove/)));
      expect((await sent).postData()).toContain(token);
      await tab.getByRole('heading', { name: 'This link opens nothing for you' }).waitFor();
      expect(new URL(tab.url()).pathname).toBe('/share');
      expect(await tab.evaluate(() => JSON.stringify({ ...localStorage }))).not.toContain(token);
    }));

  it('is kept through signing in, out of the address and of the history', () =>
    withVisit(async ({ page }) => {
      const token = 'a'.repeat(43);
      const seen: string[] = [];
      page.on('framenavigated', (frame) => void seen.push(frame.url()));
      let sent = '';
      page.on('request', (request) => {
        if (request.url().includes('access.acceptShare')) sent = request.postData() ?? '';
      });
      await page.goto(`/share#${token}`);
      await page.waitForURL('**/sign-in?returnTo=%2Fshare');
      seen.length = 0;
      await signIn(page, kit);
      await page.getByRole('heading', { name: 'This link opens nothing for you' }).waitFor();
      expect(sent).toContain(token);
      expect(seen.some((url) => url.includes(token))).toBe(false);
      expect(page.url()).toBe(`${world.url}/share`);
      expect(await page.evaluate(() => JSON.stringify({ ...sessionStorage, ...localStorage }))).not.toContain(token);
      expect(await violations(page)).toEqual([]);
      await page.goBack();
      expect(page.url()).not.toContain(token);
    }));
});
