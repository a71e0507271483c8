import { type BodyZone, bodyZones, type Difficulty, difficulties } from '@motriforge/shared/contracts/exercises';
import { type EventType, eventTypes } from '@motriforge/shared/events';
import { fixedId } from '@motriforge/shared/ids';
import { type VisibilityName, type VisibilityResource, visibilityNames, visibilityResources } from './schema/enums.ts';
import type { eventCategories } from './schema/events.ts';

/** The id of a level of visibility for a kind of resource. */
export const visibilityId = (resource: VisibilityResource, name: VisibilityName): string =>
  fixedId('visibility', `${resource}.${name}`);

const visibilityMeaning: Record<VisibilityName, string> = {
  PRIVATE: 'Only its owner.',
  SHARED: 'Its owner and those it was shared with.',
  PUBLIC: 'Everybody, signed in or not.',
  INSTITUTION: 'Everybody in the institution.',
  INSTITUTION_DEPARTMENT: 'Everybody in the department.',
  INSTITUTION_MEMBER: 'Members of the institution, not its customers.',
  INSTITUTION_CUSTOMER: 'Customers of the institution.',
  CUSTOMER_SHARED: 'A customer and the professional who serves them.',
  GROUP_BASED: 'Everybody in a group.',
  ROLE_BASED: 'Everybody with a role.',
  INTERNAL: 'Staff of the platform.',
  SYSTEM: 'Only the platform itself.',
};

export const visibilityRows = visibilityResources.flatMap((resource) =>
  visibilityNames.map((name) => ({
    id: visibilityId(resource, name),
    name,
    resource,
    description: visibilityMeaning[name],
  })),
);

export const difficultyMetricId = fixedId('metric', 'difficulty');

export const metricRows = [{ id: difficultyMetricId, name: 'EXERCISE_DIFFICULTY', type: 'DIFFICULTY' as const }];

export const difficultyId = (difficulty: Difficulty): string => fixedId('difficulty', difficulty);

export const difficultyRows = difficulties.map((name, index) => ({
  id: difficultyId(name),
  metricId: difficultyMetricId,
  name,
  rank: index + 1,
}));

export const zoneId = (zone: BodyZone): string => fixedId('muscle-zone', zone);

export const zoneRows = bodyZones.map((zone) => ({ id: zoneId(zone), name: zone.replaceAll('-', '_').toUpperCase() }));

/** The other way round, for rows that come back with ids. */
export const zoneById: ReadonlyMap<string, BodyZone> = new Map(bodyZones.map((zone) => [zoneId(zone), zone]));

export const difficultyById: ReadonlyMap<string, Difficulty> = new Map(
  difficulties.map((difficulty) => [difficultyId(difficulty), difficulty]),
);

export const tissueTypes = ['MUSCLE', 'TENDON', 'LIGAMENT', 'BONE', 'FASCIA'] as const;
export const tissueTypeId = (name: (typeof tissueTypes)[number]): string => fixedId('tissue-type', name);
export const tissueTypeRows = tissueTypes.map((name) => ({ id: tissueTypeId(name), name }));

export const muscleLevels = ['MEDICAL', 'COMMON', 'UNCOMMON', 'ADVANCED'] as const;
export const muscleLevelId = (name: (typeof muscleLevels)[number]): string => fixedId('muscle-level', name);
export const muscleLevelRows = muscleLevels.map((name) => ({ id: muscleLevelId(name), name }));

export const eventTypeId = (type: EventType): string => fixedId('event-type', type);

const eventMeaning: Record<
  EventType,
  { description: string; category: (typeof eventCategories)[number]; retentionDays: number }
> = {
  'waitlist.joined': { description: 'An address joined the waitlist.', category: 'BUSINESS', retentionDays: 365 },
  'mail.queued': { description: 'A letter is ready to be sent.', category: 'SYSTEM', retentionDays: 90 },
};

export const eventTypeRows = eventTypes.map((name) => ({ id: eventTypeId(name), name, ...eventMeaning[name] }));
