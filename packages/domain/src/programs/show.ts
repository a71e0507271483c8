import { visibilityId } from '@motriforge/db/lookups/visibility';
import { program } from '@motriforge/db/schema/programs';
import type { ShowProgramInput } from '@motriforge/shared/contracts/programs';
import { and, eq, isNull } from 'drizzle-orm';
import { commit } from '../commit.ts';
import type { UserCtx } from '../context.ts';
import { noSuchProgram } from './own-program.ts';

/** Says who may see a program of the caller's, once it is published. */
export async function showProgram(ctx: UserCtx, { id, visibility }: ShowProgramInput): Promise<void> {
  const isOwn = and(
    eq(program.id, id),
    eq(program.createdBy, ctx.actor.userId),
    isNull(program.slug),
    eq(program.isActive, true),
  );
  const change = { visibilityId: visibilityId('PROGRAM', visibility), updatedAt: ctx.now() };
  const [{ rowsAffected }] = await commit(ctx, [ctx.db.update(program).set(change).where(isOwn)], {
    audit: { action: 'UPDATE', entity: 'program', id, after: { visibility } },
  });
  if (rowsAffected === 0) throw noSuchProgram();
}
