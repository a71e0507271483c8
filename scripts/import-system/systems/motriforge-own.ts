import { createHash } from 'node:crypto';
import type { Making, Values } from '../making.ts';
import type { TableMapping } from '../mapping.ts';
import { permissionName } from './motriforge-same.ts';
import { dayOf } from './times.ts';

const short = (making: Making): string => making.id.slice(-6);

/** A whole number that is hardly ever the same for two rows. */
const scattered = (making: Making): number => Number.parseInt(making.part('number').slice(0, 8), 16);

/** Nobody is signed in here with a session of another installation. */
const withoutSession = (): Values => ({ session_id: null });

/** Money is kept in the smallest unit of its currency. */
const minor =
  (...columns: string[]) =>
  (making: Making): Values => {
    const digits = digitsOf(String(making.text('currency') ?? making.fact('currency') ?? 'USD'));
    return Object.fromEntries(
      columns.map((column) => {
        const amount = making.number(column);
        return [column, amount === null ? null : Math.round(amount * 10 ** digits)];
      }),
    );
  };

const digitsOf = (currency: string): number => {
  try {
    return new Intl.NumberFormat('en', { style: 'currency', currency }).resolvedOptions().maximumFractionDigits ?? 2;
  } catch {
    return 2;
  }
};

const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');

/** Tokens are kept as hashes: those that were sent still work. */
const hashed =
  (column: string) =>
  (making: Making): Values => {
    const token = making.text(column);
    return { [column]: token === null ? null : sha256(token) };
  };

/** An invitation stands open until it is taken or taken back. */
function invite(making: Making): Values {
  const isOpen = making.number('is_revoked') !== 1 && making.number('accepted_at') === null;
  return { ...hashed('token')(making), is_active: isOpen ? 1 : 0 };
}

/** The parts of a number that was given out here. A number of others is theirs: it stands in no series of ours. */
function numbered(making: Making): Values {
  if (making.fact('status') === 'DRAFT') return {};
  const invoiceNumber = making.text('invoice_number');
  const issued = dayOf(making.moment);
  const [, series, year, number] = /^([A-Z0-9]+)-(\d{4})-(\d{6})$/.exec(invoiceNumber ?? '') ?? [];
  if (series === undefined) {
    const due = making.text('due_date')?.slice(0, 10) ?? issued;
    return {
      issued_on: [issued, due].sort()[0] ?? null,
      external_invoice_id: making.text('external_invoice_id') ?? invoiceNumber,
    };
  }
  return {
    number_series: series,
    number_year: Number(year),
    number_in_series: Number(number),
    previous_number: Number(number) - 1 || null,
    issued_on: issued.startsWith(year ?? '') ? issued : `${year}-01-01`,
  };
}

/** What must be known of rows that rows of a table point at. */
export const facts: Readonly<Record<string, NonNullable<TableMapping['facts']>>> = {
  FAVORITE_COLLECTION_ITEM: { owner: { table: 'favorite_collection', column: 'user_id', through: 'collection_id' } },
  INVOICE: { status: { table: 'invoice_status', column: 'name', through: 'invoice_status_id' } },
  SUBSCRIPTION: { cycle: { table: 'billing_plan', column: 'billing_cycle', through: 'billing_plan_id' } },
  SUBSCRIPTION_CHANGE: {
    currency: {
      table: '(select s.id, currency from subscription as s join billing_plan as p on p.id = billing_plan_id)',
      column: 'currency',
      through: 'subscription_id',
    },
  },
  SCHEDULE_WORKOUT: {
    days: { table: 'program_schedule', column: 'schedule_length_days', through: 'program_schedule_id' },
  },
};

const owns = (type: 'PROGRAM' | 'WORKOUT', column: string) => (making: Making) =>
  making.put(
    'user_ownership',
    { id: making.id, resource_type: type, resource_id: making.text(column) },
    { mode: 'update' },
  );

/** What rows of a table say about rows of others. */
export const besides: Readonly<Record<string, (making: Making) => void>> = {
  USER_PROGRAM_OWNERSHIP: owns('PROGRAM', 'program_id'),
  USER_WORKOUT_OWNERSHIP: owns('WORKOUT', 'workout_id'),
};

