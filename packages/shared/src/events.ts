import * as v from 'valibot';
import { Day } from './contracts/common.ts';
import { RatedResource } from './contracts/ratings.ts';
import { Id } from './ids.ts';

/** Everything that can happen, with the ids it carries. */
export const events = {
  'waitlist.joined': v.object({ entryId: Id }),
  'account.created': v.object({ emailTokenId: Id }),
  'account.asked-for-again': v.object({ userId: Id }),
  'account.locked': v.object({ securityEventId: Id }),
  'session.opened': v.object({ sessionId: Id }),
  'email.to-be-verified': v.object({ emailTokenId: Id }),
  'email.to-be-changed': v.object({ emailTokenId: Id }),
  'email.changed': v.object({ userId: Id }),
  'password.to-be-reset': v.object({ resetId: Id }),
  'password.changed': v.object({ userId: Id }),
  'authenticator.turned-on': v.object({ userId: Id }),
  'authenticator.turned-off': v.object({ userId: Id }),
  'recovery-code.used': v.object({ userId: Id }),
  'recovery-codes.renewed': v.object({ userId: Id }),
  'second-factor.locked': v.object({ securityEventId: Id }),
  'passkey.added': v.object({ userId: Id }),
  'passkey.removed': v.object({ userId: Id }),
  'passkey.copied': v.object({ userId: Id }),
  'identity.linked': v.object({ identityId: Id }),
  'identity.unlinked': v.object({ userId: Id }),
  'share.sent': v.object({ inviteId: Id }),
  'export.ready': v.object({ exportId: Id }),
  'file.taken-back': v.object({ importId: Id }),
  'erasure.asked-for': v.object({ erasureId: Id }),
  'mail.queued': v.object({ mailId: Id }),
  'appointment.booked': v.object({ appointmentId: Id }),
  'appointment.due': v.object({ appointmentId: Id }),
  'payment.reported': v.object({ webhookId: Id }),
  'session.completed': v.object({ sessionId: Id }),
  /** Something of days that were rolled up already. */
  'log.changed': v.object({ userId: Id, days: v.array(Day), exerciseIds: v.array(Id) }),
  /** Days of somebody's log came or went, many at once. */
  'history.changed': v.object({ userId: Id, from: Day, until: Day }),
  /** The bests of somebody in the exercises after one have to be found anew. */
  'records.outdated': v.object({ userId: Id, after: v.nullable(Id) }),
  'program.started': v.object({ runId: Id }),
  'rating.changed': RatedResource,
} as const;

export type EventType = keyof typeof events;
export type EventData<T extends EventType> = v.InferOutput<(typeof events)[T]>;

// The keys of a const object are exactly its type's keys.
export const eventTypes = Object.keys(events) as [EventType, ...EventType[]];

/** What travels through the queue: who should look at what, never the thing itself. */
export const EventMessage = v.object({ eventId: Id, subscriber: v.string() });
export type EventMessage = v.InferOutput<typeof EventMessage>;
