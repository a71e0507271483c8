import { bodySides } from '@motriforge/shared/onboarding';
import { sql } from 'drizzle-orm';
import { check, index, integer, real, text, uniqueIndex } from 'drizzle-orm/sqlite-core';
import { createdAt, day, id, json, table, updatedAt } from './columns.ts';
import { metric, visibility } from './enums.ts';
import { user } from './identity.ts';
import { media } from './media.ts';
import { between, scores, together } from './rules.ts';
import { lengthUnits, massUnits } from './words.ts';

/** How a person's body and mind were on a day. */
export const healthCheckin = table(
  'health_checkin',
  {
    id: id(),
    userId: userId(),
    recordedDate: day('recorded_date').notNull(),
    weightKg: real('weight_kg'),
    enteredWeight: real('entered_weight'),
    enteredWeightUnit: text('entered_weight_unit', { enum: massUnits }),
    bmi: real('bmi'),
    bodyFatPercentage: real('body_fat_percentage'),
    muscleMassKg: real('muscle_mass_kg'),
    restingHeartRate: integer('resting_heart_rate'),
    bloodPressureSystolic: integer('blood_pressure_systolic'),
    bloodPressureDiastolic: integer('blood_pressure_diastolic'),
    energyLevel: integer('energy_level'),
    moodScore: integer('mood_score'),
    sleepQuality: integer('sleep_quality'),
    stressLevel: integer('stress_level'),
    notes: text('notes'),
    createdAt: createdAt(),
    updatedAt: updatedAt(),
  },
  (t) => [
    uniqueIndex('health_checkin_uq').on(t.userId, t.recordedDate),
    between('health_checkin_weight_range_ck', t.weightKg, 1, 700),
    together('health_checkin_entered_weight_pair_ck', t.enteredWeight, t.enteredWeightUnit),
    check('health_checkin_entered_weight_of_ck', sql`${t.enteredWeight} is null or ${t.weightKg} is not null`),
    between('health_checkin_bmi_range_ck', t.bmi, 3, 300),
    between('health_checkin_body_fat_range_ck', t.bodyFatPercentage, 1, 85),
    between('health_checkin_muscle_mass_range_ck', t.muscleMassKg, 0.5, 300),
    check('health_checkin_muscle_within_weight_ck', sql`${t.muscleMassKg} <= ${t.weightKg}`),
    between('health_checkin_heart_rate_range_ck', t.restingHeartRate, 20, 250),
    between('health_checkin_systolic_range_ck', t.bloodPressureSystolic, 40, 320),
    between('health_checkin_diastolic_range_ck', t.bloodPressureDiastolic, 20, 250),
    together('health_checkin_blood_pressure_pair_ck', t.bloodPressureSystolic, t.bloodPressureDiastolic),
    check('health_checkin_blood_pressure_order_ck', sql`${t.bloodPressureSystolic} > ${t.bloodPressureDiastolic}`),
    scores('health_checkin_scores_ck', t.energyLevel, t.moodScore, t.sleepQuality, t.stressLevel),
  ],
);

/** How much a part of the body measured around, at a check-in. */
export const bodyMeasurement = table(
  'body_measurement',
  {
    id: id(),
    healthCheckinId: text('health_checkin_id')
      .notNull()
      .references(() => healthCheckin.id, { onDelete: 'cascade' }),
    /** WAIST, CHEST, ARM, LEG and whatever else a person measures, in capitals. */
    site: text('site', { length: 30 }).notNull(),
    side: text('side', { enum: bodySides }).notNull().default('BOTH'),
    valueCm: real('value_cm').notNull(),
    enteredValue: real('entered_value'),
    enteredUnit: text('entered_unit', { enum: lengthUnits }),
  },
  (t) => [
    uniqueIndex('body_measurement_uq').on(t.healthCheckinId, t.site, t.side),
    check('body_measurement_site_form_ck', sql`${t.site} = upper(trim(${t.site})) and length(${t.site}) > 0`),
    between('body_measurement_value_range_ck', t.valueCm, 1, 500),
    together('body_measurement_entered_pair_ck', t.enteredValue, t.enteredUnit),
  ],
);

/** A day on which a person's progress was taken down. */
export const userProgressSnapshot = table(
  'user_progress_snapshot',
  { id: id(), userId: userId(), snapshotDate: day('snapshot_date').notNull() },
  (t) => [uniqueIndex('user_progress_snapshot_uq').on(t.userId, t.snapshotDate)],
);

/** A value of a metric for a person, alone or in a snapshot. */
export const userMetric = table(
  'user_metric',
  {
    id: id(),
    userId: userId(),
    metricId: text('metric_id')
      .notNull()
      .references(() => metric.id, { onDelete: 'restrict' }),
    snapshotId: text('snapshot_id').references(() => userProgressSnapshot.id, { onDelete: 'cascade' }),
    value: real('value').notNull(),
    metadata: json<Record<string, unknown>>('metadata'),
    createdAt: createdAt(),
    updatedAt: updatedAt(),
  },
  (t) => [
    uniqueIndex('user_metric_snapshot_uq').on(t.snapshotId, t.metricId).where(sql`${t.snapshotId} is not null`),
    index('user_metric_user_idx').on(t.userId, t.metricId, t.createdAt),
    index('user_metric_snapshot_idx').on(t.snapshotId),
  ],
);

/** A picture of a person's body on a day. */
export const progressPhoto = table(
  'progress_photo',
  {
    id: id(),
    userId: userId(),
    mediaId: text('media_id')
      .notNull()
      .unique()
      .references(() => media.id, { onDelete: 'cascade' }),
    photoDate: day('photo_date').notNull(),
    photoType: text('photo_type', { enum: ['FRONT', 'SIDE', 'BACK', 'OTHER'] }),
    weightKg: real('weight_kg'),
    bodyFatPercentage: real('body_fat_percentage'),
    notes: text('notes'),
    visibilityId: text('visibility_id')
      .notNull()
      .references(() => visibility.id, { onDelete: 'restrict' }),
    createdAt: createdAt(),
  },
  (t) => [
    index('progress_photo_user_idx').on(t.userId, t.photoDate),
    between('progress_photo_weight_range_ck', t.weightKg, 1, 700),
    between('progress_photo_body_fat_range_ck', t.bodyFatPercentage, 1, 85),
  ],
);

function userId() {
  return text('user_id')
    .notNull()
    .references(() => user.id, { onDelete: 'cascade' });
}
