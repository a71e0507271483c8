import type { EventData, EventType } from '@motriforge/shared/events';
import type { Effect, Statement } from './commit.ts';
import type { JobCtx } from './context.ts';

/** What a subscriber wants written. It is committed together with the receipt, so it happens once. */
export interface Reaction extends Effect {
  statements: readonly Statement[];
}

export type Subscriber<T extends EventType> = (ctx: JobCtx, data: EventData<T>) => Promise<Reaction>;
