import type { EventMessage, EventType } from '@motriforge/shared/events';
import { recordSession } from './activity/index.ts';
import type { AnnouncedEvent } from './context.ts';
import { countUses } from './exercises/index.ts';
import { trackProgress } from './health/index.ts';
import {
  askToConfirm,
  askToVerify,
  askWhetherItWasThem,
  deliverMail,
  remindClientOfAppointment,
  remindCoachOfAppointment,
  sendReset,
  tellClientOfAppointment,
  tellNewAddress,
  tellOfAccount,
  tellOfAuthenticator,
  tellOfCopiedPasskey,
  tellOfErasure,
  tellOfExport,
  tellOfImport,
  tellOfLinkedIdentity,
  tellOfLock,
  tellOfNewRecoveryCodes,
  tellOfNoAuthenticator,
  tellOfNoPasskey,
  tellOfPasskey,
  tellOfPassword,
  tellOfRecoveryCode,
  tellOfUnlinkedIdentity,
  tellOfWrongCodes,
  warnOldAddress,
  welcomeToWaitlist,
  writeShareLetter,
} from './notifications/index.ts';
import { settlePayment } from './payments/index.ts';
import { countStarts, decideAfterSession, decideAgain } from './programs/index.ts';
import { summarizeRatings } from './ratings/index.ts';
import type { Subscriber } from './reaction.ts';
import { findRecords, rollUpDays, rollUpHistory, rollUpSession } from './training/index.ts';
import { countWorkoutUses } from './workouts/index.ts';
import { recordPoses } from './yoga/index.ts';

/** Who reacts to what. An event without a line here does not compile. */
export const subscribers: { readonly [T in EventType]: Readonly<Record<string, Subscriber<T>>> } = {
  'waitlist.joined': { welcomeToWaitlist },
  'account.created': { askToVerify },
  'account.asked-for-again': { tellOfAccount },
  'account.locked': { tellOfLock },
  'session.opened': { askWhetherItWasThem },
  'email.to-be-verified': { askToVerify },
  'email.to-be-changed': { askToConfirm, warnOldAddress },
  'email.changed': { tellNewAddress },
  'password.to-be-reset': { sendReset },
  'password.changed': { tellOfPassword },
  'authenticator.turned-on': { tellOfAuthenticator },
  'authenticator.turned-off': { tellOfNoAuthenticator },
  'recovery-code.used': { tellOfRecoveryCode },
  'recovery-codes.renewed': { tellOfNewRecoveryCodes },
  'second-factor.locked': { tellOfWrongCodes },
  'passkey.added': { tellOfPasskey },
  'passkey.removed': { tellOfNoPasskey },
  'passkey.copied': { tellOfCopiedPasskey },
  'identity.linked': { tellOfLinkedIdentity },
  'identity.unlinked': { tellOfUnlinkedIdentity },
  'share.sent': { writeShareLetter },
  'export.ready': { tellOfExport },
  'file.taken-back': { tellOfImport },
  'erasure.asked-for': { tellOfErasure },
  'mail.queued': { deliverMail },
  'appointment.booked': { tellClientOfAppointment },
  'appointment.due': { remindClientOfAppointment, remindCoachOfAppointment },
  'payment.reported': { settlePayment },
  'session.completed': {
    countUses,
    countWorkoutUses,
    recordPoses,
    trackProgress,
    rollUpSession,
    recordSession,
    decideAfterSession,
  },
  'log.changed': { rollUpDays, decideAgain },
  'program.started': { countStarts },
  'history.changed': { rollUpHistory },
  'records.outdated': { findRecords },
  'rating.changed': { summarizeRatings },
};

/** The messages that tell everybody who reacts to an event about it. */
export function messagesFor({ eventId, type }: AnnouncedEvent): EventMessage[] {
  return Object.keys(subscribers[type]).map((subscriber) => ({ eventId, subscriber }));
}
