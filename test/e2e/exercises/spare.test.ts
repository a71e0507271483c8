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

const sized = [
  ['a phone', phone],
  ['a desktop', desktop],
] as const;

describe('sparing a knee', () => {
  it.each(sized)('leaves out what loads it, says why, and what to do instead, on %s', async (_, viewport) => {
    const person = await new Person(world).join();
    await person.post('profile.saveStep', { id: newId(), step: 'injuries', answer: [{ area: 'KNEE', side: 'LEFT' }] });
    const { page, complaints, close } = await visitOf(browser, person, { viewport });
    await page.goto('/library');
    if (viewport === phone) await page.getByRole('button', { name: 'To spare' }).click();
    await page.getByRole('button', { name: 'Leave out what loads my knee' }).click();
    await expect.poll(() => new URL(page.url()).searchParams.get('without')).toBe('knee');
    if (viewport === phone) await page.getByRole('button', { name: 'Show exercises' }).click();
    await page.getByRole('searchbox').fill('bodyweight squat');
    const summary = page.getByText(/^\d+ exercises? (is|are) left out: (it loads|they load) the knee$/);
    await summary.click();
    const left = page.getByRole('listitem').filter({ has: page.getByRole('link', { name: 'Bodyweight squat' }) });
    await left.getByText('Loads the knee.').waitFor();
    await left.getByText(/^Instead: /).waitFor();
    expect(await violations(page)).toEqual([]);
    await page.setViewportSize(viewport === phone ? narrow : desktop);
    expect(await sidewaysScroll(page)).toBe(0);

    await left.getByRole('link', { name: 'Bodyweight squat' }).click();
    await page.getByRole('heading', { level: 1, name: 'Bodyweight squat' }).waitFor();
    await page.getByText('Loads the knee. You told us to spare it. Instead:').waitFor();
    expect(await violations(page)).toEqual([]);
    await page.goBack();
    await page.getByRole('button', { name: 'Knee', pressed: true }).first().waitFor();
    expect(complaints).toEqual([]);
    await close();
  });

  it('is shared with the address, in an order of one’s own', async () => {
    const person = await new Person(world).join();
    const { page, complaints, close } = await visitOf(browser, person, { viewport: desktop });
    await page.goto('/library?without=knee,hip&order=used');
    await page.getByText(/left out: they load the hip and knee$/).waitFor();
    await expect.poll(() => page.getByLabel('Order').inputValue()).toBe('used');
    await page.getByLabel('Order').selectOption('');
    await expect.poll(() => new URL(page.url()).searchParams.get('order')).toBe(null);
    expect(complaints).toEqual([]);
    await close();
  });
});
