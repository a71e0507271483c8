import { visibilityId } from '@motriforge/db/lookups/visibility';
import { type VisibilityName, type VisibilityResource, visibilityNames } from '@motriforge/db/schema/enums';
import { type SQL, sql } from 'drizzle-orm';
import type { Actor } from '../context.ts';
import { guestTables, rightsTables, self } from './rights-sql.ts';

/** The ids of levels of one kind of thing, as a list to be searched in. */
export const levelsOf = (kind: VisibilityResource, names: readonly VisibilityName[] = visibilityNames): SQL =>
  sql`(${sql.join(
    names.map((name) => sql`${visibilityId(kind, name)}`),
    sql`, `,
  )})`;

/**
 * Tables of a `with recursive` that end in `opening`, what is open to the caller: levels of a kind of thing, each with
 * the institution in which it is ('' is anywhere) and, where the level is about departments, their own. The policies
 * that matter most decide. `room` holds the institutions in which things may look otherwise than elsewhere.
 */
export function openingTables(actor: Actor, kind: VisibilityResource): SQL {
  const level = (name: VisibilityName): SQL => sql`${visibilityId(kind, name)}`;
  const stake = sql`select permission_id from visibility_policy where visibility_id in ${levelsOf(kind)}`;
  const weight = sql`(2 * (policy.role_id is not null) + (policy.institution_id is not null))`;
  const isHeld = sql`(${self(actor)} is not null and exists (select 1 from held
    where held.permission_id = applicable.permission_id and held.institution_id in ('', applicable.institution_id)))`;
  return sql`${actor.kind === 'visitor' ? guestTables() : rightsTables(actor, stake)},
    room as materialized (
      select institution_id, max(is_member) as is_member, max(is_customer) as is_customer,
          max(department_id) as department_id
        from (select institution_id, is_member, is_customer, department_id from belonging
          union all select institution_id, 0, 0, null from visibility_policy
            where visibility_id in ${levelsOf(kind)} and institution_id is not null
          union all select '', 0, 0, null)
        group by institution_id),
    applicable as (
      select policy.visibility_id, policy.permission_id, policy.allow_guest, room.*, ${weight} as weight,
          max(${weight}) over (partition by policy.visibility_id, room.institution_id) as most
        from visibility_policy as policy
        join room on policy.institution_id is null or policy.institution_id = room.institution_id
        where policy.visibility_id in ${levelsOf(kind)} and (policy.role_id is null or exists (
          select 1 from worn where worn.role_id = policy.role_id and worn.institution_id in ('', room.institution_id)))),
    opening as materialized (
      select distinct visibility_id, institution_id,
          iif(visibility_id = ${level('INSTITUTION_DEPARTMENT')}, department_id, '') as department_id
        from applicable
        where weight = most and (allow_guest = 1 ${actor.kind === 'visitor' ? sql`` : sql`or ${isHeld}`})
          and case visibility_id
            when ${level('PRIVATE')} then 0
            when ${level('ROLE_BASED')} then weight >= 2
            when ${level('INSTITUTION')} then is_member or is_customer
            when ${level('INSTITUTION_MEMBER')} then is_member
            when ${level('INSTITUTION_CUSTOMER')} then is_customer
            when ${level('INSTITUTION_DEPARTMENT')} then department_id is not null
            else 1 end)`;
}
