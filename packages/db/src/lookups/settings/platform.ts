import { currencyCode, type SettingDefinition, whole, yesOrNo } from './definition.ts';

/** What staff set for everybody. */
export const platformSettings = {
  'platform.signup_open': {
    name: 'Open to everybody',
    description: 'Whether people may sign up; otherwise they join the waitlist.',
    topic: 'PLATFORM',
    ...yesOrNo(true),
  },
  'security.attempts_before_lock': {
    name: 'Wrong passwords',
    description: 'After so many in a row an account is locked for a while.',
    topic: 'PLATFORM',
    ...whole(3, 10, 5),
  },
  'security.lock_minutes': {
    name: 'First lock',
    description: 'In minutes; every further one lasts twice as long.',
    topic: 'PLATFORM',
    ...whole(1, 1_440, 15),
  },
  'security.reset_minutes': {
    name: 'Password reset',
    description: 'How many minutes the link in the letter can be used.',
    topic: 'PLATFORM',
    ...whole(5, 1_440, 60),
  },
  'security.session_hours': {
    name: 'Signed in',
    description: 'How many hours a device stays signed in without being used.',
    topic: 'PLATFORM',
    ...whole(1, 168, 12),
  },
  'security.remembered_days': {
    name: 'Remembered',
    description: 'How many days a remembered device stays signed in.',
    topic: 'PLATFORM',
    ...whole(1, 365, 30),
  },
  'sharing.invite_days': {
    name: 'Invitations',
    description: 'How many days an invitation can be answered.',
    topic: 'PLATFORM',
    ...whole(1, 90, 7),
  },
  'privacy.erasure_days': {
    name: 'Erasure',
    description: 'How many days people can change their mind after asking to be erased.',
    topic: 'PLATFORM',
    ...whole(1, 30, 14),
  },
  'privacy.export_hours': {
    name: 'Exports',
    description: 'How many hours a file of exported data can be fetched.',
    topic: 'PLATFORM',
    ...whole(1, 168, 24),
  },
  'payments.currency': {
    name: 'Currency',
    description: 'What plans are priced in.',
    topic: 'PLATFORM',
    ...currencyCode('USD'),
  },
  'payments.invoice_series': {
    name: 'Series of invoices',
    description: 'What the numbers of invoices begin with.',
    topic: 'PLATFORM',
    dataType: 'STRING',
    defaultValue: 'MF',
    validationRules: { pattern: '^[A-Z0-9]{1,10}$' },
  },
  'payments.due_days': {
    name: 'Due',
    description: 'How many days after it was issued an invoice is due.',
    topic: 'PLATFORM',
    ...whole(0, 90, 14),
  },
  'payments.dunning_days': {
    name: 'Dunning',
    description: 'After how many days each it is tried again to collect.',
    topic: 'PLATFORM',
    dataType: 'JSON',
    defaultValue: [3, 5, 7],
    validationRules: null,
  },
  'webhooks.failures_before_off': {
    name: 'Failing webhooks',
    description: 'After so many failures in a row a webhook is switched off.',
    topic: 'PLATFORM',
    ...whole(1, 100, 20),
  },
} as const satisfies Record<string, SettingDefinition>;
