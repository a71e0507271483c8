import { paymentProviders } from '@motriforge/shared/contracts/payments';
import { fixedId } from '@motriforge/shared/ids';
import { sql } from 'drizzle-orm';
import { check, foreignKey, index, integer, primaryKey, text, uniqueIndex } from 'drizzle-orm/sqlite-core';
import { differ } from './checks.ts';
import { createdAt, day, flag, id, instant, json, minorUnits, table, updatedAt } from './columns.ts';
import { user } from './identity.ts';
import { currency, isCurrency } from './money.ts';
import { between, filled, notNegative, together } from './rules.ts';
import { quoted, stateNeeds } from './states.ts';

export const billingCycles = ['MONTHLY', 'YEARLY', 'LIFETIME'] as const;

export const planFeatureNames = ['ANALYTICS', 'AI_PRACTICE', 'COACHING', 'INSTITUTION', 'API_ACCESS'] as const;
export const planLimitNames = ['EXERCISES', 'WORKOUTS', 'PROGRAMS', 'CLIENTS', 'MEMBERS', 'STORAGE_BYTES'] as const;

/** What a plan unlocks, and how much of each thing it allows; a limit that is absent is none. */
export interface PlanFeatures {
  includes?: (typeof planFeatureNames)[number][];
  limits?: Partial<Record<(typeof planLimitNames)[number], number>>;
}

/** What can be subscribed to: a price, a cycle and what it unlocks. */
export const billingPlan = table(
  'billing_plan',
  {
    id: id(),
    name: text('name', { length: 100 }).notNull().unique(),
    description: text('description'),
    price: minorUnits('price').notNull(),
    currency: currency(),
    billingCycle: text('billing_cycle', { enum: billingCycles }).notNull(),
    trialDays: integer('trial_days').notNull().default(0),
    features: json<PlanFeatures>('features').notNull(),
    isActive: flag('is_active').notNull().default(true),
    createdAt: createdAt(),
    updatedAt: updatedAt(),
  },
  (t) => [
    // What the cycle of a subscription refers to.
    uniqueIndex('billing_plan_cycle_uq').on(t.id, t.billingCycle),
    filled('billing_plan_name_filled_ck', t.name),
    notNegative('billing_plan_price_ck', t.price),
    isCurrency('billing_plan_currency_code_ck', t.currency),
    between('billing_plan_trial_days_ck', t.trialDays, 0, 365),
    check('billing_plan_features_shape_ck', sql`json_type(${t.features}) = 'object'`),
  ],
);

export const subscriptionStatuses = ['TRIALING', 'ACTIVE', 'PAST_DUE', 'CANCELLED', 'UNPAID'] as const;

/** The id of a state of a subscription, the same everywhere, because checks know it. */
export const subscriptionStatusId = (name: (typeof subscriptionStatuses)[number]): string =>
  fixedId('subscription-status', name);

/** Where a subscription stands. */
export const subscriptionStatus = table('subscription_status', {
  id: id(),
  name: text('name', { enum: subscriptionStatuses }).notNull().unique(),
  description: text('description'),
});

/** A person's plan for a time. Cancelled but not ended, it runs to the end of its period. */
export const subscription = table(
  'subscription',
  {
    id: id(),
    userId: text('user_id')
      .notNull()
      .references(() => user.id, { onDelete: 'cascade' }),
    billingPlanId: text('billing_plan_id').notNull(),
    /** The cycle of the plan, here so that a period without end is a lifetime's alone. */
    billingCycle: text('billing_cycle', { enum: billingCycles }).notNull(),
    subscriptionStatusId: text('subscription_status_id')
      .notNull()
      .references(() => subscriptionStatus.id, { onDelete: 'restrict' }),
    /** Where a provider renews it by itself. */
    paymentProvider: text('payment_provider', { enum: paymentProviders }),
    externalSubscriptionId: text('external_subscription_id', { length: 255 }),
    startedAt: day('started_at').notNull(),
    currentPeriodStart: day('current_period_start').notNull(),
    currentPeriodEnd: day('current_period_end'),
    trialEnd: day('trial_end'),
    cancelledAt: day('cancelled_at'),
    cancellationReason: text('cancellation_reason'),
    endedAt: day('ended_at'),
    createdAt: createdAt(),
    updatedAt: updatedAt(),
  },
  (t) => [
    foreignKey({
      name: 'subscription_plan_fk',
      columns: [t.billingPlanId, t.billingCycle],
      foreignColumns: [billingPlan.id, billingPlan.billingCycle],
    }).onDelete('restrict'),
    uniqueIndex('subscription_live_uq').on(t.userId).where(sql`${t.endedAt} is null`),
    uniqueIndex('subscription_external_uq').on(t.paymentProvider, t.externalSubscriptionId),
    index('subscription_user_idx').on(t.userId, t.startedAt),
    index('subscription_plan_idx').on(t.billingPlanId),
    index('subscription_due_idx').on(t.currentPeriodEnd).where(sql`${t.endedAt} is null`),
    together('subscription_external_ck', t.paymentProvider, t.externalSubscriptionId),
    check('subscription_lifetime_ck', sql`(${t.billingCycle} = 'LIFETIME') = (${t.currentPeriodEnd} is null)`),
    check('subscription_period_start_ck', sql`${t.currentPeriodStart} >= ${t.startedAt}`),
    check('subscription_period_ck', sql`${t.currentPeriodEnd} > ${t.currentPeriodStart}`),
    check('subscription_trial_ck', sql`${t.trialEnd} >= ${t.startedAt}`),
    check('subscription_cancelled_order_ck', sql`${t.cancelledAt} >= ${t.startedAt}`),
    check('subscription_ended_order_ck', sql`${t.endedAt} >= ${t.startedAt}`),
    check('subscription_reason_ck', sql`${t.cancellationReason} is null or ${t.cancelledAt} is not null`),
    stateNeeds('subscription_trialing_ck', t.subscriptionStatusId, subscriptionStatusId('TRIALING'), t.trialEnd),
    stateNeeds('subscription_cancelled_ck', t.subscriptionStatusId, subscriptionStatusId('CANCELLED'), t.cancelledAt),
    check(
      'subscription_ended_ck',
      sql`${t.endedAt} is null or ${t.subscriptionStatusId} in (${quoted(subscriptionStatusId('CANCELLED'))}, ${quoted(subscriptionStatusId('UNPAID'))})`,
    ),
  ],
);

