import { visibilityId } from '@motriforge/db/lookups/visibility';
import { trainingMax } from '@motriforge/db/schema/progression';
import type { SetTrainingMaxInput } from '@motriforge/shared/contracts/programs';
import { AppError } from '@motriforge/shared/errors';
import { sql } from 'drizzle-orm';
import { commit } from '../commit.ts';
import type { UserCtx } from '../context.ts';

/** Says from which load the caller's percentages of an exercise are taken, from a day on. */
export async function setTrainingMax(ctx: UserCtx, { id, exerciseId, day, load }: SetTrainingMaxInput): Promise<void> {
  const { userId } = ctx.actor;
  const set = ctx.db.run(sql`insert into ${trainingMax}
      (id, user_id, exercise_id, effective_from, value_kg, entered_value, entered_unit, origin, set_by, created_at)
    select ${id}, ${userId}, id, ${day}, ${load.kg}, ${load.entered?.value ?? null}, ${load.entered?.unit ?? null},
      'ENTERED', ${userId}, ${ctx.now()}
    from exercise where id = ${exerciseId} and is_active = 1
      and (created_by = ${userId} or visibility_id = ${visibilityId('EXERCISE', 'PUBLIC')})
    on conflict (user_id, exercise_id, effective_from) do update set value_kg = excluded.value_kg,
      entered_value = excluded.entered_value, entered_unit = excluded.entered_unit, origin = excluded.origin,
      set_by = excluded.set_by, exercise_set_log_id = null
    on conflict (id) do nothing`);
  const [{ rowsAffected }] = await commit(ctx, [set], {
    audit: { action: 'UPDATE', entity: 'training_max', id: exerciseId, after: { day, kg: load.kg } },
  });
  if (rowsAffected === 0) throw new AppError('NOT_FOUND', 'There is no such exercise, or it is not for you to see.');
}
