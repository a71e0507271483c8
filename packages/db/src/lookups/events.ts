import { type EventType, eventTypes } from '@motriforge/shared/events';
import { fixedId } from '@motriforge/shared/ids';
import { type AuditAction, auditActions, type eventCategories } from '../schema/events.ts';

export const eventTypeId = (type: EventType): string => fixedId('event-type', type);

const eventMeaning: Record<
  EventType,
  { description: string; category: (typeof eventCategories)[number]; retentionDays: number; isSensitive?: boolean }
> = {
  'waitlist.joined': { description: 'An address joined the waitlist.', category: 'BUSINESS', retentionDays: 365 },
  'account.created': { description: 'Somebody signed up.', category: 'BUSINESS', retentionDays: 365 },
  'account.asked-for-again': {
    description: 'Somebody signed up with an address that has an account.',
    category: 'SECURITY',
    retentionDays: 90,
  },
  'account.locked': {
    description: 'Wrong passwords locked an account.',
    category: 'SECURITY',
    retentionDays: 365,
    isSensitive: true,
  },
  'session.opened': { description: 'Somebody signed in.', category: 'SECURITY', retentionDays: 90, isSensitive: true },
  'email.to-be-verified': { description: 'An address has to be proved.', category: 'SYSTEM', retentionDays: 90 },
  'email.to-be-changed': {
    description: 'Somebody asked for another address.',
    category: 'SECURITY',
    retentionDays: 365,
  },
  'email.changed': { description: 'An account has another address.', category: 'SECURITY', retentionDays: 365 },
  'password.to-be-reset': { description: 'A password was forgotten.', category: 'SECURITY', retentionDays: 90 },
  'password.changed': { description: 'An account has another password.', category: 'SECURITY', retentionDays: 365 },
  'authenticator.turned-on': {
    description: 'An account asks for the code of an authenticator.',
    category: 'SECURITY',
    retentionDays: 365,
  },
  'authenticator.turned-off': {
    description: 'An account no longer asks for the code of an authenticator.',
    category: 'SECURITY',
    retentionDays: 365,
  },
  'recovery-code.used': {
    description: 'Somebody signed in with a recovery code.',
    category: 'SECURITY',
    retentionDays: 365,
    isSensitive: true,
  },
  'recovery-codes.renewed': {
    description: 'New recovery codes took the place of those before.',
    category: 'SECURITY',
    retentionDays: 365,
  },
  'second-factor.locked': {
    description: 'Wrong codes locked the second factor of an account.',
    category: 'SECURITY',
    retentionDays: 365,
    isSensitive: true,
  },
  'passkey.added': { description: 'A passkey opens an account.', category: 'SECURITY', retentionDays: 365 },
  'passkey.removed': { description: 'A passkey no longer opens an account.', category: 'SECURITY', retentionDays: 365 },
  'passkey.copied': {
    description: 'A passkey was refused because there seems to be a copy of it.',
    category: 'SECURITY',
    retentionDays: 365,
    isSensitive: true,
  },
  'identity.linked': {
    description: 'An account elsewhere opens an account from now on.',
    category: 'SECURITY',
    retentionDays: 365,
  },
  'identity.unlinked': {
    description: 'An account elsewhere no longer opens an account.',
    category: 'SECURITY',
    retentionDays: 365,
  },
  'share.sent': { description: 'Somebody shared something by letter.', category: 'BUSINESS', retentionDays: 365 },
  'export.ready': {
    description: 'The file somebody asked for can be fetched.',
    category: 'SECURITY',
    retentionDays: 365,
  },
  'file.taken-back': {
    description: 'Somebody brought a file into an account.',
    category: 'SECURITY',
    retentionDays: 365,
  },
  'erasure.asked-for': {
    description: 'Somebody wants to be erased.',
    category: 'SECURITY',
    retentionDays: 365,
  },
  'mail.queued': { description: 'A letter is ready to be sent.', category: 'SYSTEM', retentionDays: 90 },
  'appointment.booked': { description: 'A coach proposed an appointment.', category: 'BUSINESS', retentionDays: 365 },
  'appointment.due': { description: 'An appointment begins soon.', category: 'SYSTEM', retentionDays: 90 },
  'payment.reported': {
    description: 'A payment provider told of a payment.',
    category: 'INTEGRATION',
    retentionDays: 365,
    isSensitive: true,
  },
  'session.completed': { description: 'A training session was finished.', category: 'BUSINESS', retentionDays: 365 },
  'log.changed': {
    description: 'Somebody changed what they trained on a day that is over.',
    category: 'BUSINESS',
    retentionDays: 90,
  },
  'history.changed': { description: 'Days of a log came or went.', category: 'SYSTEM', retentionDays: 30 },
  'records.outdated': { description: 'Bests have to be found anew.', category: 'SYSTEM', retentionDays: 30 },
  'program.started': { description: 'Somebody began a program.', category: 'BUSINESS', retentionDays: 365 },
  'rating.changed': { description: 'Somebody rated something.', category: 'BUSINESS', retentionDays: 90 },
};

export const eventTypeRows = () =>
  eventTypes.map((name) => ({ id: eventTypeId(name), name, isSensitive: false, ...eventMeaning[name] }));

interface Keeping {
  retentionDays: number;
  compressionAfterDays?: number;
}

/** The policy of kinds of things that have none of their own. */
export const everyEntity = '*';

const byDefault: Record<AuditAction, Keeping> = {
  CREATE: { retentionDays: 730, compressionAfterDays: 90 },
  UPDATE: { retentionDays: 730, compressionAfterDays: 90 },
  DELETE: { retentionDays: 1_095, compressionAfterDays: 90 },
  VIEW: { retentionDays: 90 },
  EXPORT: { retentionDays: 1_095 },
  LOGIN: { retentionDays: 365 },
  LOGOUT: { retentionDays: 365 },
};

// Books are kept for ten years.
const books = ['payment', 'payment_refund', 'invoice', 'subscription'] as const;

export const retentionPolicyId = (entityType: string, action: AuditAction): string =>
  fixedId('audit-retention-policy', `${entityType}.${action}`);

export const retentionPolicyRows = () => [
  ...auditActions.map((action) => policy(everyEntity, action, byDefault[action])),
  ...books.flatMap((entityType) =>
    (['CREATE', 'UPDATE', 'DELETE'] as const).map((action) =>
      policy(entityType, action, { retentionDays: 3_653, compressionAfterDays: 365 }),
    ),
  ),
];

function policy(entityType: string, action: AuditAction, { retentionDays, compressionAfterDays }: Keeping) {
  return {
    id: retentionPolicyId(entityType, action),
    entityType,
    action,
    retentionDays,
    compressAfterDays: compressionAfterDays !== undefined,
    compressionAfterDays: compressionAfterDays ?? null,
  };
}
