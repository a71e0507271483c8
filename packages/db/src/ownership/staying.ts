import type { Exceptions } from './exceptions.ts';

/** Rows about a person that outlive them, with the person taken out. */
export interface Kept {
  table: string;
  /** The column that points at them, or at something of theirs. */
  through: string;
  /** What its columns hold once they are erased. */
  emptied: Readonly<Record<string, string | null>>;
  isExported: boolean;
  why: string;
}

const nothing = (...columns: string[]) => Object.fromEntries(columns.map((column) => [column, null]));

const history = 'The history of what was changed must have no gaps; who it was and what they wrote goes.';
const books = 'Books are kept for as long as the law asks.';

export const kept: readonly Kept[] = [
  {
    table: 'audit_log',
    through: 'user_id',
    emptied: nothing(
      'user_email',
      'old_values',
      'new_values',
      'compressed_values',
      'reason',
      'ip_address',
      'user_agent',
    ),
    isExported: true,
    why: history,
  },
  {
    table: 'system_event',
    through: 'user_id',
    emptied: nothing('ip_address', 'user_agent', 'resource_type', 'resource_id'),
    isExported: false,
    why: 'What happened is told to subscribers by ids alone.',
  },
  {
    table: 'security_event',
    through: 'user_id',
    emptied: { event_details: '{}', ip_address: '', user_agent: null },
    isExported: true,
    why: 'Attacks are counted over years; whom they were aimed at goes.',
  },
  {
    table: 'error',
    through: 'user_id',
    emptied: nothing('context_data', 'ip_address', 'user_agent'),
    isExported: false,
    why: 'What went wrong may go wrong for others; who met it first goes.',
  },
  {
    table: 'error_occurrence',
    through: 'user_id',
    emptied: nothing('occurrence_context', 'ip_address', 'request_id'),
    isExported: false,
    why: 'How often something went wrong stays; for whom goes.',
  },
  {
    table: 'invoice',
    through: 'subscription_id',
    emptied: {},
    isExported: true,
    why: `${books} An invoice stays as it was issued.`,
  },
  {
    table: 'payment',
    through: 'user_id',
    emptied: nothing('provider_data', 'failure_reason'),
    isExported: true,
    why: books,
  },
  { table: 'payment_refund', through: 'payment_id', emptied: nothing('reason'), isExported: true, why: books },
  {
    table: 'payment_webhook',
    through: 'payment_id',
    emptied: { raw_payload: '{}', processing_error: null },
    isExported: false,
    why: 'That a payment was reported stays; what the provider said of the person goes.',
  },
  {
    table: 'user_erasure',
    through: 'user_id',
    emptied: {},
    isExported: false,
    why: 'It shows that the wish was carried out, and names nobody.',
  },
];

/** Where a person stands as the one who did something. The row is not theirs: the link is cut, or leads to nobody. */
export const named: readonly Exceptions[] = [
  {
    why: 'They gave or changed a right; it goes on to hold.',
    of: [
      'institution_department_permission.updated_by',
      'institution_invite.invited_by',
      'institution_member_permission.updated_by',
      'institution_member_role.updated_by',
      'institution_policy.updated_by',
      'user_group_member.added_by',
      'user_group_resource.added_by',
      'user_ownership.created_by',
      'user_ownership.granted_by',
      'user_permission.updated_by',
      'user_role.updated_by',
      'dashboard_link.created_by',
    ],
  },
  {
    why: 'They did it as a coach for somebody, whose it is.',
    of: [
      'coaching_session.coach_id',
      'coaching_session.cancelled_by',
      'goal.assigned_by',
      'nutrition_target.set_by',
      'session_card.coach_id',
      'training_max.set_by',
      'user_professional_customer_relation.requested_by',
      'user_program.assigned_by',
      'workout_session.coach_id',
    ],
  },
  {
    why: 'They changed something that goes on without them.',
    of: ['exercise_version.changed_by', 'program_version.created_by', 'workout_version.changed_by'],
  },
  {
    why: 'They did it for the platform or an institution.',
    of: [
      'audit_export.requested_by',
      'dead_letter.handled_by',
      'error_assignment.assigned_by',
      'error_duplicate.marked_by',
      'error_escalation.escalated_by',
      'error_export.requested_by',
      'error_resolution.resolved_by',
      'featured_rating.featured_by',
      'institution_setting_value.set_by',
      'notification_campaign.created_by',
      'rating.moderated_by',
      'rating_report.resolved_by',
      'security_event.reviewed_by',
      'setting_change_log.changed_by',
      'setting_template.created_by',
      'system_setting_value.set_by',
    ],
  },
];

/** A column that tells of a person without pointing at them. Its row goes with them, if it can be found. */
export interface Loose {
  column: string;
  /** What of the person it holds; null where no way leads back to them. */
  holds: 'address' | 'hash of the address' | 'id' | null;
  why: string;
}

export const loose: readonly Loose[] = [
  { column: 'institution_invite.email', holds: 'address', why: 'An invitation to somebody who is gone.' },
  { column: 'mail_message.recipient', holds: 'address', why: 'A letter to somebody who is gone.' },
  { column: 'user_share_invite.invitee_email', holds: 'address', why: 'An invitation to somebody who is gone.' },
  { column: 'waitlist_entry.email', holds: 'address', why: 'A place in a line for somebody who is gone.' },
  { column: 'sign_in_guess.address_hash', holds: 'hash of the address', why: 'Guesses at an account that is gone.' },
  { column: 'setting_change_log.scope_id', holds: 'id', why: 'What was changed in settings that are gone.' },
  { column: 'site_visit.user_agent', holds: null, why: 'Visits are counted without saying whose they are.' },
  { column: 'error_alert.alert_recipients', holds: null, why: 'A list that staff keep of where alarms go.' },
  { column: 'invoice.bill_to', holds: null, why: 'An invoice stays as it was issued.' },
];

/** Columns in which words may stay that a person wrote, once they are erased: nothing else may. */
export const remaining: readonly Exceptions[] = [
  {
    why: 'They wrote it for the platform or an institution, about its work.',
    of: [
      'audit_export.export_filters',
      'dashboard_link.filters',
      'dashboard_link.name',
      'error_duplicate.similarity_reason',
      'error_export.export_filters',
      'error_resolution.prevention_measures',
      'error_resolution.resolution_description',
      'error_resolution.steps_taken',
      'institution_invite.message',
      'institution_setting_value.value',
      'notification_campaign.campaign_name',
      'notification_campaign.content',
      'notification_campaign.description',
      'notification_campaign.target_criteria',
      'setting_change_log.change_reason',
      'setting_change_log.new_value',
      'setting_change_log.old_value',
      'setting_template.description',
      'setting_template.settings_data',
      'setting_template.template_name',
      'system_setting_value.change_reason',
      'system_setting_value.value',
    ],
  },
  {
    why: 'The program says it of itself.',
    of: [
      'audit_log.changed_fields',
      'audit_log.entity_id',
      'audit_log.entity_type',
      'dead_letter.message_id',
      'dead_letter.queue',
      'error.error_code',
      'error.error_description',
      'error.error_message',
      'error.source_component',
      'error.source_method',
      'error.stack_trace',
      'event_queue.payload',
      'system_event.event_data',
      'system_event.trace_id',
    ],
  },
  {
    why: 'Books name what was bought and the number it has at the provider.',
    of: [
      'invoice.external_invoice_id',
      'invoice.line_items',
      'payment.external_payment_id',
      'payment_refund.external_refund_id',
      'payment_webhook.external_event_id',
    ],
  },
];
