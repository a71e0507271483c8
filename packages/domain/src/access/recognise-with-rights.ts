import type { Ctx } from '../context.ts';
import { type Recognised, recognise } from '../identity/index.ts';
import { type Rights, rightsQuery, toRights } from './rights.ts';

/** Who shows a token and what they may do everywhere, or nobody. One trip, but for a session that is renewed. */
export async function recogniseWithRights(ctx: Ctx, token: string): Promise<(Recognised & Rights) | null> {
  let rights = toRights(undefined);
  const found = await recognise(ctx, token, async (shown, owner) => {
    const held = rightsQuery({ db: ctx.db, actor: { kind: 'person', userId: owner } }, null);
    const [sessions, [row]] = await ctx.db.batch([shown, held]);
    rights = toRights(row);
    return sessions;
  });
  return found && { ...found, ...rights };
}
