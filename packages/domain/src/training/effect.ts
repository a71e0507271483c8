import type { SessionRows } from '@motriforge/shared/log/merge';
import type { Effect } from '../commit.ts';
import type { UserCtx } from '../context.ts';

/**
 * What a change of a session is written down as, and who hears of it. What happens while it goes on is the log itself,
 * with a clock for every field; its beginning, its end, and what changes after that is for the audit too.
 */
export function effectOf(ctx: UserCtx, id: string, before: SessionRows, after: SessionRows): Effect {
  const was = before.session?.fields.end ?? null;
  const is = after.session?.fields.end ?? null;
  const counts = ({ session, exercises, sets }: SessionRows) => ({
    day: session?.fields.when?.day,
    exercises: exercises.length,
    sets: sets.length,
  });
  const audit = (action: 'CREATE' | 'UPDATE' | 'DELETE') => ({
    action,
    entity: 'workout_session',
    id,
    ...(before.session && { before: counts(before) }),
    ...(after.session && { after: counts(after) }),
  });
  if (was === null && is !== null) {
    return {
      audit: audit(before.session ? 'UPDATE' : 'CREATE'),
      event: { type: 'session.completed', data: { sessionId: id } },
    };
  }
  if (was !== null) {
    const exerciseIds = [before, after].flatMap(({ exercises }) =>
      exercises.flatMap(({ fields }) => fields.what?.exerciseId ?? []),
    );
    const days = [before, after].flatMap(({ session }) => session?.fields.when?.day ?? []);
    return {
      audit: audit(after.session ? 'UPDATE' : 'DELETE'),
      event: {
        type: 'log.changed',
        data: { userId: ctx.actor.userId, days: [...new Set(days)], exerciseIds: [...new Set(exerciseIds)] },
      },
    };
  }
  if (!before.session && after.session) return { audit: audit('CREATE') };
  if (before.session && !after.session) return { audit: audit('DELETE') };
  return {};
}
