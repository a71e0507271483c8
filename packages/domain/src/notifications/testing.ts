import { notificationDelivery, pushSubscription } from '@motriforge/db/schema/deliveries';
import type { Person } from '../context.ts';
import type { TestWorld } from '../testing.ts';
import { type Notice, notify } from './notify.ts';

/** What a test of notifications does with one person: tell them of ten pull-ups, and look where the news went. */
export function newsFor(world: TestWorld, { userId }: Person) {
  return {
    tell: async (given: Partial<Notice> = {}) => {
      const { statements } = await notify(world.ctx, {
        userId,
        type: 'ACHIEVEMENT_UNLOCKED',
        variables: {
          'achievement.name': 'Ten pull-ups',
          'achievement.detail': 'Ten in a row, for the first time.',
        },
        ...given,
      });
      const [first, ...rest] = statements;
      if (first) await world.db.batch([first, ...rest]);
    },
    channels: async () => (await world.db.select().from(notificationDelivery)).map(({ channel }) => channel).toSorted(),
    device: (endpoint: string) =>
      world.db.insert(pushSubscription).values({
        userId,
        endpoint: `https://push.example.com/${endpoint}`,
        p256dhKey: 'p'.repeat(87),
        authKey: 'a'.repeat(22),
      }),
  };
}
