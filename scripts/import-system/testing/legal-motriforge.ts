import type { Legal } from './legal-form.ts';
import type { Random } from './random.ts';
import type { SeedRow } from './seed-row.ts';

const differing =
  (...columns: string[]) =>
  (row: SeedRow, before: readonly SeedRow[]) =>
    !before.some((other) => columns.every((column) => other[column] === row[column]));

const inOrder = (row: SeedRow, first: string, second: string) => {
  const [one, other] = [row[first] ?? null, row[second] ?? null];
  if (one !== null && other !== null && String(one) > String(other)) [row[first], row[second]] = [other, one];
};

const hex = (random: Random) =>
  Array.from({ length: 8 }, () => random.whole(0, 15).toString(16))
    .join('')
    .repeat(8);

export const motriforgeLegal: Legal = {
  columns: {
    email: (random) => `p${random.whole(1, 1e9)}@example.com`,
    invitee_email: (random) => `p${random.whole(1, 1e9)}@example.com`,
    date_of_birth: (random) => `19${random.whole(50, 99)}-05-06`,
    currency: (random) => random.pick(['USD', 'THB', 'JPY']),
    color_code: () => '#12ab34',
    ip_address: () => '10.0.0.1',
    changed_fields: () => ['name'],
    'ERROR_ALERT.alert_recipients': () => ['someone'],
    'ERROR_ALERT_TRIGGER.trigger_errors': () => ['some-error'],
    template_variables: () => ['name'],
    http_status_code: (random) => random.whole(200, 500),
    'SETTING.data_type': () => 'STRING',
    'SETTING.default_value': () => '""',
    'PERMISSION.resource': (random) => random.pick(['WORKOUT', 'PROGRAM']),
    rating_value: (random) => random.whole(1, 5),
    'RATING_CRITERIA.score': (random) => random.whole(1, 5),
    checksum: hex,
  },
  tables: {
    EXERCISE_INSTRUCTION(row, random) {
      row.id ??= random.uuid();
    },
    TEMPO(row, random, rows) {
      row.exercise_instruction_id = random.pick(rows.get('EXERCISE_INSTRUCTION') ?? [])?.id ?? null;
    },
    VISIBILITY_POLICY(row) {
      row.is_default = false;
    },
    USER_PROFESSIONAL_CUSTOMER_RELATION(row) {
      inOrder(row, 'started_at', 'ended_at');
      if (row.started_at === null) row.ended_at = null;
    },
    PAYMENT(row) {
      row.processed_at ??= '2024-06-01T00:00:00.000Z';
    },
    INTEGRATION_LOG(row) {
      if (row.success === true) row.error_message = null;
    },
    SETTING_GROUP(row) {
      if (row.is_collapsible === false) row.is_expanded_default = true;
    },
    ERROR_TREND(row) {
      row.new_errors = 0;
    },
    EVENT_SUBSCRIPTION(row) {
      Object.assign(row, { webhook_url: 'https://hooks.example.com/x', callback_method: null });
    },
    ACTIVITY_DIGEST(row) {
      row.digest_date = `${String(row.digest_date).slice(0, 8)}01`;
    },
    ACTIVITY_SESSION(row) {
      inOrder(row, 'session_start', 'session_end');
    },
    ACTIVITY_STREAK(row) {
      Object.assign(row, { is_active: true, best_count: 20, current_count: 2 });
      Object.assign(row, { streak_started_date: '2024-01-01', last_activity_date: '2024-03-01' });
    },
    ESTIMATED_WORKOUT_DURATION(row) {
      Object.assign(row, { tempo_seconds: 10, rest_between_sets_seconds: 20, rest_between_exercises_seconds: 30 });
      Object.assign(row, { warmup_seconds: 40, transitions_seconds: 50, total_seconds: 150 });
    },
    GOAL(row, random, rows) {
      row.user_id ??= random.pick(rows.get('USER') ?? [])?.id ?? null;
    },
    FAVORITE(row) {
      if (Number(row.access_count) > 0) row.last_accessed_at ??= '2024-06-01T00:00:00.000Z';
    },
    USER_FAVORITE: ofOwner('FAVORITE', 'favorite_id', 'user_id'),
    USER_WORKOUT_SET_MAP: ofOwner('WORKOUT_SET', 'workout_set_id', 'workout_id'),
    WORKOUT_SET_ACCESSIBILITY: ofOwner('WORKOUT_SET', 'workout_set_id', 'workout_id'),
    WORKOUT_SET_DIFFICULTY_VARIANT(row, random, rows) {
      ofOwner('WORKOUT_SET', 'workout_set_id', 'workout_id')(row, random, rows);
      row.difficulty_delta = -random.whole(1, 5);
    },
    FAVORITE_COLLECTION_ITEM(row, random, rows) {
      row.favorite_id = 'nothing';
      const collection = rows.get('FAVORITE_COLLECTION')?.find(({ id }) => id === row.collection_id);
      const own = (rows.get('FAVORITE') ?? []).filter(({ user_id }) => user_id === collection?.user_id);
      if (own.length > 0) row.favorite_id = random.pick(own).id ?? null;
    },
    NOTIFICATION_CAMPAIGN(row) {
      Object.assign(row, {
        target_user_count: 9,
        sent_count: 8,
        delivered_count: 7,
        opened_count: 3,
        clicked_count: 1,
      });
      row.started_at ??= '2024-06-01T00:00:00.000Z';
    },
    PAYMENT_METHOD(row) {
      Object.assign(row, { last_four: '4242', method_type: 'CARD', is_active: true });
    },
    SUBSCRIPTION(row, _, rows) {
      Object.assign(row, { started_at: '2024-01-01', current_period_start: '2024-02-01', trial_end: '2024-01-15' });
      Object.assign(row, { cancelled_at: '2024-02-10', ended_at: null });
      const plan = rows.get('BILLING_PLAN')?.find(({ id }) => id === row.billing_plan_id);
      row.current_period_end = plan?.billing_cycle === 'LIFETIME' ? null : '2024-03-01';
    },
    AUDIT_EXPORT: exported('export_status'),
    EVENT_QUEUE(row) {
      if (row.status === 'FAILED') row.failure_reason ??= 'It broke.';
      if (row.status === 'PENDING' || row.status === 'PROCESSING') row.next_retry_at ??= '2030-01-01T00:00:00.000Z';
    },
    FAVORITE_SHARE(row, random, rows) {
      const favorite = random.pick(rows.get('FAVORITE') ?? []);
      Object.assign(row, {
        favorite_id: favorite?.id ?? null,
        shared_by: favorite?.user_id ?? null,
        collection_id: null,
      });
      if (row.shared_by === row.shared_with) row.shared_with = null;
    },
    ACTIVITY(row) {
      if (row.resource_type === null || row.resource_id === null)
        Object.assign(row, { resource_type: null, resource_id: null });
    },
    ACTIVITY_TYPE(row) {
      row.requires_resource = false;
    },
    INSTITUTION_INVITE(row) {
      if (row.is_revoked === true) row.accepted_at = null;
      row.department_id = null;
    },
    INSTITUTION_MEMBER(row) {
      row.institution_department = null;
    },
    INVOICE(row, random, rows) {
      const status = random.pick(rows.get('INVOICE_STATUS') ?? []);
      const cents = (name: string) => Math.round(Number(row[name] ?? 0));
      Object.assign(row, {
        subtotal: cents('subtotal'),
        tax_amount: cents('tax_amount'),
        paid_date: status?.name === 'PAID' ? row.due_date : null,
      });
      row.total = Number(row.subtotal) + Number(row.tax_amount);
      row.invoice_status_id = status?.id ?? null;
      if (status && status.name !== 'DRAFT') row.external_invoice_id ??= `in_${row.invoice_number}`;
    },
    INVOICE_STATUS(row, random) {
      row.name = random.pick(['DRAFT', 'OPEN', 'PAID']);
    },
    NOTIFICATION: happened('sent_at', 'read_at', 'clicked_at'),
    NOTIFICATION_DELIVERY: happened('sent_at', 'delivered_at', 'failed_at'),
    FAVORITE_EXPORT(row) {
      if (row.export_scope === 'FILTERED') row.export_filters ??= { type: 'WORKOUT' };
      if (row.completed_at === null) Object.assign(row, { is_completed: false, export_url: null });
    },
    PAYMENT_REFUND(row, _, rows) {
      row.currency = rows.get('PAYMENT')?.find(({ id }) => id === row.payment_id)?.currency ?? 'USD';
      row.processed_at ??= '2024-06-01T00:00:00.000Z';
    },
    EXERCISE_VARIANT(row, random) {
      row.difficulty_delta = random.whole(1, 5);
    },
    SECURITY_EVENT(row) {
      if (row.reviewed_by !== null) row.reviewed_at ??= '2030-06-01T00:00:00.000Z';
    },
    USER_SHARE_INVITE(row) {
      if (row.program_id !== null) row.workout_id = null;
      if (row.program_id === null && row.workout_id === null) row.invitee_email = null;
    },
    ERROR_EXPORT(row) {
      exported('export_status')(row);
      inOrder(row, 'export_start_date', 'export_end_date');
    },
    AUDIT_RETENTION_POLICY(row) {
      Object.assign(row, { compress_after_days: true, compression_after_days: 30, retention_days: 90 });
    },
    EVENT_ANALYTICS(row) {
      Object.assign(row, { total_events: 9, error_events: 1, unique_users: 2 });
    },
    FAVORITE_COLLECTION(row, _, rows) {
      row.is_public = false;
      row.visibility_id = privateIn(rows);
    },
    FAVORITE_TREND(row) {
      Object.assign(row, { favorite_count: 90 });
    },
    NOTIFICATION_ANALYTICS(row) {
      Object.assign(row, { sent_count: 9, delivered_count: 8, opened_count: 7, clicked_count: 3 });
    },
    NOTIFICATION_TEMPLATE(row) {
      Object.assign(row, { subject_template: 'Hello', action_url_template: '/x' });
    },
    PAYMENT_WEBHOOK(row) {
      if (row.processed === true) row.processed_at ??= '2024-06-01T00:00:00.000Z';
      else row.processed_at = null;
    },
    RATING_SUMMARY(row) {
      Object.assign(row, { total_ratings: 5, five_star_count: 1, four_star_count: 1, three_star_count: 1 });
      Object.assign(row, { two_star_count: 1, one_star_count: 1, average_rating: 3 });
      Object.assign(row, { verified_ratings_count: 2, verified_average: 4 });
    },
    SETTING_EXPORT(row) {
      if (row.export_scope === 'SYSTEM') row.scope_id = null;
      else row.scope_id ??= '3b241101-e2bb-4255-8caf-4136c566a962';
    },
  },
  rows: {
    ACTIVITY_TYPE: differing('name'),
    CRITERIA_TYPE: differing('name'),
    METRIC: differing('name'),
    NOTIFICATION_TYPE: differing('name'),
    VISIBILITY: differing('name', 'resource'),
    EQUIPMENT_MEDIA: differing('equipment_id', 'media_id'),
    NOTIFICATION_SCHEDULE: differing('user_id', 'notification_type_id'),
    NOTIFICATION_TEMPLATE: differing('notification_type_id', 'channel'),
    WORKOUT_VERSION: differing('workout_id'),
    PERMISSION: differing('actor', 'resource', 'action', 'scope'),
    NOTIFICATION_BATCH: differing('user_id', 'batch_type'),
    USER_WORKOUT_OWNERSHIP: (row, before, rows) =>
      differing('workout_id')(row, before) &&
      (rows.get('USER_PROGRAM_OWNERSHIP') ?? []).every(({ id }) => id !== row.id),
    USER_PROFESSIONAL_CUSTOMER_RELATION: (row, before) =>
      row.professional_id !== row.customer_id && differing('professional_id', 'customer_id')(row, before),
    FAVORITE_COLLECTION_ITEM: (row, before) =>
      row.favorite_id !== 'nothing' && differing('collection_id', 'favorite_id')(row, before),
    TEMPO: (row, before) =>
      row.exercise_instruction_id !== null &&
      differing('exercise_instruction_id', 'tempo_type_id')(row, before) &&
      differing('exercise_instruction_id', 'order_index')(row, before),
    USER_PROGRAM_OWNERSHIP: (row, before) =>
      before.length < 2 && differing('id')(row, before) && differing('program_id')(row, before),
    INVOICE: (row) => row.invoice_status_id !== null,
    SUBSCRIPTION_CHANGE: differing('subscription_id'),
    DIFFICULTY_LEVEL: differing('metric_id'),
    LOG_LEVEL_STATUS: (row, before) =>
      row.log_level_id !== row.severity_id && before.every(({ log_level_id }) => log_level_id !== row.log_level_id),
    ERROR_DUPLICATE: (row, before) =>
      before.every(
        (other) => other.primary_error_id !== row.primary_error_id && other.duplicate_error_id !== row.primary_error_id,
      ),
    POLICY_ASSIGNMENT: differing('policy_id', 'target_id'),
    USER_SHARE_INVITE: (row) => row.invitee_email !== null,
  },
};

/** A row that names a thing and whose it is says of both the same. */
function ofOwner(table: string, column: string, owner: string): NonNullable<Legal['tables']>[string] {
  return (row, random, rows) => {
    const target = random.pick(rows.get(table) ?? []);
    Object.assign(row, { [column]: target?.id ?? null, [owner]: target?.[owner] ?? null });
  };
}

/** What can only have happened one after the other. */
function happened(...columns: string[]) {
  return (row: SeedRow) => {
    columns.forEach((column, at) => {
      row[column] = `2024-06-0${at + 1}T00:00:00.000Z`;
    });
  };
}

/** A level of visibility that is not public. */
function privateIn(rows: Parameters<NonNullable<Legal['tables']>[string]>[2]) {
  return rows.get('VISIBILITY')?.find(({ name }) => name !== 'PUBLIC')?.id ?? null;
}

function exported(status: string) {
  return (row: SeedRow) => {
    if (row[status] === 'COMPLETED') row.completed_at ??= '2024-06-01T00:00:00.000Z';
    else row.completed_at = null;
  };
}
