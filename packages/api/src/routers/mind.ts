import { joinWaitlist } from '@motriforge/domain/mind';
import { JoinWaitlistInput, JoinWaitlistResult } from '@motriforge/shared/contracts/mind';
import { open, router } from '../trpc.ts';

export const mind = router({
  joinWaitlist: open
    .input(JoinWaitlistInput)
    .output(JoinWaitlistResult)
    .mutation(({ ctx, input }) => joinWaitlist(ctx, input)),
});
