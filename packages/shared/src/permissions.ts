import type { RoleName } from './roles.ts';

/**
 * What can be done, by kind of thing and action, and in which scope: GLOBAL is everywhere, for all things of the kind at
 * once. Beside each scope stand the roles that start with it; roles below them in `roleParents` have it too.
 */
type Grants = Partial<
  Record<'GLOBAL' | 'OWN' | 'INSTITUTION' | 'PUBLIC' | 'RESOURCE_ID' | 'ALL', RoleName | readonly RoleName[]>
>;

const seen = { OWN: 'USER', RESOURCE_ID: 'USER', INSTITUTION: 'USER', ALL: 'ADMIN' } as const;
const seenByAll = { PUBLIC: 'GUEST', ...seen } as const;
const changed = { OWN: 'USER', RESOURCE_ID: 'USER', INSTITUTION: ['COACH', 'MANAGER'], ALL: 'ADMIN' } as const;
const own = { OWN: 'USER', ALL: 'ADMIN' } as const;
const mine = { OWN: 'USER' } as const;
const coached = { OWN: 'COACH', ALL: 'ADMIN' } as const;
const managed = { INSTITUTION: 'MANAGER', ALL: 'ADMIN' } as const;
const byPeople = { GLOBAL: 'USER' } as const;
const byStaff = { GLOBAL: 'ADMIN' } as const;

/** What people may do: USER.WORKOUT.UPDATE.OWN is `WORKOUT`, `UPDATE`, `OWN` here. */
export const permissionGroups = {
  ACCOUNTS: {
    USER: { SEE: seenByAll, UPDATE: own, DELETE: own, EXPORT: mine, LOCK: byStaff },
    SESSION: { SEE: own, REVOKE: own },
    ACCESS_TOKEN: { CREATE: mine, SEE: mine, REVOKE: own },
    GROUP: { CREATE: byPeople, SEE: own, UPDATE: own, DELETE: own },
    CONSENT: { SEE: own, UPDATE: mine },
  },
  ACCESS: {
    ROLE: { SEE: byStaff, CREATE: byStaff, UPDATE: byStaff, DELETE: byStaff, ASSIGN: managed },
    PERMISSION: { SEE: { OWN: 'USER', INSTITUTION: 'MANAGER', ALL: 'ADMIN' }, ASSIGN: managed },
    POLICY: { SEE: managed, UPDATE: byStaff, SWITCH: managed },
    VISIBILITY: { SEE: managed, UPDATE: managed },
  },
  LIBRARY: {
    EXERCISE: { CREATE: byPeople, SEE: seenByAll, UPDATE: changed, DELETE: own, SHARE: mine, ARCHIVE: own },
    EQUIPMENT: { CREATE: byPeople, SEE: seenByAll, UPDATE: changed, DELETE: own },
    MEDIA: { CREATE: byPeople, SEE: seenByAll, UPDATE: own, DELETE: own },
  },
  PLANS: {
    WORKOUT: {
      CREATE: byPeople,
      SEE: seenByAll,
      UPDATE: changed,
      DELETE: own,
      SHARE: mine,
      ARCHIVE: own,
      PUBLISH: own,
      ASSIGN: coached,
    },
    PROGRAM: {
      CREATE: byPeople,
      SEE: seenByAll,
      UPDATE: changed,
      DELETE: own,
      SHARE: mine,
      ARCHIVE: own,
      PUBLISH: own,
      FOLLOW: { OWN: 'USER', PUBLIC: 'USER', RESOURCE_ID: 'USER', INSTITUTION: 'USER' },
      ASSIGN: { OWN: 'COACH', INSTITUTION: 'MANAGER', ALL: 'ADMIN' },
    },
    GOAL: { CREATE: byPeople, SEE: seenByAll, UPDATE: changed, DELETE: own, ASSIGN: coached },
    YOGA_FLOW: { CREATE: byPeople, SEE: seenByAll, UPDATE: own, DELETE: own, SHARE: mine },
  },
  TRAINING: {
    WORKOUT_SESSION: {
      CREATE: mine,
      SEE: { OWN: 'USER', RESOURCE_ID: 'COACH', ALL: 'ADMIN' },
      UPDATE: mine,
      DELETE: mine,
    },
    LOG_IMPORT: { CREATE: mine, SEE: own, UNDO: mine },
    ACTIVITY: { SEE: seenByAll, UPDATE: mine, DELETE: own },
  },
  HEALTH: {
    CHECKIN: { CREATE: mine, SEE: { OWN: 'USER', RESOURCE_ID: 'COACH' }, UPDATE: mine, DELETE: mine },
    MEAL: { CREATE: mine, SEE: { OWN: 'USER', RESOURCE_ID: 'COACH' }, UPDATE: mine, DELETE: mine },
    PROGRESS_PHOTO: { CREATE: mine, SEE: seenByAll, UPDATE: mine, DELETE: mine },
  },
  COACHING: {
    CLIENT: { INVITE: { OWN: 'COACH' }, SEE: coached, UPDATE: coached, END: own },
    APPOINTMENT: {
      CREATE: { OWN: 'TRAINEE' },
      SEE: { OWN: 'USER', INSTITUTION: 'MANAGER', ALL: 'ADMIN' },
      UPDATE: own,
      CANCEL: own,
    },
    SESSION_CARD: { CREATE: { OWN: 'COACH' }, SEE: own, UPDATE: coached, DELETE: coached },
    COACHING_SESSION: { CREATE: { OWN: 'COACH' }, SEE: own, UPDATE: coached, RATE: mine },
    COACH_STATISTICS: { SEE: { OWN: 'COACH', INSTITUTION: 'MANAGER', ALL: 'ADMIN' } },
  },
  INSTITUTIONS: {
    INSTITUTION: { CREATE: byPeople, SEE: seenByAll, UPDATE: managed, DELETE: managed },
    DEPARTMENT: { CREATE: managed, SEE: { INSTITUTION: 'USER', ALL: 'ADMIN' }, UPDATE: managed, DELETE: managed },
    MEMBER: { INVITE: managed, SEE: { INSTITUTION: 'USER', ALL: 'ADMIN' }, UPDATE: managed, REMOVE: managed },
    CUSTOMER: {
      INVITE: { INSTITUTION: ['COACH', 'MANAGER'] },
      SEE: { INSTITUTION: ['COACH', 'MANAGER'], ALL: 'ADMIN' },
      LINK: managed,
    },
    DASHBOARD: { SEE: managed, EXPORT: managed },
  },
  COMMUNITY: {
    FAVORITE: { CREATE: mine, SEE: seenByAll, UPDATE: mine, DELETE: mine, EXPORT: mine },
    FAVORITE_COLLECTION: { CREATE: mine, SEE: seenByAll, UPDATE: own, DELETE: own, SHARE: mine },
    RATING: {
      CREATE: byPeople,
      SEE: seenByAll,
      UPDATE: mine,
      DELETE: own,
      VOTE: byPeople,
      REPORT: byPeople,
      MODERATE: byStaff,
      FEATURE: byStaff,
    },
  },
  BILLING: {
    PLAN: { SEE: { PUBLIC: 'GUEST', ALL: 'ADMIN' }, CREATE: byStaff, UPDATE: byStaff },
    SUBSCRIPTION: { CREATE: mine, SEE: own, UPDATE: own, CANCEL: own },
    PAYMENT: { SEE: own, REFUND: byStaff, REPLAY: byStaff },
    PAYMENT_METHOD: { CREATE: mine, SEE: mine, UPDATE: mine, DELETE: mine },
    INVOICE: { SEE: own, EXPORT: own, VOID: byStaff },
  },
  SETTINGS: {
    SETTING: {
      SEE: { OWN: 'USER', INSTITUTION: 'MANAGER', ALL: 'ADMIN' },
      UPDATE: { OWN: 'USER', INSTITUTION: 'MANAGER', ALL: 'ADMIN' },
      EXPORT: { OWN: 'USER', INSTITUTION: 'MANAGER', ALL: 'ADMIN' },
      DEFINE: byStaff,
    },
  },
  NOTIFICATIONS: {
    NOTIFICATION: { SEE: mine, UPDATE: mine, DELETE: mine },
    NOTIFICATION_TEMPLATE: { SEE: byStaff, UPDATE: byStaff },
    CAMPAIGN: { CREATE: byStaff, SEE: byStaff, SEND: byStaff, CANCEL: byStaff },
  },
  OPERATIONS: {
    WEBHOOK: { CREATE: mine, SEE: own, UPDATE: own, DELETE: own },
    AUDIT_LOG: { SEE: { OWN: 'USER', INSTITUTION: 'MANAGER', ALL: 'ADMIN' }, EXPORT: managed },
    SECURITY_EVENT: { SEE: byStaff, REVIEW: byStaff },
    EVENT: { SEE: byStaff, REPLAY: byStaff },
    RETENTION_POLICY: { SEE: byStaff, UPDATE: byStaff },
    ERROR: { SEE: seenByAll, UPDATE: byStaff, ASSIGN: byStaff, RESOLVE: byStaff, EXPORT: byStaff, ALERT: byStaff },
  },
  MIND: {
    SCENARIO: { SEE: { PUBLIC: 'GUEST' }, CREATE: byStaff, UPDATE: byStaff },
    CHAT_SESSION: { CREATE: mine, SEE: mine, DELETE: mine },
    JOURNAL_ENTRY: { CREATE: mine, SEE: seenByAll, UPDATE: mine, DELETE: mine },
  },
} as const satisfies Record<string, Record<string, Record<string, Grants>>>;