/** A move of a subscription from one plan to another; it waits for its day until it is applied. */
export const subscriptionChange = table(
  'subscription_change',
  {
    id: id(),
    subscriptionId: text('subscription_id')
      .notNull()
      .references(() => subscription.id, { onDelete: 'cascade' }),
    fromPlanId: text('from_plan_id').references(() => billingPlan.id, { onDelete: 'restrict' }),
    toPlanId: text('to_plan_id')
      .notNull()
      .references(() => billingPlan.id, { onDelete: 'restrict' }),
    changeType: text('change_type', { enum: ['UPGRADE', 'DOWNGRADE', 'PLAN_CHANGE'] }).notNull(),
    effectiveDate: day('effective_date').notNull(),
    /** In the currency of the new plan; below zero it is owed to the person. */
    prorationAmount: minorUnits('proration_amount'),
    reason: text('reason'),
    createdAt: createdAt(),
    appliedAt: instant('applied_at'),
  },
  (t) => [
    uniqueIndex('subscription_change_waiting_uq').on(t.subscriptionId).where(sql`${t.appliedAt} is null`),
    index('subscription_change_subscription_idx').on(t.subscriptionId, t.effectiveDate),
    index('subscription_change_due_idx').on(t.effectiveDate).where(sql`${t.appliedAt} is null`),
    differ('subscription_change_self_ck', t.fromPlanId, t.toPlanId),
  ],
);

/** Who a person is to a payment provider. */
export const paymentCustomer = table(
  'payment_customer',
  {
    userId: text('user_id')
      .notNull()
      .references(() => user.id, { onDelete: 'cascade' }),
    provider: text('provider', { enum: paymentProviders }).notNull(),
    externalCustomerId: text('external_customer_id', { length: 255 }).notNull(),
    createdAt: createdAt(),
  },
  (t) => [
    primaryKey({ columns: [t.userId, t.provider] }),
    uniqueIndex('payment_customer_external_uq').on(t.provider, t.externalCustomerId),
    filled('payment_customer_external_filled_ck', t.externalCustomerId),
  ],
);

/** A card or an account a person pays with; the provider keeps its number. */
export const paymentMethod = table(
  'payment_method',
  {
    id: id(),
    userId: text('user_id')
      .notNull()
      .references(() => user.id, { onDelete: 'cascade' }),
    provider: text('provider', { enum: paymentProviders }).notNull(),
    externalMethodId: text('external_method_id').notNull(),
    methodType: text('method_type', { enum: ['CARD', 'PAYPAL_ACCOUNT', 'BANK_ACCOUNT'] }).notNull(),
    brand: text('brand', {
      enum: ['VISA', 'MASTERCARD', 'AMEX', 'DISCOVER', 'DINERS', 'JCB', 'UNIONPAY', 'OTHER'],
    }),
    lastFour: text('last_four'),
    /** The last day a card is good for. */
    expiresAt: day('expires_at'),
    isDefault: flag('is_default').notNull().default(false),
    isActive: flag('is_active').notNull().default(true),
    createdAt: createdAt(),
    updatedAt: updatedAt(),
  },
  (t) => [
    uniqueIndex('payment_method_external_uq').on(t.provider, t.externalMethodId),
    uniqueIndex('payment_method_default_uq').on(t.userId).where(sql`${t.isDefault} = 1`),
    index('payment_method_user_idx').on(t.userId, t.createdAt),
    filled('payment_method_external_filled_ck', t.externalMethodId),
    check('payment_method_last_four_ck', sql`${t.lastFour} glob '[0-9][0-9][0-9][0-9]'`),
    check('payment_method_card_ck', sql`${t.methodType} = 'CARD' or (${t.brand} is null and ${t.expiresAt} is null)`),
    check('payment_method_usable_default_ck', sql`${t.isDefault} = 0 or ${t.isActive} = 1`),
  ],
);
