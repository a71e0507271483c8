import { pushKey, subscribePush, unsubscribePush } from '@motriforge/domain/notifications';
import { Nothing } from '@motriforge/shared/contracts/common';
import { PushEndpointInput, PushKey, PushSubscriptionInput } from '@motriforge/shared/contracts/notifications';
import { router, signedIn } from '../trpc.ts';

export const notifications = router({
  pushKey: signedIn
    .input(Nothing)
    .output(PushKey)
    .query(({ ctx }) => pushKey(ctx)),
  subscribePush: signedIn
    .input(PushSubscriptionInput)
    .output(Nothing)
    .mutation(({ ctx, input }) => subscribePush(ctx, input)),
  unsubscribePush: signedIn
    .input(PushEndpointInput)
    .output(Nothing)
    .mutation(({ ctx, input }) => unsubscribePush(ctx, input)),
});