type Groups = typeof permissionGroups;
export type PermissionGroup = keyof Groups;

type NamesIn<G> = {
  [R in keyof G & string]: {
    [A in keyof G[R] & string]: {
      [S in keyof G[R][A] & string]: S extends 'GLOBAL' ? `USER.${R}.${A}` : `USER.${R}.${A}.${S}`;
    }[keyof G[R][A] & string];
  }[keyof G[R] & string];
}[keyof G & string];

/** The name of a permission: actor, resource, action and, where it has one, scope. */
export type PermissionName = { [G in PermissionGroup]: NamesIn<Groups[G]> }[PermissionGroup];

export interface Permission {
  name: PermissionName;
  group: PermissionGroup;
  resource: string;
  action: string;
  scope: Exclude<keyof Grants, 'GLOBAL'> | null;
  /** The roles that start with it. */
  roles: readonly RoleName[];
}

/** Every permission there is. */
export function listPermissions(): Permission[] {
  return entries<Record<string, Record<string, Grants>>>(permissionGroups).flatMap(([group, resources]) =>
    entries(resources).flatMap(([resource, actions]) =>
      entries(actions).flatMap(([action, grants]) =>
        entries(grants).map(([scope, roles]) => ({
          // The type is made of the same words in the same order.
          name: `USER.${resource}.${action}${scope === 'GLOBAL' ? '' : `.${scope}`}` as PermissionName,
          group: group as PermissionGroup,
          resource,
          action,
          scope: scope === 'GLOBAL' ? null : (scope as Exclude<keyof Grants, 'GLOBAL'>),
          roles: typeof roles === 'string' ? [roles] : (roles as readonly RoleName[]),
        })),
      ),
    ),
  );
}

function entries<T>(words: Readonly<Record<string, T>>): [string, T][] {
  return Object.entries(words);
}
