import { sql } from 'drizzle-orm';
import { check, index, integer, primaryKey, real, text, uniqueIndex } from 'drizzle-orm/sqlite-core';
import { createdAt, flag, id, instant, table, updatedAt } from './columns.ts';
import { equipment } from './equipment.ts';
import { user } from './identity.ts';
import { between, filled, sameMass } from './rules.ts';
import { massUnits } from './words.ts';

/** A place a person trains at, with what there is: a gym, home, a park. */
export const gym = table(
  'gym',
  {
    id: id(),
    userId: text('user_id')
      .notNull()
      .references(() => user.id, { onDelete: 'cascade' }),
    name: text('name', { length: 60 }).notNull(),
    /** What its plates and machines are marked in. */
    massUnit: text('mass_unit', { enum: massUnits }).notNull().default('KG'),
    /** The gym a session starts in when nobody says otherwise. */
    isDefault: flag('is_default').notNull().default(false),
    createdAt: createdAt(),
    updatedAt: updatedAt(),
  },
  (t) => [
    uniqueIndex('gym_user_name_uq').on(t.userId, sql`lower(${t.name})`),
    uniqueIndex('gym_user_default_uq').on(t.userId).where(sql`${t.isDefault} = 1`),
    filled('gym_name_given_ck', t.name),
  ],
);

/** A piece of equipment a gym has, and the loads it can be set to. */
export const gymEquipment = table(
  'gym_equipment',
  {
    gymId: gymId(),
    equipmentId: text('equipment_id')
      .notNull()
      .references(() => equipment.id, { onDelete: 'cascade' }),
    /** Of dumbbells, kettlebells and stacks: the lightest, the heaviest and what lies between two. */
    minWeightKg: real('min_weight_kg'),
    maxWeightKg: real('max_weight_kg'),
    stepKg: real('step_kg'),
    addedAt: instant('added_at').notNull().$defaultFn(Date.now),
  },
  (t) => [
    primaryKey({ columns: [t.gymId, t.equipmentId] }),
    index('gym_equipment_equipment_idx').on(t.equipmentId),
    check(
      'gym_equipment_loads_ck',
      sql`(${t.minWeightKg} is null) = (${t.maxWeightKg} is null) and (${t.minWeightKg} is null) = (${t.stepKg} is null)`,
    ),
    check(
      'gym_equipment_loads_range_ck',
      sql`${t.minWeightKg} >= 0 and ${t.maxWeightKg} between ${t.minWeightKg} and 1000 and ${t.stepKg} > 0`,
    ),
  ],
);

/** A bar plates go on, with its empty weight. */
export const gymBar = table(
  'gym_bar',
  {
    id: id(),
    gymId: gymId(),
    /** What kind of bar it is. */
    equipmentId: text('equipment_id').references(() => equipment.id, { onDelete: 'set null' }),
    name: text('name', { length: 60 }).notNull(),
    weightKg: real('weight_kg').notNull(),
    enteredWeight: real('entered_weight').notNull(),
    enteredUnit: text('entered_unit', { enum: massUnits }).notNull(),
    isDefault: flag('is_default').notNull().default(false),
  },
  (t) => [
    uniqueIndex('gym_bar_gym_name_uq').on(t.gymId, sql`lower(${t.name})`),
    uniqueIndex('gym_bar_gym_default_uq').on(t.gymId).where(sql`${t.isDefault} = 1`),
    index('gym_bar_equipment_idx').on(t.equipmentId),
    filled('gym_bar_name_given_ck', t.name),
    between('gym_bar_weight_ck', t.weightKg, 0, 100),
    sameMass('gym_bar_entered_ck', t.weightKg, t.enteredWeight, t.enteredUnit),
  ],
);

/** The plates of one weight a gym has. */
export const gymPlate = table(
  'gym_plate',
  {
    gymId: gymId(),
    enteredUnit: text('entered_unit', { enum: massUnits }).notNull(),
    enteredWeight: real('entered_weight').notNull(),
    weightKg: real('weight_kg').notNull(),
    /** Single plates; a pair is two. */
    plateCount: integer('plate_count').notNull(),
    color: text('color', { length: 7 }),
  },
  (t) => [
    primaryKey({ columns: [t.gymId, t.enteredUnit, t.enteredWeight] }),
    check('gym_plate_weight_ck', sql`${t.weightKg} > 0 and ${t.weightKg} <= 100`),
    between('gym_plate_count_ck', t.plateCount, 0, 200),
    check('gym_plate_color_form_ck', sql`${t.color} glob ${sql.raw(`'#${'[0-9a-f]'.repeat(6)}'`)}`),
    sameMass('gym_plate_entered_ck', t.weightKg, t.enteredWeight, t.enteredUnit),
  ],
);

function gymId() {
  return text('gym_id')
    .notNull()
    .references(() => gym.id, { onDelete: 'cascade' });
}
