import { fixedId } from '@motriforge/shared/ids';
import {
  listPermissions,
  type Permission,
  type PermissionGroup,
  type PermissionName,
  permissionGroups,
} from '@motriforge/shared/permissions';
import { type RoleName, roleParents } from '@motriforge/shared/roles';
import type { roleTypes } from '../schema/access.ts';
import { type VisibilityName, type VisibilityResource, visibilityNames, visibilityResources } from '../schema/enums.ts';
import { namesOf } from './described.ts';
import { visibilityId } from './visibility.ts';

export const roleId = (name: RoleName): string => fixedId('role', name);

export const roleRows = () =>
  namesOf(roleParents).map((name) => {
    const parent = roleParents[name];
    return {
      id: roleId(name),
      name: `${name.slice(0, 1)}${name.slice(1).toLowerCase()}`,
      // Each kind of role is shipped once; further roles of a kind are the staff's own.
      type: name satisfies (typeof roleTypes)[number],
      parentRole: parent && roleId(parent),
    };
  });

export const permissionGroupId = (group: PermissionGroup): string => fixedId('permission-group', group);

const groupMeaning: Record<PermissionGroup, string> = {
  ACCOUNTS: 'People, their devices and what they agreed to.',
  ACCESS: 'Who may do what.',
  LIBRARY: 'Exercises, equipment and files.',
  PLANS: 'Workouts, programs, goals and flows.',
  TRAINING: 'What was trained, and the feed that tells of it.',
  HEALTH: 'Check-ins, meals and photos of progress.',
  COACHING: 'Clients, appointments and what was said.',
  INSTITUTIONS: 'Gyms, clinics and studios, and their people.',
  COMMUNITY: 'Favorites, collections and ratings.',
  BILLING: 'Plans, subscriptions and money.',
  SETTINGS: 'What can be set.',
  NOTIFICATIONS: 'What people are told, and in which words.',
  OPERATIONS: 'Logs, events, errors and what runs by itself.',
  MIND: 'Hard conversations, practised, and the journal.',
};

export const permissionGroupRows = () =>
  namesOf(permissionGroups).map((name) => ({ id: permissionGroupId(name), name, description: groupMeaning[name] }));

export const permissionId = (name: PermissionName): string => fixedId('permission', name);

const whose: Record<NonNullable<Permission['scope']>, string> = {
  OWN: 'of one’s own',
  RESOURCE_ID: 'that one was given by name',
  INSTITUTION: 'in one’s institution',
  PUBLIC: 'that are public',
  ALL: 'of everybody',
};

export const permissionRows = () =>
  listPermissions().map(({ name, group, resource, action, scope }) => ({
    id: permissionId(name),
    name,
    description: sentence(`${words(action)}: ${words(resource)} ${scope ? whose[scope] : 'anywhere'}.`),
    groupId: permissionGroupId(group),
    actor: 'USER' as const,
    resource,
    action,
    scope,
    isGlobal: scope === null,
  }));

/** What the shipped roles may do, beside what their parents may. */
export const rolePermissionRows = () =>
  listPermissions().flatMap(({ name, roles }) =>
    roles.map((role) => ({ roleId: roleId(role), permissionId: permissionId(name) })),
  );

type SeePermission<R extends VisibilityResource = VisibilityResource> = Extract<
  PermissionName,
  `USER.${R}.SEE.${string}`
>;

/** In which scope somebody must be allowed to see a kind of thing, to see what has a level of visibility. */
const scopeToSee: Record<VisibilityName, 'OWN' | 'RESOURCE_ID' | 'INSTITUTION' | 'PUBLIC' | 'ALL'> = {
  PRIVATE: 'OWN',
  SHARED: 'RESOURCE_ID',
  PUBLIC: 'PUBLIC',
  INSTITUTION: 'INSTITUTION',
  INSTITUTION_DEPARTMENT: 'INSTITUTION',
  INSTITUTION_MEMBER: 'INSTITUTION',
  INSTITUTION_CUSTOMER: 'INSTITUTION',
  CUSTOMER_SHARED: 'RESOURCE_ID',
  GROUP_BASED: 'RESOURCE_ID',
  ROLE_BASED: 'RESOURCE_ID',
  INTERNAL: 'ALL',
  SYSTEM: 'ALL',
};