/** What tables here hold beyond those of the seed, or hold in another form. */
export const own: Readonly<Record<string, (making: Making) => Values>> = {
  USER: (making) => ({ email: making.text('email')?.trim().toLowerCase() ?? null }),
  // These three say nothing of themselves in the seed; files may say more.
  DIFFICULTY_LEVEL: (making) => ({
    name: making.text('name') ?? `LEVEL_${short(making)}`,
    rank: making.number('rank') ?? (scattered(making) % 10) + 1,
  }),
  MEASUREMENT_UNIT: (making) => ({
    symbol: making.text('symbol') ?? short(making),
    to_base_factor: making.number('to_base_factor') ?? 1,
  }),
  PROGRESSION_METRIC: (making) => ({ name: making.text('name') ?? `PROGRESS_${short(making)}` }),
  WORKOUT_SET: (making) => ({ order_index: making.number('order_index') ?? scattered(making) }),
  EXERCISE: (making) => ({ exercise_type: making.text('exercise_type') ?? 'weight_training' }),
  EXERCISE_INSTRUCTION: (making) => ({ id: making.id }),
  ACTIVITY: (making) => ({ occurred_on: dayOf(making.number('occurred_at') ?? making.moment) }),
  USER_PROGRAM_PROGRESS: (making) => ({
    current_week: Math.floor(((making.number('current_day_number') ?? 1) - 1) / 7) + 1,
  }),
  FAVORITE_SHARE: hashed('share_token'),
  FAVORITE: (making) => ({ removed_at: making.number('is_active') === 0 ? making.moment : null }),
  FAVORITE_COLLECTION_ITEM: (making) => ({ user_id: making.fact('owner') }),
  SUBSCRIPTION: (making) => ({ billing_cycle: making.fact('cycle') }),
  SCHEDULE_WORKOUT: (making) => ({ schedule_length_days: making.fact('days') }),
  SYSTEM_EVENT: (making) => ({
    event_type_id: making.word('event_type', [making.text('event_type') ?? 'UNKNOWN'], {
      description: 'It came with imported events.',
      category: 'SYSTEM',
      retention_days: 90,
    }),
  }),
  // Which thing is owned stands in a table of its own, which comes after this one.
  USER_OWNERSHIP: (making) => ({ resource_type: 'WORKOUT', resource_id: making.id }),
  NOTIFICATION_BATCH: (making) => ({ period_start: dayOf(making.number('sent_at') ?? making.moment) }),
  USER_PASSWORD_RESET: hashed('reset_token'),
  USER_SHARE_INVITE: invite,
  INSTITUTION_INVITE: invite,
  INSTITUTION_MEMBER: (making) => ({
    left_at: making.number('is_active') === 0 ? (making.number('joined_at') ?? making.moment) : null,
  }),
  RATING_SUMMARY: (making) => ({ bayesian_average: making.number('average_rating') }),
  POLICY_ASSIGNMENT: (making) => ({
    role_id: making.text('target_type') === 'ROLE' ? making.text('target_id') : null,
    permission_id: making.text('target_type') === 'PERMISSION' ? making.text('target_id') : null,
  }),
  PERMISSION: (making) => ({
    name: permissionName(making.row),
    is_global: making.text('scope') === null ? 1 : 0,
  }),
  BILLING_PLAN: minor('price'),
  PAYMENT: minor('amount'),
  PAYMENT_REFUND: minor('amount'),
  INVOICE: (making) => ({ ...minor('subtotal', 'tax_amount', 'total')(making), ...numbered(making) }),
  SUBSCRIPTION_CHANGE: minor('proration_amount'),
  EVENT_SUBSCRIPTION: (making) =>
    making.text('webhook_url') === null
      ? {}
      : {
          // It was kept in clear, or not at all: whoever owns it gives it a new one and switches it on.
          secret_ciphertext: 'none',
          signing_key_id: 'none',
          is_active: 0,
          disabled_at: making.moment,
          disabled_reason: 'It was imported and needs a new secret.',
        },
  EQUIPMENT: (making) => ({ slug: `equipment-${making.id.slice(-12)}` }),
  FAVORITE_USAGE_LOG: withoutSession,
  AUDIT_LOG: withoutSession,
  ERROR: (making) => ({
    ...withoutSession(),
    fingerprint: sha256(making.id),
    last_occurred_at: making.number('occurred_at') ?? making.moment,
  }),
  ERROR_OCCURRENCE: withoutSession,
};
