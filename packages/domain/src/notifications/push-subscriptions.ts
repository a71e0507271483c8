import { pushSubscription } from '@motriforge/db/schema/deliveries';
import type { PushEndpointInput, PushKey, PushSubscriptionInput } from '@motriforge/shared/contracts/notifications';
import { AppError } from '@motriforge/shared/errors';
import { newId } from '@motriforge/shared/ids';
import { and, eq } from 'drizzle-orm';
import { commit } from '../commit.ts';
import type { Ctx, UserCtx } from '../context.ts';
import { isPushService } from './push-services.ts';

export const pushKey = (ctx: Ctx): PushKey => ({ publicKey: ctx.pushPublicKey() });

/** From now on the caller is sent to on the device that asks; whoever was before is not. */
export async function subscribePush(ctx: UserCtx, subscription: PushSubscriptionInput): Promise<void> {
  if (!isPushService(subscription.endpoint)) {
    throw new AppError('BAD_INPUT', 'This browser is told by a service we do not know. Nothing can be sent to it.');
  }
  const row = { ...subscription, userId: ctx.actor.userId, sessionId: ctx.actor.sessionId };
  await commit(
    ctx,
    [
      ctx.db
        .insert(pushSubscription)
        .values({ id: newId(), createdAt: ctx.now(), ...row })
        .onConflictDoUpdate({
          target: pushSubscription.endpoint,
          set: { ...row, failureCount: 0, lastFailureAt: null, lastFailureReason: null, disabledAt: null },
        }),
    ],
    { audit: { action: 'CREATE', entity: 'push_subscription', id: ctx.actor.userId } },
  );
}

/** The caller is not sent to on this device any longer. */
export async function unsubscribePush(ctx: UserCtx, { endpoint }: PushEndpointInput): Promise<void> {
  const theirs = and(eq(pushSubscription.endpoint, endpoint), eq(pushSubscription.userId, ctx.actor.userId));
  await commit(ctx, [ctx.db.delete(pushSubscription).where(theirs)], {
    audit: { action: 'DELETE', entity: 'push_subscription', id: ctx.actor.userId },
  });
}
