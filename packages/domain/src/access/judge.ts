import type { AccessRefusal, Explanation } from '@motriforge/shared/contracts/access';
import { listPermissions, type Permission, type PermissionName } from '@motriforge/shared/permissions';
import { meantFor } from './audience.ts';
import { type Facts, isKnown, type Visible } from './facts.ts';
import { holdings, wears } from './holdings.ts';
import { isOfInstitution, type Level, levelOf } from './levels.ts';

type Policy = Facts['visibilityPolicies'][number];

/** Whether a row is the person's to see, as far as loaded facts say. `visibleTo` is the same rule for lists. */
export const sees = (facts: Facts, row: Visible): boolean => judge(facts, row).isAllowed;

/** The same, with the way that led there or the reasons that barred each way. */
export function judge(facts: Facts, row: Visible): Explanation {
  if (isOwner(facts, row)) return allowed([{ kind: 'OWNERSHIP' }]);
  const level = levelOf(row.visibilityId);
  if (!level) return refused(facts, [{ kind: 'OWNER_ONLY' }]);
  const ways = roomsOf(facts, row, level).map((room) => inRoom(facts, row, level, room));
  return ways.find(({ isAllowed }) => isAllowed) ?? refused(facts, refusalsOf(ways, level));
}

/** Whether the person may do something to a row: change it, delete it, share it. */
export function may(facts: Facts, action: string, row: Visible): Explanation {
  const level = levelOf(row.visibilityId);
  const sight = judge(facts, row);
  if (action === 'SEE') return sight;
  const permissions = permissionsTo(action, level);
  if (!level || permissions.length === 0) return refused(facts, [{ kind: 'NO_SUCH_ACTION', action }]);
  const refusals: AccessRefusal[] = [];
  for (const { name, scope } of permissions) {
    for (const room of roomsInScope(facts, row, level, scope, action)) {
      const held = holdings(facts, name, room);
      if (held.length === 0)
        refusals.push({ kind: 'PERMISSION_MISSING', permission: name, institution: nameOf(facts, room) });
      // What may be done to things of everybody may be done to those one does not see.
      else if (sight.isAllowed || scope === 'ALL') return allowed([...sight.links, ...held]);
    }
  }
  return refused(facts, [...sight.refusals, ...refusals, { kind: 'NOT_YOURS_TO_CHANGE', action }]);
}

/** Whether the person has a right, everywhere or in one institution. */
export function explainRight(facts: Facts, permission: PermissionName, institutionId: string | null): Explanation {
  const held = holdings(facts, permission, institutionId);
  const institution = nameOf(facts, institutionId);
  return held.length > 0 ? allowed(held) : refused(facts, [{ kind: 'PERMISSION_MISSING', permission, institution }]);
}

/** The permissions by which somebody may do something to things of a kind, the widest last. */
export const permissionsTo = (action: string, level: Level | undefined): Permission[] =>
  listPermissions().filter((permission) => permission.resource === level?.kind && permission.action === action);

const isOwner = (facts: Facts, { ownerId }: Visible): boolean =>
  isKnown(facts) && ownerId !== null && ownerId === facts.people[0]?.id;

/** Where the rights of a permission's scope have to be held to reach the row. None means they do not reach it. */
function roomsInScope(facts: Facts, row: Visible, level: Level, scope: Permission['scope'], action: string) {
  switch (scope) {
    case 'OWN':
      return isOwner(facts, row) ? [row.institutionId ?? null] : [];
    case 'INSTITUTION':
      return row.institutionId !== undefined || isOfInstitution(level.name) ? roomsOf(facts, row, level) : [];
    case 'RESOURCE_ID':
      return isNamedFor(facts, row, action) ? [null] : [];
    case 'PUBLIC':
      return level.name === 'PUBLIC' ? [null] : [];
    case 'ALL':
    case null:
      return [null];
  }
}

const isNamedFor = ({ ownerships }: Facts, { id }: Visible, action: string): boolean =>
  ownerships.some(
    ({ resourceId, isRevoked, canEdit, canDelete }) =>
      resourceId === id && !isRevoked && ((action === 'UPDATE' && canEdit) || (action === 'DELETE' && canDelete)),
  );

