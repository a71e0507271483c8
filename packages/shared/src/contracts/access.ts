import * as v from 'valibot';
import { Id } from '../ids.ts';
import { listPermissions } from '../permissions.ts';
import { Cursor, Email } from './common.ts';
import { Token } from './credentials.ts';

const PermissionName = v.picklist(listPermissions().map(({ name }) => name));

/** Kinds of things whose rows say who may see them. */
export const visibleKinds = [
  'USER',
  'EXERCISE',
  'EQUIPMENT',
  'MEDIA',
  'WORKOUT',
  'PROGRAM',
  'GOAL',
  'INSTITUTION',
  'ACTIVITY',
  'FAVORITE',
  'FAVORITE_COLLECTION',
  'RATING',
  'ERROR',
  'PROGRESS_PHOTO',
  'JOURNAL_ENTRY',
] as const;

export const RoleInput = v.object({ userId: Id, roleId: Id });
export type RoleInput = v.InferOutput<typeof RoleInput>;

export const PermissionInput = v.object({ userId: Id, permission: PermissionName });
export type PermissionInput = v.InferOutput<typeof PermissionInput>;

/** A right, everywhere or in an institution; or something that is done to a row. */
export const WhyInput = v.union([
  v.object({ userId: Id, permission: PermissionName, institutionId: v.optional(Id) }),
  v.object({
    userId: Id,
    action: v.pipe(v.string(), v.regex(/^[A-Z_]{1,50}$/)),
    kind: v.picklist(visibleKinds),
    rowId: Id,
  }),
]);
export type WhyInput = v.InferOutput<typeof WhyInput>;

export const FindPeopleInput = v.object({
  /** Parts of a name or of an address, in any order. */
  query: v.pipe(v.string(), v.trim(), v.minLength(2), v.maxLength(100)),
  limit: v.optional(v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(50)), 20),
  cursor: v.optional(Cursor),
});
export type FindPeopleInput = v.InferOutput<typeof FindPeopleInput>;

/** Somebody as the staff finds them. */
export const PersonFound = v.object({
  id: Id,
  name: v.nullable(v.string()),
  email: v.string(),
  isActive: v.boolean(),
  /** Worn everywhere. */
  roles: v.array(v.string()),
});
export type PersonFound = v.InferOutput<typeof PersonFound>;

export const PeopleFound = v.object({ people: v.array(PersonFound), nextCursor: v.nullable(Cursor) });
export type PeopleFound = v.InferOutput<typeof PeopleFound>;

const RoleView = v.object({ id: Id, name: v.string() });

/** What somebody is and may do, by whatever way they came to it. */
export const PersonRights = v.object({
  ...PersonFound.entries,
  roles: v.array(RoleView),
  /** Roles they could be given beside these. */
  otherRoles: v.array(RoleView),
  /** What they may do beyond their roles. */
  grants: v.array(PermissionName),
  /** All that they may do everywhere. */
  permissions: v.array(PermissionName),
  /** Where they belong, and what they may do there and not everywhere. */
  institutions: v.array(
    v.object({
      id: Id,
      name: v.string(),
      /** Null for a customer. */
      role: v.nullable(v.string()),
      department: v.nullable(v.string()),
      permissions: v.array(PermissionName),
    }),
  ),
});
export type PersonRights = v.InferOutput<typeof PersonRights>;

export const sharedResources = ['PROGRAM', 'WORKOUT'] as const;

export const ShareInput = v.object({
  id: Id,
  email: Email,
  resourceType: v.picklist(sharedResources),
  resourceId: Id,
  /** Of the workouts of a program, only those in these categories are shown. None means all of them. */
  categoryIds: v.optional(v.pipe(v.array(Id), v.maxLength(20)), []),
  message: v.optional(v.pipe(v.string(), v.trim(), v.nonEmpty(), v.maxLength(1_000))),
});
export type ShareInput = v.InferOutput<typeof ShareInput>;

export const AcceptShareInput = v.object({ token: Token });
export type AcceptShareInput = v.InferOutput<typeof AcceptShareInput>;

export const ListSharesInput = v.object({
  limit: v.optional(v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(100)), 24),
  cursor: v.optional(Cursor),
});
export type ListSharesInput = v.InferOutput<typeof ListSharesInput>;

export const ShareView = v.object({
  id: Id,
  email: v.string(),
  resourceType: v.picklist(sharedResources),
  resourceId: Id,
  name: v.string(),
  message: v.nullable(v.string()),
  categoryIds: v.array(Id),
  sentAt: v.number(),
  expiresAt: v.number(),
  acceptedAt: v.nullable(v.number()),
  state: v.picklist(['WAITING', 'ACCEPTED', 'EXPIRED', 'REVOKED']),
});
export type ShareView = v.InferOutput<typeof ShareView>;

