import { fixedId } from '@motriforge/shared/ids';
import { sql } from 'drizzle-orm';
import { check, foreignKey, index, integer, text, uniqueIndex } from 'drizzle-orm/sqlite-core';
import { createdAt, day, id, instant, json, minorUnits, table } from './columns.ts';
import { currency, isCurrency } from './money.ts';
import { atLeast, between, lists, notNegative, together } from './rules.ts';
import { quoted, stateMeans } from './states.ts';
import { subscription } from './subscriptions.ts';

export const invoiceStatuses = ['DRAFT', 'OPEN', 'PAID', 'VOID', 'UNCOLLECTIBLE'] as const;

/** The id of a state of an invoice, the same everywhere, because checks know it. */
export const invoiceStatusId = (name: (typeof invoiceStatuses)[number]): string => fixedId('invoice-status', name);

/** Where an invoice stands. */
export const invoiceStatus = table('invoice_status', {
  id: id(),
  name: text('name', { enum: invoiceStatuses }).notNull().unique(),
  description: text('description'),
});

/** One line of an invoice, in the smallest unit of its currency; what is given back is below zero. */
export interface InvoiceLine {
  description: string;
  quantity: number;
  unitAmount: number;
  amount: number;
  billingPlanId?: string;
  periodStart?: string;
  periodEnd?: string;
}

/** Who an invoice is made out to, as they were called on the day. */
export interface InvoiceRecipient {
  name: string;
  email: string;
  address?: string[];
  country?: string;
  taxId?: string;
}

/**
 * What is asked for a subscription. A draft has a number of its own making; once we issue it, an invoice has the next of
 * its series and year, and it points at the one before it, so that none is ever missing.
 */
export const invoice = table(
  'invoice',
  {
    id: id(),
    subscriptionId: text('subscription_id')
      .notNull()
      .references(() => subscription.id, { onDelete: 'restrict' }),
    invoiceStatusId: text('invoice_status_id')
      .notNull()
      .references(() => invoiceStatus.id, { onDelete: 'restrict' }),
    invoiceNumber: text('invoice_number').notNull().unique(),
    numberSeries: text('number_series', { length: 10 }),
    numberYear: integer('number_year'),
    numberInSeries: integer('number_in_series'),
    previousNumber: integer('previous_number'),
    externalInvoiceId: text('external_invoice_id').unique(),
    billTo: json<InvoiceRecipient>('bill_to'),
    lineItems: json<InvoiceLine[]>('line_items').notNull(),
    subtotal: minorUnits('subtotal').notNull(),
    taxAmount: minorUnits('tax_amount').notNull().default(0),
    total: minorUnits('total').notNull(),
    currency: currency(),
    issuedOn: day('issued_on'),
    dueDate: day('due_date').notNull(),
    paidDate: day('paid_date'),
    createdAt: createdAt(),
  },
  (t) => [
    foreignKey({
      name: 'invoice_previous_fk',
      columns: [t.numberSeries, t.numberYear, t.previousNumber],
      foreignColumns: [t.numberSeries, t.numberYear, t.numberInSeries],
    }).onDelete('restrict'),
    uniqueIndex('invoice_number_in_series_uq').on(t.numberSeries, t.numberYear, t.numberInSeries),
    // What the currency of a payment refers to.
    uniqueIndex('invoice_currency_uq').on(t.id, t.currency),
    index('invoice_subscription_idx').on(t.subscriptionId, t.createdAt),
    index('invoice_status_due_idx').on(t.invoiceStatusId, t.dueDate),
    together('invoice_numbered_ck', t.numberSeries, t.numberYear, t.numberInSeries),
    check(
      'invoice_draft_ck',
      sql`(${t.invoiceStatusId} = ${quoted(invoiceStatusId('DRAFT'))}) = (${t.issuedOn} is null)`,
    ),
    check('invoice_numbered_when_issued_ck', sql`${t.numberInSeries} is null or ${t.issuedOn} is not null`),
    // What was issued elsewhere keeps the number it got there and stands in no series of ours.
    check(
      'invoice_issued_by_somebody_ck',
      sql`${t.issuedOn} is null or ${t.numberInSeries} is not null or ${t.externalInvoiceId} is not null`,
    ),
    check('invoice_series_ck', sql`${t.numberSeries} <> '' and ${t.numberSeries} not glob '*[^A-Z0-9]*'`),
    check('invoice_year_ck', sql`${t.numberYear} = cast(substr(${t.issuedOn}, 1, 4) as integer)`),
    atLeast('invoice_number_in_series_ck', t.numberInSeries, 1),
    check('invoice_no_gap_ck', sql`${t.previousNumber} is nullif(${t.numberInSeries} - 1, 0)`),
    check(
      'invoice_written_number_ck',
      sql`${t.numberSeries} is null or ${t.invoiceNumber} = printf('%s-%d-%06d', ${t.numberSeries}, ${t.numberYear}, ${t.numberInSeries})`,
    ),
    check('invoice_number_filled_ck', sql`length(trim(${t.invoiceNumber})) > 0`),
    check('invoice_bill_to_shape_ck', sql`json_type(${t.billTo}) = 'object'`),
    lists('invoice_line_items_shape_ck', t.lineItems),
    notNegative('invoice_amounts_ck', t.subtotal, t.taxAmount),
    check('invoice_total_ck', sql`${t.total} = ${t.subtotal} + ${t.taxAmount}`),
    isCurrency('invoice_currency_code_ck', t.currency),
    check('invoice_due_ck', sql`${t.dueDate} >= ${t.issuedOn}`),
    stateMeans('invoice_paid_ck', t.invoiceStatusId, invoiceStatusId('PAID'), t.paidDate),
  ],
);

/** The chase for an unpaid invoice: how often it was tried to collect and when it is tried again. */
export const dunning = table(
  'dunning',
  {
    invoiceId: text('invoice_id')
      .primaryKey()
      .references(() => invoice.id, { onDelete: 'cascade' }),
    state: text('state', { enum: ['ACTIVE', 'RECOVERED', 'GIVEN_UP'] })
      .notNull()
      .default('ACTIVE'),
    attemptCount: integer('attempt_count').notNull().default(0),
    startedAt: instant('started_at').notNull().$defaultFn(Date.now),
    lastAttemptAt: instant('last_attempt_at'),
    nextAttemptAt: instant('next_attempt_at'),
    lastFailureReason: text('last_failure_reason'),
    endedAt: instant('ended_at'),
  },
  (t) => [
    index('dunning_due_idx').on(t.nextAttemptAt).where(sql`${t.state} = 'ACTIVE'`),
    between('dunning_attempt_count_ck', t.attemptCount, 0, 100),
    check('dunning_attempted_ck', sql`(${t.attemptCount} = 0) = (${t.lastAttemptAt} is null)`),
    check('dunning_failure_ck', sql`${t.lastFailureReason} is null or ${t.lastAttemptAt} is not null`),
    check('dunning_next_ck', sql`(${t.state} = 'ACTIVE') = (${t.nextAttemptAt} is not null)`),
    check('dunning_ended_ck', sql`(${t.state} = 'ACTIVE') = (${t.endedAt} is null)`),
    check('dunning_order_ck', sql`${t.endedAt} >= ${t.startedAt}`),
  ],
);
