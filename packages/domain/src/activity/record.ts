import { activityTypeId } from '@motriforge/db/lookups/training';
import { visibilityId } from '@motriforge/db/lookups/visibility';
import { type ActivityTypeName, activity } from '@motriforge/db/schema/activity';
import { workoutSession } from '@motriforge/db/schema/training';
import type { ResourceType } from '@motriforge/db/schema/words';
import { type Day, instantOf, localDay } from '@motriforge/shared/dates';
import type { EventData } from '@motriforge/shared/events';
import { newId } from '@motriforge/shared/ids';
import { eq, sql } from 'drizzle-orm';
import type { Statement } from '../commit.ts';
import type { Ctx, JobCtx } from '../context.ts';
import type { Reaction } from '../reaction.ts';
import { judgeStreaks } from './streaks.ts';

interface NewActivity {
  userId: string;
  type: ActivityTypeName;
  title: string;
  resource: { resourceType: ResourceType; resourceId: string };
  occurredAt: number;
  occurredOn: Day;
  timeZone: string;
}

/** Tells of something a person did, and counts it towards their streak where there is one of its kind. */
function record(ctx: Ctx, { type, resource, timeZone, ...told }: NewActivity): Statement[] {
  const typeId = activityTypeId(type);
  const tell = ctx.db.insert(activity).values({
    id: newId(),
    activityTypeId: typeId,
    ...told,
    ...resource,
    isSystemGenerated: true,
    visibilityId: visibilityId('ACTIVITY', 'PRIVATE'),
    createdAt: ctx.now(),
    updatedAt: ctx.now(),
  });
  const begin = ctx.db.run(sql`insert into activity_streak (id, user_id, activity_type_id, time_zone)
    select ${newId()}, ${told.userId}, id, ${timeZone} from activity_type where id = ${typeId} and is_trackable = 1
    on conflict (user_id, activity_type_id) do nothing`);
  const its = sql`activity_streak.user_id = ${told.userId} and activity_streak.activity_type_id = ${typeId}`;
  return [tell, begin, judgeStreaks(ctx, its, sql`${localDay(ctx.now(), timeZone)}`)];
}

/** Tells of a finished session. One that was written down later counts for its own day. */
export async function recordSession(ctx: JobCtx, { sessionId }: EventData<'session.completed'>): Promise<Reaction> {
  const [session] = await ctx.db.select().from(workoutSession).where(eq(workoutSession.id, sessionId));
  if (!session) return { statements: [] };
  const { userId, title, sessionDate } = session;
  const timeZone = session.timeZone ?? 'UTC';
  const ended = session.completedAt ?? ctx.now();
  const isThatDay = localDay(ended, timeZone) === sessionDate;
  const isYoga = session.sessionType === 'YOGA';
  return {
    statements: record(ctx, {
      userId,
      type: isYoga ? 'YOGA_FLOW_COMPLETED' : 'WORKOUT_COMPLETED',
      title: title ?? (isYoga ? 'Flow completed' : 'Workout completed'),
      resource: { resourceType: 'WORKOUT_SESSION', resourceId: sessionId },
      occurredAt: isThatDay ? ended : instantOf(sessionDate, '12:00', timeZone),
      occurredOn: sessionDate,
      timeZone,
    }),
  };
}
