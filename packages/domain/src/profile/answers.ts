import { statusId } from '@motriforge/db/lookups/statuses';
import { visibilityId } from '@motriforge/db/lookups/visibility';
import { equipment } from '@motriforge/db/schema/equipment';
import { goal } from '@motriforge/db/schema/goals';
import { gym, gymEquipment } from '@motriforge/db/schema/gyms';
import { type KeptInjury, userProfile } from '@motriforge/db/schema/profiles';
import type { ProfileView, StepAnswers } from '@motriforge/shared/contracts/profile';
import { and, eq, inArray, isNull, notExists, notInArray, type SQL, sql } from 'drizzle-orm';
import { insertWhere, type Statement } from '../commit.ts';
import type { UserCtx } from '../context.ts';
import { preferenceStatements } from '../settings/index.ts';
import { isReason } from './read.ts';

/** What is kept of somebody already, and when an answer counts. */
export interface Before {
  view: ProfileView;
  statedGoals: readonly string[];
  injuries: readonly KeptInjury[];
  gymId: string | null;
  isNewer: SQL;
}

interface Change {
  statements: Statement[];
  /** What it makes of the profile. */
  after: Partial<ProfileView>;
}

export const answers: {
  [Step in keyof StepAnswers]: (ctx: UserCtx, answer: StepAnswers[Step], before: Before) => Change;
} = {
  introduction(ctx, { name, reasons, goal: given }, before) {
    const others = before.statedGoals.filter((text) => !isReason(text));
    const set = { displayName: name, statedGoals: [...others, ...reasons] };
    return {
      statements: [updateProfile(ctx, set, before), ...(given ? goalStatements(ctx, given, before) : [])],
      after: {
        name,
        reasons,
        ...(given ? { goal: given.title === null ? null : { ...given, title: given.title } } : {}),
      },
    };
  },
  region: (ctx, answer, { view: { preferences }, isNewer }) => ({
    statements: preferenceStatements(ctx, preferences, answer, isNewer),
    after: { preferences: { ...preferences, ...answer } },
  }),
  levels(ctx, levels, before) {
    const { fitness, strength, flexibility } = levels;
    const set = { fitnessLevel: fitness, strengthLevel: strength, flexibilityLevel: flexibility };
    return { statements: [updateProfile(ctx, set, before)], after: { levels } };
  },
  injuries(ctx, injuries, before) {
    // What was said of one elsewhere, since when and how, stays with it.
    const kept = injuries.map((injury) => ({
      ...before.injuries.find(({ area }) => area === injury.area),
      ...injury,
    }));
    return { statements: [updateProfile(ctx, { injuries: kept }, before)], after: { injuries } };
  },
  equipment: (ctx, answer, before) => ({
    statements: equipmentStatements(ctx, answer, before),
    after: { equipment: answer.slugs.toSorted() },
  }),
};

const updateProfile = (ctx: UserCtx, set: Partial<typeof userProfile.$inferInsert>, { isNewer }: Before): Statement =>
  ctx.db
    .update(userProfile)
    .set({ ...set, updatedAt: ctx.now() })
    .where(and(eq(userProfile.userId, ctx.actor.userId), isNewer));

type GivenGoal = NonNullable<StepAnswers['introduction']['goal']>;

function goalStatements(ctx: UserCtx, { id, title }: GivenGoal, { isNewer }: Before): Statement[] {
  const { userId } = ctx.actor;
  const now = ctx.now();
  const isOpen = and(eq(goal.id, id), eq(goal.userId, userId), isNull(goal.completedAt), isNewer);
  if (title === null) return [ctx.db.delete(goal).where(isOpen)];
  const row = {
    id,
    userId,
    title,
    statusId: statusId('COMPLETION', 'ACTIVE'),
    visibilityId: visibilityId('GOAL', 'PRIVATE'),
    progressPercentage: 0,
    createdAt: now,
    updatedAt: now,
  };
  const isNotThere = notExists(ctx.db.select({ id: goal.id }).from(goal).where(eq(goal.id, id)));
  return [
    ctx.db.update(goal).set({ title, updatedAt: now }).where(isOpen),
    insertWhere(goal, row, sql`${isNotThere} and ${isNewer}`),
  ];
}

/** There is one place at first; what is at hand there is what was chosen, and what was chosen is what we know. */
function equipmentStatements(ctx: UserCtx, answer: StepAnswers['equipment'], { gymId, isNewer }: Before): Statement[] {
  const { db, actor } = ctx;
  const now = ctx.now();
  const place = gymId ?? answer.gymId;
  const stamp = { isDefault: true, createdAt: now, updatedAt: now };
  const chosen = db.select({ id: equipment.id }).from(equipment).where(isChosen(answer.slugs));
  return [
    ...(gymId === null
      ? [insertWhere(gym, { id: place, userId: actor.userId, name: answer.gymName, massUnit: 'KG', ...stamp }, isNewer)]
      : []),
    db
      .delete(gymEquipment)
      .where(and(eq(gymEquipment.gymId, place), notInArray(gymEquipment.equipmentId, chosen), isNewer)),
    db.run(sql`insert into ${gymEquipment} (gym_id, equipment_id, added_at)
      select ${place}, ${equipment.id}, ${now} from ${equipment} where ${isChosen(answer.slugs)} and ${isNewer}
      on conflict do nothing`),
  ];
}

const isChosen = (slugs: readonly string[]): SQL =>
  sql`${and(
    inArray(equipment.slug, sql`(select value from json_each(${JSON.stringify(slugs)}))`),
    eq(equipment.visibilityId, visibilityId('EQUIPMENT', 'PUBLIC')),
    eq(equipment.isActive, true),
  )}`;
