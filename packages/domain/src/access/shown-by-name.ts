import { visibilityId } from '@motriforge/db/lookups/visibility';
import type { VisibilityResource } from '@motriforge/db/schema/enums';
import { type SQL, sql } from 'drizzle-orm';
import type { Ctx } from '../context.ts';
import { consentFor } from './audience.ts';
import { belongings, self } from './rights-sql.ts';

/** Ids of things of a kind that were shared with the caller by name. Undefined where nothing of the kind is. */
export function sharedIds({ actor, now }: Ctx, kind: VisibilityResource): SQL | undefined {
  const owned = sql`select resource_id from user_ownership
    where user_id = ${self(actor)} and resource_type = ${kind} and is_revoked = 0`;
  const letters = sql`from user_share_invite as letter`;
  const isMine = sql`letter.accepted_by = ${self(actor)} and letter.is_active = 1`;
  switch (kind) {
    case 'PROGRAM':
      return sql`select letter.program_id ${letters} where ${isMine} union ${owned}`;
    case 'WORKOUT':
      return sql`select letter.workout_id ${letters} where ${isMine}
        union ${owned}
        union select workout.id ${letters} cross join program_schedule on program_schedule.program_id = letter.program_id
          cross join schedule_workout on schedule_workout.program_schedule_id = program_schedule.id
          cross join workout on workout.id = schedule_workout.workout_id and workout.created_by = letter.invited_by
          where ${isMine} and (${isWithin('workout.workout_category_id')})`;
    case 'FAVORITE':
    case 'FAVORITE_COLLECTION':
      return sql`select ${sql.identifier(kind === 'FAVORITE' ? 'favorite_id' : 'collection_id')} from favorite_share
        where is_active = 1 and (expires_at is null or expires_at > ${now()}) and (shared_with = ${self(actor)}
          or institution_id in (select institution_id from (${belongings(actor)})))`;
    default:
      return undefined;
  }
}

/** A letter limited to categories shows what is in one of them; any other shows all. */
const isWithin = (category: string): SQL => sql`
  not exists (select 1 from user_share_invite_category where user_share_invite_id = letter.id)
  or ${sql.raw(category)} in (select category_id from user_share_invite_category where user_share_invite_id = letter.id)`;

/**
 * Whether what has a category is shown of a row of `program` that was shared with the caller: all, where no letter
 * limits it. Without a category it asks whether all of the program is shown.
 */
export const isShownOfProgram = ({ actor }: Ctx, category = 'null'): SQL => sql`(
  program.visibility_id <> ${visibilityId('PROGRAM', 'SHARED')} or program.created_by is ${self(actor)}
  or not exists (select 1 from user_share_invite as letter where letter.program_id = program.id
    and letter.accepted_by = ${self(actor)} and letter.is_active = 1)
  or exists (select 1 from user_share_invite as letter where letter.program_id = program.id
    and letter.accepted_by = ${self(actor)} and letter.is_active = 1 and (${isWithin(category)})))`;

/** Ids of things of a kind that a group the caller is in may see. An institution's group ends for whoever leaves it. */
export const groupIds = ({ actor }: Ctx, kind: VisibilityResource): SQL => sql`
  select shown.resource_id from user_group_member as mine cross join user_group on user_group.id = mine.group_id
    cross join user_group_resource as shown on shown.group_id = mine.group_id and shown.resource_type = ${kind}
    where mine.user_id = ${self(actor)} and (user_group.institution_id is null
      or user_group.institution_id in (select institution_id from (${belongings(actor)})))`;

/** People whose things of a kind the caller sees as their customer, or as the professional they agreed to. */
export function servedIds({ actor }: Ctx, kind: VisibilityResource): SQL {
  const scope = consentFor[kind];
  const consented = scope
    ? sql`and exists (select 1 from coaching_consent
        where relation_id = served.id and scope = ${scope} and withdrawn_at is null)`
    : sql``;
  return sql`select professional_id from user_professional_customer_relation
      where customer_id = ${self(actor)} and is_active = 1
    union select served.customer_id from user_professional_customer_relation as served
      where served.professional_id = ${self(actor)} and served.is_active = 1 ${consented}`;
}