export const visibilityPolicyId = (resource: VisibilityResource, name: VisibilityName): string =>
  fixedId('visibility-policy', `${resource}.${name}`);

/** The permission it takes by default; whether a row is meant for somebody is asked as well. */
export const visibilityPolicyRows = () =>
  visibilityResources.flatMap((resource) =>
    visibilityNames.map((name) => ({
      id: visibilityPolicyId(resource, name),
      visibilityId: visibilityId(resource, name),
      permissionId: permissionId(`USER.${resource}.SEE.${scopeToSee[name]}` satisfies SeePermission),
      allowGuest: name === 'PUBLIC',
      isDefault: true,
    })),
  );

interface Policy {
  name: string;
  description: string;
  /** Whom it is for, with those who inherit from them. Without any it is for every member. */
  roles?: readonly RoleName[];
  permissions?: readonly PermissionName[];
}

/** What institutions can switch on. */
const policies = {
  COACHES_MANAGE_PLANS: {
    name: 'Coaches manage plans',
    description: 'Coaches change the workouts and programs of the institution.',
    roles: ['COACH'],
    permissions: ['USER.WORKOUT.UPDATE.INSTITUTION', 'USER.PROGRAM.UPDATE.INSTITUTION'],
  },
  COACHES_INVITE_CUSTOMERS: {
    name: 'Coaches invite customers',
    description: 'Coaches bring in customers of their own, without a manager.',
    roles: ['COACH'],
    permissions: ['USER.CUSTOMER.INVITE.INSTITUTION'],
  },
  MEMBERS_SEE_PLANS: {
    name: 'Members see plans',
    description: 'Every member sees the workouts and programs of the institution and may follow them.',
    permissions: ['USER.WORKOUT.SEE.INSTITUTION', 'USER.PROGRAM.SEE.INSTITUTION', 'USER.PROGRAM.FOLLOW.INSTITUTION'],
  },
  MEMBERS_SEE_EACH_OTHER: {
    name: 'Members see each other',
    description: 'Members see who else is one, and what they share with the institution.',
    permissions: ['USER.MEMBER.SEE.INSTITUTION', 'USER.USER.SEE.INSTITUTION', 'USER.ACTIVITY.SEE.INSTITUTION'],
  },
  MANAGERS_EXPORT_FIGURES: {
    name: 'Managers export figures',
    description: 'Managers take the figures of the dashboard with them as a file.',
    roles: ['MANAGER'],
    permissions: ['USER.DASHBOARD.EXPORT.INSTITUTION'],
  },
} satisfies Record<string, Policy>;
export type PolicyName = keyof typeof policies;

export const policyId = (name: PolicyName): string => fixedId('policy', name);

export const policyRows = () =>
  namesOf(policies).map((key) => ({
    id: policyId(key),
    name: policies[key].name,
    description: policies[key].description,
  }));

export const policyAssignmentRows = () =>
  namesOf(policies).flatMap((key) => {
    const { roles = [], permissions = [] }: Policy = policies[key];
    const assignment = (targetType: 'ROLE' | 'PERMISSION', targetId: string) => ({
      id: fixedId('policy-assignment', `${key}.${targetId}`),
      policyId: policyId(key),
      targetType,
      targetId,
      roleId: targetType === 'ROLE' ? targetId : null,
      permissionId: targetType === 'PERMISSION' ? targetId : null,
    });
    return [
      ...roles.map((role) => assignment('ROLE', roleId(role))),
      ...permissions.map((name) => assignment('PERMISSION', permissionId(name))),
    ];
  });

const words = (name: string): string => name.replaceAll('_', ' ').toLowerCase();
const sentence = (text: string): string => text.slice(0, 1).toUpperCase() + text.slice(1);
