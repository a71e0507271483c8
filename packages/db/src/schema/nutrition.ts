import { sql } from 'drizzle-orm';
import { check, index, integer, primaryKey, real, text, uniqueIndex } from 'drizzle-orm/sqlite-core';
import { createdAt, day, flag, id, json, table, timeOfDay, updatedAt } from './columns.ts';
import { user } from './identity.ts';
import { atLeast, between, filled, notNegative, scores, timesOfDay, together } from './rules.ts';

/** Something to eat or drink: what 100 g of it hold. One without a creator belongs to the table the product ships. */
export const food = table(
  'food',
  {
    id: id(),
    slug: text('slug', { length: 100 }).unique(),
    createdBy: text('created_by').references(() => user.id, { onDelete: 'cascade' }),
    name: text('name', { length: 200 }).notNull(),
    brand: text('brand', { length: 100 }).notNull().default(''),
    kcal: real('kcal').notNull(),
    proteinG: real('protein_g').notNull(),
    carbsG: real('carbs_g').notNull(),
    fatG: real('fat_g').notNull(),
    fiberG: real('fiber_g'),
    sugarG: real('sugar_g'),
    sodiumMg: real('sodium_mg'),
    /** A usual helping, such as one egg, and its weight. */
    servingName: text('serving_name', { length: 50 }),
    servingG: real('serving_g'),
    /** Who says so. */
    source: text('source', { length: 255 }).notNull(),
    createdAt: createdAt(),
    updatedAt: updatedAt(),
  },
  (t) => [
    uniqueIndex('food_shipped_name_uq').on(t.name, t.brand).where(sql`${t.createdBy} is null`),
    uniqueIndex('food_own_name_uq').on(t.createdBy, t.name, t.brand),
    check('food_shipped_slug_ck', sql`(${t.slug} is null) = (${t.createdBy} is not null)`),
    filled('food_name_filled_ck', t.name),
    filled('food_source_filled_ck', t.source),
    between('food_kcal_range_ck', t.kcal, 0, 910),
    notNegative('food_amounts_ck', t.proteinG, t.carbsG, t.fatG, t.fiberG, t.sugarG, t.sodiumMg),
    check('food_hundred_grams_ck', sql`${t.proteinG} + ${t.carbsG} + ${t.fatG} <= 105`),
    together('food_serving_pair_ck', t.servingName, t.servingG),
    check('food_serving_range_ck', sql`${t.servingG} > 0`),
  ],
);

/** A food's name in another language. */
export const foodTranslation = table(
  'food_translation',
  {
    foodId: text('food_id')
      .notNull()
      .references(() => food.id, { onDelete: 'cascade' }),
    locale: text('locale', { length: 10 }).notNull(),
    name: text('name', { length: 200 }).notNull(),
    servingName: text('serving_name', { length: 50 }),
  },
  (t) => [primaryKey({ columns: [t.foodId, t.locale] }), filled('food_translation_name_filled_ck', t.name)],
);

export const mealTypes = ['BREAKFAST', 'LUNCH', 'DINNER', 'SNACK', 'PRE_WORKOUT', 'POST_WORKOUT'] as const;

/** A food as an imported meal names it. */
export interface MealFood {
  name: string;
  amount?: string;
  calories?: number;
}

/** Something a person ate or drank, or plans to: its sums. */
export const mealLog = table(
  'meal_log',
  {
    id: id(),
    userId: userId(),
    mealDate: day('meal_date').notNull(),
    mealTime: timeOfDay('meal_time'),
    mealType: text('meal_type', { enum: mealTypes }),
    description: text('description'),
    recipeName: text('recipe_name', { length: 200 }),
    /** What the source of an imported meal lists; what a person picks is in meal_item. */
    foods: json<MealFood[]>('foods'),
    calories: real('calories'),
    proteinG: real('protein_g'),
    carbsG: real('carbs_g'),
    fatG: real('fat_g'),
    fiberG: real('fiber_g'),
    sugarG: real('sugar_g'),
    sodiumMg: real('sodium_mg'),
    waterMl: real('water_ml'),
    plannedMeal: flag('planned_meal'),
    adherenceToPlan: integer('adherence_to_plan'),
    satisfaction: integer('satisfaction'),
    hungerBefore: integer('hunger_before'),
    hungerAfter: integer('hunger_after'),
    notes: text('notes'),
    createdAt: createdAt(),
    updatedAt: updatedAt(),
  },
  (t) => [
    index('meal_log_user_idx').on(t.userId, t.mealDate, t.mealTime),
    timesOfDay('meal_log_times_ck', t.mealTime),
    notNegative(
      'meal_log_amounts_ck',
      t.calories,
      t.proteinG,
      t.carbsG,
      t.fatG,
      t.fiberG,
      t.sugarG,
      t.sodiumMg,
      t.waterMl,
    ),
    scores('meal_log_scores_ck', t.adherenceToPlan, t.satisfaction, t.hungerBefore, t.hungerAfter),
  ],
);

/** A food in a meal, with what that much of it held when it was eaten. */
export const mealItem = table(
  'meal_item',
  {
    id: id(),
    mealLogId: text('meal_log_id')
      .notNull()
      .references(() => mealLog.id, { onDelete: 'cascade' }),
    foodId: text('food_id').references(() => food.id, { onDelete: 'set null' }),
    orderIndex: integer('order_index').notNull(),
    name: text('name', { length: 200 }).notNull(),
    grams: real('grams').notNull(),
    /** The helpings it was entered as. */
    servings: real('servings'),
    kcal: real('kcal').notNull(),
    proteinG: real('protein_g').notNull(),
    carbsG: real('carbs_g').notNull(),
    fatG: real('fat_g').notNull(),
    fiberG: real('fiber_g'),
    sugarG: real('sugar_g'),
    sodiumMg: real('sodium_mg'),
  },
  (t) => [
    uniqueIndex('meal_item_uq').on(t.mealLogId, t.orderIndex),
    index('meal_item_food_idx').on(t.foodId),
    filled('meal_item_name_filled_ck', t.name),
    check('meal_item_grams_range_ck', sql`${t.grams} > 0`),
    check('meal_item_servings_range_ck', sql`${t.servings} > 0`),
    notNegative(
      'meal_item_amounts_ck',
      t.orderIndex,
      t.kcal,
      t.proteinG,
      t.carbsG,
      t.fatG,
      t.fiberG,
      t.sugarG,
      t.sodiumMg,
    ),
  ],
);

/** What a person means to eat in a day, from a day until the next such row. */
export const nutritionTarget = table(
  'nutrition_target',
  {
    id: id(),
    userId: userId(),
    effectiveFrom: day('effective_from').notNull(),
    calories: real('calories'),
    proteinG: real('protein_g'),
    carbsG: real('carbs_g'),
    fatG: real('fat_g'),
    fiberG: real('fiber_g'),
    sugarG: real('sugar_g'),
    sodiumMg: real('sodium_mg'),
    waterMl: real('water_ml'),
    setBy: text('set_by').references(() => user.id, { onDelete: 'set null' }),
    createdAt: createdAt(),
  },
  (t) => [
    uniqueIndex('nutrition_target_uq').on(t.userId, t.effectiveFrom),
    index('nutrition_target_set_by_idx').on(t.setBy),
    atLeast('nutrition_target_calories_range_ck', t.calories, 0),
    notNegative('nutrition_target_amounts_ck', t.proteinG, t.carbsG, t.fatG, t.fiberG, t.sugarG, t.sodiumMg, t.waterMl),
  ],
);

function userId() {
  return text('user_id')
    .notNull()
    .references(() => user.id, { onDelete: 'cascade' });
}
