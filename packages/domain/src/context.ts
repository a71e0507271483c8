import type { Db } from '@motriforge/db/client';
import type { EventType } from '@motriforge/shared/events';

/** Somebody who is signed in, and the session in which they ask. */
export interface Person {
  kind: 'person';
  userId: string;
  sessionId: string | null;
}

/** Who asks. Nobody in particular is a visitor, and so is work nobody waits for. */
export type Actor = { kind: 'visitor' } | Person;

/** An event that has been committed and waits in the outbox. */
export interface AnnouncedEvent {
  eventId: string;
  type: EventType;
}

/** What a verb may use of the world: the database, the caller and the clock, and nothing else. */
export interface Ctx {
  db: Db;
  actor: Actor;
  now(): number;
  requestId: string;
  caller: { ipAddress: string | null; userAgent: string | null };
  /** Tells whoever reacts, after the answer has left. Losing it is allowed: the sweep finds the event. */
  publish(event: AnnouncedEvent): void;
}

/** A context in which somebody is signed in. */
export interface UserCtx extends Ctx {
  actor: Person;
}

export interface Letter {
  id: string;
  recipient: string;
  subject: string;
  bodyText: string;
  bodyHtml: string;
}

/** Sends a letter; the same id twice is sent once. Answers with the provider's own id. */
export type SendMail = (letter: Letter) => Promise<string>;

/** A context for work nobody waits for. */
export interface JobCtx extends Ctx {
  /** Null where no provider is configured: letters then wait in the mailbox. */
  sendMail: SendMail | null;
}