export const ShareList = v.object({ shares: v.array(ShareView), nextCursor: v.nullable(Cursor) });
export type ShareList = v.InferOutput<typeof ShareList>;

export const SharedThing = v.object({ resourceType: v.picklist(sharedResources), resourceId: Id });
export type SharedThing = v.InferOutput<typeof SharedThing>;

const Name = v.string();
const Institution = v.nullable(Name);

/** One step of the way by which somebody came to a right or to a row, with the names a sentence about it needs. */
export const AccessLink = v.variant('kind', [
  /** It is theirs. */
  v.object({ kind: v.literal('OWNERSHIP') }),
  /** A level that is for everybody. */
  v.object({ kind: v.literal('EVERYBODY'), level: Name }),
  /** From the role that is worn, by way of its parents, to the one that has the permission. */
  v.object({
    kind: v.literal('ROLE'),
    permission: Name,
    roles: v.array(Name),
    through: v.picklist(['EVERYBODY', 'PLATFORM', 'MEMBERSHIP', 'MEMBER_ROLE', 'CUSTOMER']),
    institution: Institution,
  }),
  v.object({ kind: v.literal('GRANT'), permission: Name }),
  v.object({ kind: v.literal('MEMBER_GRANT'), permission: Name, institution: Name }),
  v.object({ kind: v.literal('DEPARTMENT_GRANT'), permission: Name, institution: Name, department: Name }),
  v.object({ kind: v.literal('POLICY'), permission: Name, institution: Name, policy: Name }),
  /** The rule that says which permission a level of visibility takes, here and for this role. */
  v.object({
    kind: v.literal('VISIBILITY_POLICY'),
    level: Name,
    permission: Name,
    institution: Institution,
    role: v.nullable(Name),
    isOpenToGuests: v.boolean(),
  }),
  v.object({ kind: v.literal('MEMBER'), institution: Name }),
  v.object({ kind: v.literal('CUSTOMER'), institution: Name }),
  v.object({ kind: v.literal('DEPARTMENT'), institution: Name, department: Name }),
  /** A letter, a share or a right given by name; of a workout perhaps by way of its program. */
  v.object({
    kind: v.literal('SHARE'),
    through: v.picklist(['LETTER', 'OWNERSHIP', 'PROGRAM', 'PERSON', 'INSTITUTION']),
    by: v.nullable(Name),
    name: v.nullable(Name),
  }),
  v.object({ kind: v.literal('GROUP'), group: Name }),
  v.object({ kind: v.literal('RELATION'), relation: Name, person: v.nullable(Name) }),
  v.object({ kind: v.literal('CONSENT'), scope: Name }),
]);
export type AccessLink = v.InferOutput<typeof AccessLink>;

export const AccessRefusal = v.variant('kind', [
  v.object({ kind: v.literal('NO_ACCOUNT') }),
  v.object({ kind: v.literal('SUSPENDED') }),
  v.object({ kind: v.literal('NO_SUCH_ROW') }),
  v.object({ kind: v.literal('OWNER_ONLY') }),
  v.object({ kind: v.literal('NO_SUCH_ACTION'), action: Name }),
  v.object({ kind: v.literal('PERMISSION_MISSING'), permission: Name, institution: Institution }),
  v.object({ kind: v.literal('NO_VISIBILITY_POLICY'), level: Name }),
  v.object({ kind: v.literal('NO_ROLE_NAMED'), level: Name }),
  v.object({ kind: v.literal('NOT_OF_INSTITUTION'), level: Name, institution: Institution }),
  v.object({ kind: v.literal('FORMER_MEMBER'), institution: Name }),
  v.object({ kind: v.literal('INSTITUTION_CLOSED'), institution: Name }),
  v.object({ kind: v.literal('OTHER_DEPARTMENT'), institution: Name }),
  v.object({ kind: v.literal('NOT_SHARED') }),
  v.object({ kind: v.literal('NOT_IN_GROUP') }),
  v.object({ kind: v.literal('NO_RELATION') }),
  v.object({ kind: v.literal('NO_CONSENT'), scope: Name }),
  v.object({ kind: v.literal('NOT_YOURS_TO_CHANGE'), action: Name }),
]);
export type AccessRefusal = v.InferOutput<typeof AccessRefusal>;

/** Why somebody may, or may not. */
export const Explanation = v.object({
  isAllowed: v.boolean(),
  links: v.array(AccessLink),
  refusals: v.array(AccessRefusal),
});
export type Explanation = v.InferOutput<typeof Explanation>;
