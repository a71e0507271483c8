import { roleId } from '@motriforge/db/lookups/access';
import { settingId } from '@motriforge/db/lookups/settings/rows';
import { visibilityId } from '@motriforge/db/lookups/visibility';
import { userRole } from '@motriforge/db/schema/access';
import { mailMessage } from '@motriforge/db/schema/notifications';
import { userProfile } from '@motriforge/db/schema/profiles';
import { userSettingValue } from '@motriforge/db/schema/settings';
import { newId } from '@motriforge/shared/ids';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { accept, invite, revoke } from '../access/index.ts';
import { aWorkout } from '../content-testing.ts';
import type { UserCtx } from '../context.ts';
import { receive } from '../events/index.ts';
import { type TestWorld, testWorld } from '../testing.ts';

let world: TestWorld;
let owner: UserCtx;
let workoutId: string;
beforeEach(async () => {
  world = await testWorld();
  owner = await world.person({ firstName: 'Anan' });
  await world.db.insert(userRole).values({ userId: owner.actor.userId, roleId: roleId('TRAINEE') });
  await world.db.insert(userProfile).values({ id: newId(), userId: owner.actor.userId, displayName: 'Coach Anan' });
  workoutId = await aWorkout(owner, { name: 'Leg day', visibilityId: visibilityId('WORKOUT', 'SHARED') });
});
afterEach(() => world.close());

const share = (message?: string) =>
  invite(owner, {
    id: newId(),
    email: 'kit@example.com',
    resourceType: 'WORKOUT',
    resourceId: workoutId,
    categoryIds: [],
    ...(message === undefined ? {} : { message }),
  });
const deliver = async () => {
  for (const message of world.published.splice(0)) await receive(world.ctx, message);
  for (const message of world.published.splice(0)) await receive(world.ctx, message);
};
const speaks = (ctx: UserCtx, language: string) =>
  world.db
    .insert(userSettingValue)
    .values({ id: newId(), userId: ctx.actor.userId, settingId: settingId('ui.language'), value: language });

describe('the letter about something shared', () => {
  it('says who shares what, in their own words, and its link accepts', async () => {
    const kit = await world.person({ email: 'kit@example.com' });
    await share('Try this on Monday');
    await deliver();
    const [letter] = world.sent;
    expect(letter?.recipient).toBe('kit@example.com');
    expect(letter?.bodyText).toContain('Coach Anan would like you to see “Leg day”');
    expect(letter?.bodyText).toContain('“Try this on Monday”');
    const token = /https:\/\/motriforge\.test\/share#([\w-]{43})\n/.exec(letter?.bodyText ?? '')?.[1] ?? '';
    expect(await accept(kit, token)).toEqual({ resourceType: 'WORKOUT', resourceId: workoutId });
    expect(JSON.stringify(await world.db.select().from(mailMessage))).not.toContain(token);
  });

  it('leaves out words that were not said', async () => {
    await share();
    await deliver();
    expect(world.sent[0]?.bodyText).not.toMatch(/“”|\n\n\n/);
  });

  it('speaks the language of whom it is for, or else of whoever shares', async () => {
    await speaks(owner, 'th');
    await share();
    await deliver();
    expect(world.sent[0]?.subject).toBe('มีคนแชร์แผนฝึกให้คุณ');
    await speaks(await world.person({ email: 'kit@example.com' }), 'en');
    await share();
    await deliver();
    expect(world.sent[1]?.subject).toBe('Something to train was shared with you');
  });

  it('is not written about what was taken back meanwhile', async () => {
    const { id } = await share();
    await revoke(owner, id);
    await deliver();
    expect(world.sent).toEqual([]);
  });
});
