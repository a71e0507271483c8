import { userSession } from '@motriforge/db/schema/identity';
import type { Proof } from '@motriforge/shared/contracts/factors';
import { and, eq } from 'drizzle-orm';
import { commit } from '../commit.ts';
import type { UserCtx } from '../context.ts';
import { usedAlready } from './code-check.ts';
import { checkProof } from './proof.ts';

/** Takes a proof that it is still the same person in this session; for a while it is not asked for again. */
export async function reauthenticate(ctx: UserCtx, proof: Proof): Promise<void> {
  const sessionId = ctx.actor.sessionId ?? '';
  const { statements, hasCounted } = await checkProof(ctx, proof);
  const results = await commit(
    ctx,
    [
      ...statements,
      ctx.db
        .update(userSession)
        .set({ authenticatedAt: ctx.now() })
        .where(and(eq(userSession.id, sessionId), hasCounted)),
    ],
    { audit: { action: 'UPDATE', entity: 'user_session', id: sessionId, after: { authenticatedAt: ctx.now() } } },
  );
  const { rowsAffected } = results[statements.length] as { rowsAffected: number };
  if (rowsAffected === 0) throw usedAlready();
}
