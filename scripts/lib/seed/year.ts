import { mediaTypeId } from '@motriforge/db/lookups/media';
import { metricId } from '@motriforge/db/lookups/metrics';
import { visibilityId } from '@motriforge/db/lookups/visibility';
import { auditLog } from '@motriforge/db/schema/events';
import { progressPhoto, userMetric } from '@motriforge/db/schema/health';
import { userSession } from '@motriforge/db/schema/identity';
import { media } from '@motriforge/db/schema/media';
import { mealLog } from '@motriforge/db/schema/nutrition';
import { weightOn } from './body.ts';
import { clock } from './calendar.ts';
import type { Person, Writer } from './person.ts';
import type { Session } from './training.ts';
import { dishesOf } from './words.ts';

const DAYS = 365;
const DAY = 86_400_000;

/** The day of one of so many things that are spread over the year before today. */
const spread = (index: number, count: number): number => -1 - Math.floor(((count - 1 - index) * (DAYS - 1)) / count);

/** Times somebody signed in; they signed out of all but the last, which ends by itself. */
export function writeSignIns({ rows, random, ids, calendar }: Writer, person: Person, count: number) {
  for (let index = 0; index < count; index++) {
    const createdAt = calendar.at(spread(index, count), random.whole(400, 1_300));
    const isLast = index === count - 1;
    rows.add(userSession, {
      id: ids.next(),
      userId: person.id,
      browser: random.pick(['Chrome', 'Firefox', 'Safari']),
      os: random.pick(['Android', 'iOS', 'Windows', 'macOS']),
      deviceType: 'mobile',
      ipAddress: `198.51.100.${random.whole(1, 254)}`,
      rememberMe: true,
      isActive: isLast,
      createdAt,
      authenticatedAt: createdAt,
      expiresAt: createdAt + 30 * DAY,
      absoluteExpiresAt: createdAt + 90 * DAY,
      lastActivityAt: createdAt + 3_600_000,
      revokedAt: isLast ? null : createdAt + 20 * DAY,
      revocationReason: isLast ? null : 'SIGNED_OUT',
    });
  }
}

/** The log of changes: what somebody did to their sessions. */
export function writeChanges(
  { rows, random, ids, calendar }: Writer,
  person: Person,
  sessions: readonly Session[],
  count: number,
) {
  for (let index = 0; index < count; index++) {
    const session = random.pick(sessions);
    rows.add(auditLog, {
      id: ids.next(),
      userId: person.id,
      userEmail: person.email,
      entityType: 'workout_session',
      entityId: session.id,
      action: 'UPDATE',
      newValues: { notes: 'changed' },
      changedFields: ['notes'],
      ipAddress: `198.51.100.${random.whole(1, 254)}`,
      occurredAt: calendar.at(spread(index, count), random.whole(400, 1_300)),
    });
  }
}

const meals = [
  { mealType: 'BREAKFAST', minute: 450, share: 0.25 },
  { mealType: 'LUNCH', minute: 750, share: 0.4 },
  { mealType: 'DINNER', minute: 1_140, share: 0.35 },
] as const;

/** Three meals a day. */
export function writeMeals({ rows, random, ids, calendar }: Writer, person: Person, count: number) {
  const dayOfEnergy = person.weightKg * 31;
  for (let index = 0; index < count; index++) {
    const { mealType, minute, share } = meals[index % meals.length] ?? meals[0];
    const offset = -Math.ceil((count - index) / meals.length);
    const eatenAt = minute + random.whole(0, 60);
    const calories = Math.round(dayOfEnergy * share * random.between(0.85, 1.15));
    const createdAt = calendar.at(offset, eatenAt + 20);
    rows.add(mealLog, {
      id: ids.next(),
      userId: person.id,
      mealDate: calendar.day(offset),
      mealTime: clock(eatenAt),
      mealType,
      description: random.pick(dishesOf[person.locale]),
      calories,
      proteinG: Math.round((calories * 0.25) / 4),
      carbsG: Math.round((calories * 0.45) / 4),
      fatG: Math.round((calories * 0.3) / 9),
      satisfaction: random.whole(5, 10),
      createdAt,
      updatedAt: createdAt,
    });
  }
}

/** Photos of progress: what is known of them, without the pictures. */
export function writePhotos({ rows, random, ids, calendar }: Writer, person: Person, count: number) {
  for (let index = 0; index < count; index++) {
    const offset = spread(index, count);
    const createdAt = calendar.at(offset, random.whole(400, 500));
    const mediaId = ids.next();
    const stamp = { createdAt, updatedAt: createdAt };
    rows.add(media, {
      id: mediaId,
      ownerId: person.id,
      mediaTypeId: mediaTypeId('IMAGE'),
      visibilityId: visibilityId('MEDIA', 'PRIVATE'),
      filename: `${calendar.day(offset)}.jpg`,
      url: `/files/${mediaId}`,
      altText: 'Progress photo',
      contentType: 'image/jpeg',
      sizeBytes: random.whole(200_000, 900_000),
      widthPx: 1_200,
      heightPx: 1_600,
      uploadedAt: createdAt,
      ...stamp,
    });
    rows.add(progressPhoto, {
      id: ids.next(),
      userId: person.id,
      mediaId,
      photoDate: calendar.day(offset),
      photoType: random.pick(['FRONT', 'SIDE', 'BACK'] as const),
      weightKg: weightOn(person, offset),
      visibilityId: visibilityId('PROGRESS_PHOTO', 'PRIVATE'),
      createdAt,
    });
  }
}

/** Figures of progress besides those of check-ins. */
export function writeMetrics({ rows, random, ids, calendar }: Writer, person: Person, count: number) {
  for (let index = 0; index < count; index++) {
    const createdAt = calendar.at(spread(index, count), 1_200);
    rows.add(userMetric, {
      id: ids.next(),
      userId: person.id,
      metricId: metricId(index % 2 === 0 ? 'CONFIDENCE' : 'ANXIETY'),
      value: random.whole(20, 80),
      createdAt,
      updatedAt: createdAt,
    });
  }
}
