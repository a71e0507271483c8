import type { coachingScopes } from '@motriforge/db/schema/coaching';
import type { VisibilityResource } from '@motriforge/db/schema/enums';
import type { AccessLink, AccessRefusal } from '@motriforge/shared/contracts/access';
import type { Facts, Visible } from './facts.ts';
import { customerOf, membershipIn } from './holdings.ts';
import type { Level } from './levels.ts';

/** Why a row is meant for somebody, or why not. */
export type Meant = { links: AccessLink[] } | { refusal: AccessRefusal };

/** What a client must have agreed to before their professional sees a kind of thing. */
export const consentFor: Partial<Record<VisibilityResource, (typeof coachingScopes)[number]>> = {
  USER: 'PROFILE',
  WORKOUT: 'PROGRAMS',
  PROGRAM: 'PROGRAMS',
  GOAL: 'GOALS',
  ACTIVITY: 'TRAINING',
  PROGRESS_PHOTO: 'PHOTOS',
};

/** Whether a row of a level is meant for the person, in one institution where the level is about institutions. */
export function meantFor(facts: Facts, row: Visible, { kind, name: level }: Level, room: string | null): Meant {
  switch (level) {
    case 'PRIVATE':
      return { refusal: { kind: 'OWNER_ONLY' } };
    case 'PUBLIC':
    case 'ROLE_BASED':
    case 'INTERNAL':
    case 'SYSTEM':
      return { links: level === 'PUBLIC' ? [{ kind: 'EVERYBODY', level }] : [] };
    case 'SHARED':
      return orRefuse(shares(facts, row, kind), { kind: 'NOT_SHARED' });
    case 'GROUP_BASED':
      return orRefuse(groups(facts, row, kind), { kind: 'NOT_IN_GROUP' });
    case 'CUSTOMER_SHARED':
      return served(facts, row, kind);
    case 'INSTITUTION':
      return orRefuse([...asMember(facts, room), ...asCustomer(facts, room)], outside(facts, level, room));
    case 'INSTITUTION_MEMBER':
      return orRefuse(asMember(facts, room), outside(facts, level, room));
    case 'INSTITUTION_CUSTOMER':
      return orRefuse(asCustomer(facts, room), outside(facts, level, room));
    case 'INSTITUTION_DEPARTMENT':
      return inDepartment(facts, row, room);
  }
}

const orRefuse = (links: AccessLink[], refusal: AccessRefusal): Meant => (links.length > 0 ? { links } : { refusal });

function asMember(facts: Facts, room: string | null): AccessLink[] {
  const member = membershipIn(facts, room);
  return member ? [{ kind: 'MEMBER', institution: member.institution }] : [];
}

function asCustomer(facts: Facts, room: string | null): AccessLink[] {
  const customer = customerOf(facts, room);
  return customer ? [{ kind: 'CUSTOMER', institution: customer.institution }] : [];
}

function outside(facts: Facts, level: string, room: string | null): AccessRefusal {
  const former = facts.memberships.find(({ institutionId }) => institutionId === room);
  if (former && !former.isInstitutionActive) return { kind: 'INSTITUTION_CLOSED', institution: former.institution };
  if (former && !former.isActive) return { kind: 'FORMER_MEMBER', institution: former.institution };
  const institution = facts.institutions.find(({ id }) => id === room)?.name ?? former?.institution ?? null;
  return { kind: 'NOT_OF_INSTITUTION', level, institution };
}

function inDepartment(facts: Facts, { ownerId }: Visible, room: string | null): Meant {
  const member = membershipIn(facts, room);
  if (!member) return { refusal: outside(facts, 'INSTITUTION_DEPARTMENT', room) };
  const { institution, department, departmentId } = member;
  const owner = facts.owners.find((one) => one.userId === ownerId && one.institutionId === room && one.isActive);
  if (department === null || owner?.departmentId !== departmentId) {
    return { refusal: { kind: 'OTHER_DEPARTMENT', institution } };
  }
  return { links: [{ kind: 'DEPARTMENT', institution, department }] };
}

function shares(facts: Facts, row: Visible, kind: Level['kind']): AccessLink[] {
  if (kind === 'FAVORITE' || kind === 'FAVORITE_COLLECTION') return favoriteShares(facts, row);
  if (kind !== 'PROGRAM' && kind !== 'WORKOUT') return [];
  const link = (
    through: 'LETTER' | 'OWNERSHIP' | 'PROGRAM',
    by: string | null,
    name: string | null = null,
  ): AccessLink => ({
    kind: 'SHARE',
    through,
    by,
    name,
  });
  const letters = facts.letters.filter(({ isActive }) => isActive);
  const named = letters.filter(({ programId, workoutId }) => (programId ?? workoutId) === row.id);
  const owned = facts.ownerships.filter(({ resourceId, isRevoked }) => resourceId === row.id && !isRevoked);
  const scheduled = facts.scheduled.filter(({ workoutId, ownerId }) => workoutId === row.id && ownerId === row.ownerId);
  return [
    ...named.map(({ by }) => link('LETTER', by)),
    ...owned.map(({ by }) => link('OWNERSHIP', by)),
    ...letters.flatMap(({ programId, invitedBy, categoryIds, by }) => {
      const categories: string[] = JSON.parse(categoryIds);
      return scheduled
        .filter((place) => place.programId === programId && place.ownerId === invitedBy)
        .filter(({ categoryId }) => categories.length === 0 || categories.includes(categoryId))
        .map(({ program }) => link('PROGRAM', by, program));
    }),
  ];
}

function favoriteShares(facts: Facts, row: Visible): AccessLink[] {
  return facts.favoriteShares
    .filter(
      ({ resourceId, isActive, expiresAt }) => resourceId === row.id && isActive && (expiresAt ?? Infinity) > facts.now,
    )
    .flatMap(({ sharedWith, institutionId, by }): AccessLink[] => {
      if (sharedWith === facts.people[0]?.id) return [{ kind: 'SHARE', through: 'PERSON', by, name: null }];
      const institution = asMember(facts, institutionId)[0] ?? asCustomer(facts, institutionId)[0];
      return institution ? [{ kind: 'SHARE', through: 'INSTITUTION', by, name: nameIn(institution) }] : [];
    });
}

const nameIn = (link: AccessLink): string | null => ('institution' in link ? link.institution : null);

function groups(facts: Facts, row: Visible, kind: Level['kind']): AccessLink[] {
  return facts.groups
    .filter((group) => group.resourceId === row.id && group.kind === kind)
    .filter(
      ({ institutionId }) =>
        institutionId === null || membershipIn(facts, institutionId) || customerOf(facts, institutionId),
    )
    .map(({ group }) => ({ kind: 'GROUP', group }));
}

/** A customer and their professional show each other things; what is the customer's own takes their consent as well. */
function served(facts: Facts, { ownerId }: Visible, kind: Level['kind']): Meant {
  const alive = facts.relations.filter(({ otherId, isActive }) => otherId === ownerId && isActive);
  const scope = consentFor[kind];
  for (const { relationType, other, isProfessional, scopes } of alive) {
    const link: AccessLink = { kind: 'RELATION', relation: relationType, person: other };
    if (!isProfessional || scope === undefined) return { links: [link] };
    if (JSON.parse(scopes).includes(scope)) return { links: [link, { kind: 'CONSENT', scope }] };
  }
  return { refusal: alive.length > 0 && scope ? { kind: 'NO_CONSENT', scope } : { kind: 'NO_RELATION' } };
}
