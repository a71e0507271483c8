import type { Db } from '@motriforge/db/client';
import type { PushMessage } from '@motriforge/shared/contracts/notifications';
import type { EventType } from '@motriforge/shared/events';
import type { Secrets } from './secrets.ts';

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

/** A session as its browser keeps it. */
export interface SessionTokens {
  sessionId: string;
  /** Nothing but its hash is kept by us. */
  token: string;
  expiresAt: number;
  /** Whether the browser keeps it when it is closed. */
  rememberMe: boolean;
}

/** The browser a request comes from, as far as it carries something of ours. */
export interface Browser {
  /** What tells one browser from another, whoever is signed in. One that has nothing yet gets it with the answer. */
  device(): string;
  /** The country of its address, where the edge knows. */
  country: string | null;
  /** Gives it a session to keep with the answer, or takes away the one it has. */
  keep(session: SessionTokens | null): void;
}

/** How Google knows us, and how it is reached: within bounds of time and size, and nowhere inside. */
export interface GoogleClient {
  issuer: string;
  clientId: string;
  clientSecret: string;
  fetch(url: string, init: RequestInit): Promise<Response>;
}

/** What a verb may use of the world: the database, the caller and the clock, and nothing else. */
export interface Ctx {
  db: Db;
  actor: Actor;
  now(): number;
  requestId: string;
  caller: { ipAddress: string | null; userAgent: string | null };
  browser: Browser;
  secrets: Secrets;
  /** Null where nobody signs in with Google. */
  google: GoogleClient | null;
  /** Where people reach the product: the beginning of every link in a letter. */
  origin: string;
  /** Tells whoever reacts, after the answer has left. Losing it is allowed: the sweep finds the event. */
  publish(event: AnnouncedEvent): void;
  /** Rings for a person at a moment, and not before; null lets it be. Losing it is allowed: a cron looks after. */
  wakeAt(userId: string, at: number | null): void;
  /** What browsers know us by, who are asked to let us send to them. */
  pushPublicKey(): string;
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

/** A browser that asked to be sent to, as it described itself. */
export interface PushTarget {
  endpoint: string;
  p256dhKey: string;
  authKey: string;
}

/** Sends to a browser through the service of its maker. One that is gone will never be there again. */
export type SendPush = (target: PushTarget, message: PushMessage) => Promise<'SENT' | 'GONE' | 'FAILED'>;

/** A context for work nobody waits for. */
export interface JobCtx extends Ctx {
  /** Null where no provider is configured: letters then wait in the mailbox. */
  sendMail: SendMail | null;
  sendPush: SendPush;
}