/** The institutions in which a row is looked at; null is nowhere in particular. */
function roomsOf(facts: Facts, { ownerId, institutionId }: Visible, { name }: Level): (string | null)[] {
  if (institutionId !== undefined || !isOfInstitution(name)) return [institutionId ?? null];
  return facts.owners.flatMap((home) => (home.userId === ownerId && home.isActive ? [home.institutionId] : []));
}

function inRoom(facts: Facts, row: Visible, level: Level, room: string | null): Explanation {
  const meant = meantFor(facts, row, level, room);
  const admitted = admittedBy(facts, row, level, room);
  if ('refusal' in meant) return refused(facts, [meant.refusal, ...admitted.refusals]);
  return admitted.isAllowed ? allowed([...meant.links, ...admitted.links]) : admitted;
}

/** The policies that matter most decide: one for a role they wear before their institution's, and that before all's. */
function admittedBy(facts: Facts, row: Visible, level: Level, room: string | null): Explanation {
  const applicable = facts.visibilityPolicies.filter(
    ({ visibilityId, institutionId, roleId }) =>
      visibilityId === row.visibilityId &&
      (institutionId === null || institutionId === room) &&
      (roleId === null || wears(facts, roleId, room)),
  );
  const most = Math.max(...applicable.map(weightOf));
  const deciding = applicable.filter((policy) => weightOf(policy) === most);
  if (deciding.length === 0) return refused(facts, [{ kind: 'NO_VISIBILITY_POLICY', level: level.name }]);
  if (level.name === 'ROLE_BASED' && most < forRole)
    return refused(facts, [{ kind: 'NO_ROLE_NAMED', level: level.name }]);
  const ways = deciding.map((policy) => byPolicy(facts, policy, level, room));
  return (
    ways.find(({ isAllowed }) => isAllowed) ??
    refused(
      facts,
      ways.flatMap(({ refusals }) => refusals),
    )
  );
}

function byPolicy(facts: Facts, policy: Policy, { name: level }: Level, room: string | null): Explanation {
  const { permission, institution, role } = policy;
  const held = isKnown(facts) ? holdings(facts, permission, room) : [];
  if (held.length === 0 && !policy.allowGuest) {
    return refused(facts, [{ kind: 'PERMISSION_MISSING', permission, institution: nameOf(facts, room) }]);
  }
  const rule = {
    kind: 'VISIBILITY_POLICY',
    level,
    permission,
    institution,
    role,
    isOpenToGuests: policy.allowGuest === 1,
  };
  return allowed([{ ...rule, kind: 'VISIBILITY_POLICY' }, ...held]);
}

const forRole = 2;
const weightOf = ({ institutionId, roleId }: Policy): number =>
  (roleId === null ? 0 : forRole) + (institutionId === null ? 0 : 1);

const nameOf = ({ institutions, memberships }: Facts, room: string | null): string | null =>
  institutions.find(({ id }) => id === room)?.name ??
  memberships.find(({ institutionId }) => institutionId === room)?.institution ??
  null;

const allowed = (links: Explanation['links']): Explanation => ({ isAllowed: true, links, refusals: [] });

function refused(facts: Facts, refusals: readonly AccessRefusal[]): Explanation {
  const [person] = facts.people;
  const known: AccessRefusal[] = person ? [] : [{ kind: 'NO_ACCOUNT' }];
  if (person && !person.isActive) known.push({ kind: 'SUSPENDED' });
  const all = [...known, ...refusals.filter(({ kind }) => kind !== 'SUSPENDED' && kind !== 'NO_ACCOUNT')];
  return { isAllowed: false, links: [], refusals: all };
}

/** A row at home in no institution is refused as well, and says so. */
const refusalsOf = (ways: readonly Explanation[], { name: level }: Level): AccessRefusal[] =>
  ways.length > 0
    ? ways.flatMap(({ refusals }) => refusals)
    : [{ kind: 'NOT_OF_INSTITUTION', level, institution: null }];
