const hashed = 'Tokens are kept as hashes.';
const session = 'Nobody is signed in here with a session of another installation.';
const counted = 'It is counted again from what it sums up.';
const secret = 'It was kept in clear: the webhook comes switched off and needs a new secret.';
const derived = 'It follows from other columns and is made from them.';

/** The columns that do not come back as they were, and why. Everything else does. */
export const notKept: Readonly<Record<string, string>> = {
  'management.user_sessions.refresh_token': hashed,
  'management.user_sessions.access_token': hashed,
  'management.workouts.summary': counted,
  'management.webhooks.secret': secret,
  'management.webhooks.is_active': secret,
  'management.schedules.duration': 'It is what lies between the start and the end.',
  'motriforge.USER_PASSWORD_RESET.reset_token': hashed,
  'motriforge.USER_SHARE_INVITE.token': hashed,
  'motriforge.INSTITUTION_INVITE.token': hashed,
  'motriforge.FAVORITE_SHARE.share_token': hashed,
  'motriforge.FAVORITE_USAGE_LOG.session_id': session,
  'motriforge.AUDIT_LOG.session_id': session,
  'motriforge.ERROR.session_id': session,
  'motriforge.ERROR_OCCURRENCE.session_id': session,
  'motriforge.SUBSCRIPTION_CHANGE.proration_amount': 'Its currency is that of the plan; compared by hand.',
  'motriforge.EVENT_SUBSCRIPTION.is_active': secret,
  'motriforge.PERMISSION.name': derived,
  'motriforge.PERMISSION.is_global': derived,
  'motriforge.INSTITUTION_INVITE.is_active': derived,
  'motriforge.USER_SHARE_INVITE.is_active': derived,
};
