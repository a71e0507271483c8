import { roleId } from '@motriforge/db/lookups/access';
import type { AccessLink } from '@motriforge/shared/contracts/access';
import type { PermissionName } from '@motriforge/shared/permissions';
import type { Facts } from './facts.ts';
import type { Membership } from './person-facts.ts';

type RoleLink = Extract<AccessLink, { kind: 'ROLE' }>;

/** A role somebody has on, with those it inherits from behind it, nearest first. */
interface Worn {
  line: Facts['roles'];
  through: RoleLink['through'];
  institution: string | null;
}

/** The person's membership of an institution, while both are alive. */
export const membershipIn = (facts: Facts, institutionId: string | null): Membership | undefined =>
  facts.memberships.find(
    (member) => member.institutionId === institutionId && member.isActive && member.isInstitutionActive,
  );

export const customerOf = (facts: Facts, institutionId: string | null): Facts['customers'][number] | undefined =>
  facts.customers.find(
    (customer) =>
      customer.institutionId === institutionId &&
      customer.isActive &&
      customer.isRelationActive &&
      customer.isInstitutionActive,
  );

export const wears = (facts: Facts, role: string, institutionId: string | null): boolean =>
  [...wornEverywhere(facts), ...wornAt(facts, institutionId)].some(({ line }) => line.some(({ id }) => id === role));

/** Every way in which somebody has a permission, everywhere or in one institution. None means they have it not. */
export function holdings(facts: Facts, permission: PermissionName, institutionId: string | null): AccessLink[] {
  const scope = permission.split('.')[3];
  const links: AccessLink[] = [];
  // What is scoped to an institution counts where the institution gave it; what is for all, the platform alone gives.
  if (scope !== 'INSTITUTION')
    links.push(...byRole(facts, permission, wornEverywhere(facts)), ...byGrant(facts, permission));
  if (scope !== undefined && scope !== 'ALL') links.push(...byInstitution(facts, permission, institutionId));
  return links;
}

function wornEverywhere(facts: Facts): Worn[] {
  const given = facts.userRoles.filter(({ isActive }) => isActive);
  return [
    { line: lineOf(facts, roleId('GUEST')), through: 'EVERYBODY', institution: null },
    ...given.map((role): Worn => ({ line: lineOf(facts, role.roleId), through: 'PLATFORM', institution: null })),
  ];
}

function wornAt(facts: Facts, institutionId: string | null): Worn[] {
  const worn: Worn[] = [];
  const member = membershipIn(facts, institutionId);
  if (member) {
    const { institution } = member;
    worn.push({ line: lineOf(facts, member.roleId), through: 'MEMBERSHIP', institution });
    for (const { memberId, roleId, isActive } of facts.memberRoles) {
      if (memberId === member.id && isActive)
        worn.push({ line: lineOf(facts, roleId), through: 'MEMBER_ROLE', institution });
    }
  }
  const customer = customerOf(facts, institutionId);
  if (customer) {
    worn.push({ line: lineOf(facts, roleId('USER')), through: 'CUSTOMER', institution: customer.institution });
  }
  return worn;
}

function lineOf({ roles }: Facts, id: string | null): Facts['roles'] {
  const role = roles.find((one) => one.id === id);
  return role ? [role, ...lineOf({ roles } as Facts, role.parentRole)] : [];
}

function byRole({ rolePermissions }: Facts, permission: PermissionName, worn: readonly Worn[]): AccessLink[] {
  const bearers = new Set(rolePermissions.filter((one) => one.permission === permission).map(({ roleId }) => roleId));
  return worn.flatMap(({ line, through, institution }) => {
    const bearer = line.findIndex(({ id }) => bearers.has(id));
    const roles = line.slice(0, bearer + 1).map(({ name }) => name);
    return bearer < 0 ? [] : [{ kind: 'ROLE', permission, roles, through, institution }];
  });
}

const byGrant = (facts: Facts, permission: PermissionName): AccessLink[] =>
  facts.grants.some((grant) => grant.permission === permission && grant.isActive)
    ? [{ kind: 'GRANT', permission }]
    : [];

function byInstitution(facts: Facts, permission: PermissionName, institutionId: string | null): AccessLink[] {
  const links = byRole(facts, permission, wornAt(facts, institutionId));
  const member = membershipIn(facts, institutionId);
  if (!member) return links;
  const { institution, departmentId, department } = member;
  const isGiven = (given: { permission: PermissionName; isActive: 0 | 1 }) =>
    given.permission === permission && given.isActive;
  if (
    member.permission === permission ||
    facts.memberGrants.some((one) => one.memberId === member.id && isGiven(one))
  ) {
    links.push({ kind: 'MEMBER_GRANT', permission, institution });
  }
  const isOfDepartment =
    member.departmentPermission === permission ||
    facts.departmentGrants.some((one) => one.departmentId === departmentId && isGiven(one));
  if (department !== null && isOfDepartment)
    links.push({ kind: 'DEPARTMENT_GRANT', permission, institution, department });
  for (const policy of policiesFor(facts, permission, institutionId)) {
    links.push({ kind: 'POLICY', permission, institution, policy });
  }
  return links;
}

/** The names of policies that bring a permission. The roles of a policy say whom it is for; without any it is for every member. */
function policiesFor(facts: Facts, permission: PermissionName, institutionId: string | null): string[] {
  const switchedOn = facts.policies.filter((part) => part.institutionId === institutionId && part.isActive);
  const bringing = switchedOn.filter((part) => part.permission === permission);
  return bringing.flatMap(({ policyId, policy }) => {
    const roles = switchedOn.flatMap((part) =>
      part.policyId === policyId && part.roleId !== null ? [part.roleId] : [],
    );
    const worn = wornAt(facts, institutionId).flatMap(({ line }) => line.map(({ id }) => id));
    return roles.length === 0 || roles.some((role) => worn.includes(role)) ? [policy] : [];
  });
}
