import type { EventData, EventType } from '@motriforge/shared/events';
import type { Effect, Statement } from './commit.ts';
import type { JobCtx } from './context.ts';
import { welcome } from './mind/welcome.ts';
import { deliverMail } from './notifications/deliver-mail.ts';

/** What a subscriber wants written. It is committed together with the receipt, so it happens once. */
export interface Reaction extends Effect {
  statements: readonly Statement[];
}

export type Subscriber<T extends EventType> = (ctx: JobCtx, data: EventData<T>) => Promise<Reaction>;

/** Who reacts to what. An event without a line here does not compile. */
export const subscribers: { readonly [T in EventType]: Readonly<Record<string, Subscriber<T>>> } = {
  'waitlist.joined': { welcome },
  'mail.queued': { deliverMail },
};

export function subscribersOf(type: EventType): string[] {
  return Object.keys(subscribers[type]);
}
