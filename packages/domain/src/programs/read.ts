import type { Day } from '@motriforge/shared/dates';
import type { UserCtx } from '../context.ts';
import type { Planned } from './plan.ts';
import { askedOn, followedFrom, planStatements } from './runs.ts';

/** What the programs the caller follows ask of them on a date. */
export async function plannedOn(ctx: UserCtx, date: Day): Promise<Planned[]> {
  const rows = await ctx.db.batch([...planStatements(ctx, ctx.actor.userId, { from: date, to: date }, 'en')]);
  return followedFrom(rows).flatMap((followed) => askedOn(followed, date));
}
