import { healthCheckin } from '@motriforge/db/schema/health';
import { fromCanonical } from '@motriforge/shared/units';
import type { Person, Writer } from './person.ts';
import { checkInNotesOf } from './words.ts';

/** What somebody weighed on a day: their way there, give or take what they drank. */
export function weightOn(person: Person, offset: number): number {
  const weeks = (offset - person.joined) / 7;
  const trend = person.weightKg + person.weightChangePerWeek * Math.min(weeks, 30);
  return Math.round((trend + 0.4 * Math.sin(offset * 1.7)) * 10) / 10;
}

/** Check-ins every so many days, the last of them yesterday at the latest. Gives the last weight. */
export function writeCheckIns(
  { rows, random, ids, calendar }: Writer,
  person: Person,
  everyDays: number,
  count: number,
): number {
  let latest = person.weightKg;
  for (let left = count - 1; left >= 0; left--) {
    const offset = -1 - left * everyDays;
    const createdAt = calendar.at(offset, random.whole(390, 480));
    const weight = weigh(person, offset);
    latest = weight.weightKg;
    rows.add(healthCheckin, {
      id: ids.next(),
      userId: person.id,
      recordedDate: calendar.day(offset),
      ...weight,
      bmi: Math.round((weight.weightKg / (person.heightCm / 100) ** 2) * 10) / 10,
      restingHeartRate: random.whole(52, 68),
      energyLevel: random.whole(5, 9),
      moodScore: random.whole(5, 9),
      sleepQuality: random.whole(4, 9),
      stressLevel: random.whole(2, 7),
      notes: random.chance(0.15) ? random.pick(checkInNotesOf[person.locale]) : null,
      createdAt,
      updatedAt: createdAt,
    });
  }
  return latest;
}

function weigh(person: Person, offset: number) {
  const weightKg = weightOn(person, offset);
  const enteredWeight = person.massUnit === 'LBS' ? Math.round(fromCanonical(weightKg, 'lb') * 10) / 10 : weightKg;
  return { weightKg, enteredWeight, enteredWeightUnit: person.massUnit };
}
