import { sql } from 'drizzle-orm';

/**
 * What moves in a set: the load, and the body where it is the body that is lifted. Unknown where the weight of that
 * body is. Of a row `one` of sets, `log` of exercises and `session`.
 */
const movedKg = sql`iif(log.is_bodyweight, session.body_weight_kg + coalesce(one.weight_kg, 0), one.weight_kg)`;

/** The load somebody could move once, as Epley reckons it from up to twelve repetitions; equal to the load at one. */
export const strengthOf = sql`case when one.set_type in ('WORKING', 'FAILURE') and one.reps between 1 and 12
    and ${movedKg} > 0 then ${movedKg} * iif(one.reps = 1, 1, 1 + one.reps / 30.0) end`;
