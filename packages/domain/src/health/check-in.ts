import { healthCheckin } from '@motriforge/db/schema/health';
import { userProfile } from '@motriforge/db/schema/profiles';
import { newId } from '@motriforge/shared/ids';
import { type MassUnit, toCanonical } from '@motriforge/shared/units';
import { and, eq, getTableColumns, gt, isNotNull, notExists, type SQL, sql } from 'drizzle-orm';
import { commit } from '../commit.ts';
import type { UserCtx } from '../context.ts';
import { bodyMassIndex } from './body-mass-index.ts';

type Row = typeof healthCheckin.$inferInsert;

export interface CheckInInput extends Omit<Row, keyof typeof derived | 'id' | 'userId' | 'createdAt' | 'updatedAt'> {
  weight?: { value: number; unit: MassUnit };
}

const derived = { weightKg: true, enteredWeight: true, enteredWeightUnit: true, bmi: true } as const;
const enteredUnits = { kg: 'KG', lb: 'LBS' } as const;

/**
 * Writes down how the caller is on a day. There is one check-in for a day: what is said again replaces what was said,
 * the rest stays. The profile shows the weight of the newest day, whenever it was written down.
 */
export async function checkIn(ctx: UserCtx, { weight, ...told }: CheckInInput): Promise<{ bmi: number | null }> {
  const { userId } = ctx.actor;
  const [profile] = await ctx.db
    .select({ heightCm: userProfile.heightCm })
    .from(userProfile)
    .where(eq(userProfile.userId, userId));
  const weightKg = weight && toCanonical(weight.value, weight.unit);
  const bmi = weightKg ? bodyMassIndex(weightKg, profile?.heightCm ?? null) : null;
  const figures = weight
    ? { weightKg, bmi, enteredWeight: weight.value, enteredWeightUnit: enteredUnits[weight.unit] }
    : {};
  const row = { ...told, ...figures };
  const write = ctx.db
    .insert(healthCheckin)
    .values({ ...row, id: newId(), userId, createdAt: ctx.now(), updatedAt: ctx.now() })
    .onConflictDoUpdate({
      target: [healthCheckin.userId, healthCheckin.recordedDate],
      set: { ...row, updatedAt: ctx.now() },
      setWhere: differs(row),
    });
  const effect = {
    audit: { action: 'UPDATE', entity: 'health_checkin', id: `${userId}/${told.recordedDate}` },
  } as const;
  if (weightKg === undefined) await commit(ctx, [write], effect);
  else await commit(ctx, [showWeight(ctx, weightKg, told.recordedDate), write], effect);
  return { bmi };
}

/** Puts a weight into the profile, unless a later day has one. */
function showWeight(ctx: UserCtx, weightKg: number, recordedDate: string) {
  const { userId } = ctx.actor;
  const later = ctx.db
    .select({ one: sql`1` })
    .from(healthCheckin)
    .where(
      and(
        eq(healthCheckin.userId, userId),
        gt(healthCheckin.recordedDate, recordedDate),
        isNotNull(healthCheckin.weightKg),
      ),
    );
  return ctx.db
    .update(userProfile)
    .set({ currentWeightKg: weightKg, updatedAt: ctx.now() })
    .where(and(eq(userProfile.userId, userId), notExists(later)));
}

/** Whether the row that is there says something else: the same told twice leaves no second trace. */
function differs(row: Partial<Row>): SQL {
  const columns = Object.entries(getTableColumns(healthCheckin)).filter(([key]) => row[key as keyof Row] !== undefined);
  const now = columns.map(([, column]) => sql`${column}`);
  const then = columns.map(([, column]) => sql`excluded.${sql.identifier(column.name)}`);
  return sql`(${sql.join(now, sql`, `)}) is not (${sql.join(then, sql`, `)})`;
}
