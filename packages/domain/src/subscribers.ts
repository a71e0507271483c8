import type { EventMessage, EventType } from '@motriforge/shared/events';
import type { AnnouncedEvent } from './context.ts';
import { deliverMail, welcomeToWaitlist } from './notifications/index.ts';
import type { Subscriber } from './reaction.ts';

/** Who reacts to what. An event without a line here does not compile. */
export const subscribers: { readonly [T in EventType]: Readonly<Record<string, Subscriber<T>>> } = {
  'waitlist.joined': { welcomeToWaitlist },
  'mail.queued': { deliverMail },
};

/** The messages that tell everybody who reacts to an event about it. */
export function messagesFor({ eventId, type }: AnnouncedEvent): EventMessage[] {
  return Object.keys(subscribers[type]).map((subscriber) => ({ eventId, subscriber }));
}
