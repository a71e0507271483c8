import * as v from 'valibot';
import { Id } from '../ids.ts';
import { Email, Locale } from './common.ts';

export const JoinWaitlistInput = v.object({ id: Id, email: Email, locale: v.optional(Locale, 'en') });
export type JoinWaitlistInput = v.InferOutput<typeof JoinWaitlistInput>;

/** The same answer for a new and a known address, so that nobody learns who is on the list. */
export const JoinWaitlistResult = v.object({ status: v.literal('on-the-list') });
export type JoinWaitlistResult = v.InferOutput<typeof JoinWaitlistResult>;
