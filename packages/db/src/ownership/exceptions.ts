/**
 * Whatever dies with a person is theirs: it goes into their file, comes back from it, and is erased with them. Here
 * stands what differs from that, and why. A new foreign key to a person that is in none of the lists fails a test.
 */
export interface Exceptions {
  why: string;
  of: readonly string[];
}

/** Made by a person and theirs, though it outlives them where others rely on it. */
export const authored = ['exercise.created_by', 'program.created_by', 'workout.created_by'] as const;

/** Tables that are erased with the person and are not in their file. */
export const withheldTables: readonly Exceptions[] = [
  {
    why: 'It is a secret, or the hash of one, and nothing else.',
    of: [
      'sign_in_challenge',
      'unsubscribe_token',
      'user_credential',
      'user_email_token',
      'user_passkey',
      'user_password_reset',
      'user_recovery_code',
      'user_totp',
    ],
  },
  {
    why: 'It says how the machine keeps devices and queues in step, and nothing of a life.',
    of: [
      'api_rate_limit',
      'event_queue',
      'imported_row',
      'live_cursor',
      'log_revision',
      'log_tombstone',
      'mutation_receipt',
      'webhook_attempt',
    ],
  },
  {
    why: 'A coach wrote it for their own eyes about somebody else: neither of the two may carry it off.',
    of: ['attention_item', 'client_note'],
  },
  { why: 'It is computed from what it stands beside, for the search.', of: ['exercise_document'] },
  { why: 'It is work for the platform.', of: ['error_assignment', 'error_escalation', 'featured_rating'] },
];

/** Columns that are not in the file though their row is. */
export const withheldColumns: readonly Exceptions[] = [
  {
    why: 'It is a secret, the hash of one, or an address that works like one.',
    of: [
      'calendar_feed.secret_hash',
      'event_subscription.secret_ciphertext',
      'event_subscription.signing_key_id',
      'event_subscription.webhook_url',
      'favorite_export.export_url',
      'favorite_export.token_hash',
      'favorite_share.share_token',
      'notification_delivery.tracking_token',
      'payment_customer.external_customer_id',
      'payment_method.external_method_id',
      'push_subscription.auth_key',
      'push_subscription.endpoint',
      'push_subscription.p256dh_key',
      'user_access_token.token_hash',
      'user_access_token.token_prefix',
      'user_device.token_hash',
      'user_export.download_token_hash',
      'user_session.access_token_hash',
      'user_session.refresh_token_hash',
      'user_share_invite.token',
    ],
  },
  {
    why: 'A coach wrote it for their own eyes.',
    of: ['session_card.trainer_notes', 'workout_session.coach_notes'],
  },
  {
    why: 'It is the address of somebody else.',
    of: ['user_share_invite.invitee_email'],
  },
  {
    why: 'It says how something was that may be somebody else’s.',
    of: ['audit_log.new_values', 'audit_log.old_values'],
  },
];

/** Tables that are in the file and do not come back from it. */
export const copiedTables: readonly Exceptions[] = [
  {
    why: 'Somebody else has a part in it and did not agree to this account.',
    of: [
      'activity_institution',
      'activity_notification',
      'activity_participant',
      'appointment_series',
      'coach_day',
      'coaching_consent',
      'coaching_session',
      'favorite_share',
      'institution_customer',
      'session_card',
      'session_card_media',
      'user_group',
      'user_group_member',
      'user_group_resource',
      'user_professional_customer_relation',
      'user_share_invite',
      'user_share_invite_category',
    ],
  },
  {
    why: 'It says what an account may do: a file must not.',
    of: [
      'institution_member',
      'institution_member_permission',
      'institution_member_role',
      'user_access_token',
      'user_category',
      'user_ownership',
      'user_permission',
      'user_program_ownership',
      'user_role',
      'user_tag',
      'user_workout_ownership',
    ],
  },
  {
    why: 'It comes back value by value, where the rules of its setting take it.',
    of: ['user_setting_value'],
  },
  {
    why: 'It is about money, which is between the person and whoever took it.',
    of: ['payment_customer', 'payment_method', 'subscription', 'subscription_change'],
  },
  {
    why: 'Others judge by it: opinions are given again, where they are checked.',
    of: ['rating', 'rating_category', 'rating_criteria', 'rating_helpful', 'rating_report', 'rating_tag'],
  },
  {
    why: 'It belongs to the account it was made for, and says how it was used.',
    of: [
      'api_usage',
      'calendar_feed',
      'chat_consent',
      'event_subscription',
      'favorite_export',
      'favorite_recommendation',
      'favorite_usage_log',
      'import_batch',
      'notification',
      'notification_batch',
      'notification_batch_item',
      'notification_delivery',
      'notification_suppression',
      'push_subscription',
      'rest_timer',
      'setting_export',
      'sync_device',
      'trainee_stats',
      'user_consent',
      'user_device',
      'user_export',
      'user_identity',
      'user_session',
      'user_settings',
    ],
  },
  {
    why: 'Of files, the picture of the person comes back, once it has been looked at as an upload is.',
    of: ['media'],
  },
  {
    why: 'Files are looked at when they are uploaded; this one has not been.',
    of: [
      'chat_message_media',
      'equipment_media',
      'exercise_media',
      'media_metadata',
      'media_tag',
      'media_variant',
      'program_media',
      'progress_photo',
      'workout_media',
    ],
  },
];

/** Columns that a file does not decide: they are as in a row somebody has just made. */
export const housekeeping: readonly Exceptions[] = [
  {
    why: 'It is the platform’s to say.',
    of: [
      'exercise.slug',
      'exercise.usage_count',
      'favorite_collection.slug',
      'favorite_collection.is_public',
      'food.slug',
      'program.slug',
      'program.usage_count',
      'user_profile.tier',
      'workout.slug',
      'workout.usage_count',
    ],
  },
];
