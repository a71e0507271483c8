import type { PermissionName } from '@motriforge/shared/permissions';
import { type SQL, sql } from 'drizzle-orm';
import type { Flag, Queries } from './person-facts.ts';

/** What ties a person to rows, active or not. */
export interface TieFacts {
  visibilityPolicies: {
    visibilityId: string;
    permission: PermissionName;
    institutionId: string | null;
    institution: string | null;
    roleId: string | null;
    role: string | null;
    allowGuest: Flag;
  }[];
  /** Where the owners of the rows are members. */
  owners: { userId: string; institutionId: string; departmentId: string | null; isActive: Flag }[];
  institutions: { id: string; name: string }[];
  letters: {
    id: string;
    programId: string | null;
    workoutId: string | null;
    isActive: Flag;
    by: string | null;
    /** A list as JSON text. */
    categoryIds: string;
    invitedBy: string;
  }[];
  /** Which of the workouts stand in programs the person has a letter for. */
  scheduled: { programId: string; program: string; workoutId: string; categoryId: string; ownerId: string | null }[];
  ownerships: { resourceId: string; isRevoked: Flag; canEdit: Flag; canDelete: Flag; by: string | null }[];
  favoriteShares: {
    resourceId: string;
    isActive: Flag;
    expiresAt: number | null;
    sharedWith: string | null;
    institutionId: string | null;
    by: string | null;
  }[];
  groups: { resourceId: string; kind: string; group: string; institutionId: string | null }[];
  relations: {
    otherId: string;
    other: string | null;
    relationType: string;
    isActive: Flag;
    /** Whether the person is the professional of the two. */
    isProfessional: Flag;
    /** A list as JSON text: what the customer lets the professional see. */
    scopes: string;
  }[];
}

export function tieQueries(userId: string | null, asked: string): Queries<TieFacts> {
  const each = (key: string): SQL => sql`(select value ->> ${sql.raw(`'${key}'`)} from json_each(${asked}))`;
  const relation = (mine: string, theirs: string, isProfessional: Flag): SQL => sql`
    select ${sql.raw(theirs)} as otherId, ${nameOf(theirs)} as other, relation_type as relationType,
      is_active as isActive, ${sql.raw(String(isProfessional))} as isProfessional,
      (select json_group_array(scope) from coaching_consent as consent
        where consent.relation_id = relation.id and withdrawn_at is null) as scopes
    from user_professional_customer_relation as relation
    where ${sql.raw(mine)} = ${userId} and ${sql.raw(theirs)} in ${each('ownerId')}`;
  return {
    visibilityPolicies: sql`select policy.visibility_id as visibilityId, permission.name as permission,
        policy.institution_id as institutionId, institution.name as institution, policy.role_id as roleId,
        role.name as role, policy.allow_guest as allowGuest
      from visibility_policy as policy join permission on permission.id = policy.permission_id
      left join institution on institution.id = policy.institution_id left join role on role.id = policy.role_id
      where policy.visibility_id in ${each('visibilityId')}`,
    owners: sql`select user_id as userId, institution_id as institutionId, institution_department as departmentId,
      is_active as isActive from institution_member where user_id in ${each('ownerId')}`,
    institutions: sql`select id, name from institution where id in ${each('institutionId')}`,
    letters: sql`select id, program_id as programId, workout_id as workoutId, is_active as isActive,
        invited_by as invitedBy, ${nameOf('invited_by')} as "by",
        (select json_group_array(category_id) from user_share_invite_category
          where user_share_invite_id = letter.id) as categoryIds
      from user_share_invite as letter where accepted_by = ${userId}`,
    scheduled: sql`select program.id as programId, program.title as program, workout.id as workoutId,
        workout.workout_category_id as categoryId, workout.created_by as ownerId
      from user_share_invite as letter join program on program.id = letter.program_id
      join program_schedule on program_schedule.program_id = program.id
      join schedule_workout on schedule_workout.program_schedule_id = program_schedule.id
      join workout on workout.id = schedule_workout.workout_id
      where letter.accepted_by = ${userId} and workout.id in ${each('id')}`,
    ownerships: sql`select resource_id as resourceId, is_revoked as isRevoked, can_edit as canEdit,
        can_delete as canDelete, ${nameOf('granted_by')} as "by"
      from user_ownership where user_id = ${userId} and resource_id in ${each('id')}`,
    favoriteShares: sql`select coalesce(favorite_id, collection_id) as resourceId, is_active as isActive,
        expires_at as expiresAt, shared_with as sharedWith, institution_id as institutionId, ${nameOf('shared_by')} as "by"
      from favorite_share where favorite_id in ${each('id')} or collection_id in ${each('id')}`,
    groups: sql`select shown.resource_id as resourceId, shown.resource_type as kind, user_group.name as "group",
        user_group.institution_id as institutionId
      from user_group_member as mine join user_group on user_group.id = mine.group_id
      join user_group_resource as shown on shown.group_id = user_group.id
      where mine.user_id = ${userId}
        and (shown.resource_type, shown.resource_id) in (select value ->> 'kind', value ->> 'id' from json_each(${asked}))`,
    relations: sql`${relation('professional_id', 'customer_id', 1)}
      union all ${relation('customer_id', 'professional_id', 0)}`,
  };
}

const nameOf = (
  column: string,
): SQL => sql`(select nullif(trim(coalesce(first_name, '') || ' ' || coalesce(last_name, '')), '')
  from user where user.id = ${sql.raw(column)})`;
