import type { GoogleRefusal } from '@motriforge/shared/contracts/identity';
import type { Ctx } from '../context.ts';
import { enterWithGoogle } from './enter-with-google.ts';
import { endJourney } from './google-journey.ts';
import { type GooglePerson, isCancelled, personBehind } from './google-provider.ts';
import { keepIdentity } from './keep-identity.ts';

export interface GoogleEnd {
  outcome: 'done' | GoogleRefusal;
  /** Where the journey was to lead; null where nobody knows. */
  returnTo: string | null;
  /** What went wrong, for the log. */
  cause?: unknown;
}

/** Takes a browser that comes back from Google: signs its person in, or links the account they have there. */
export async function finishGoogle(ctx: Ctx, callback: URL): Promise<GoogleEnd> {
  const { searchParams } = callback;
  const begun = ctx.google && (await endJourney(ctx, searchParams.get('state') ?? ''));
  if (!ctx.google || !begun) return { outcome: 'expired', returnTo: null };
  const { journey, question } = begun;
  const { returnTo, userId } = journey;
  let person: GooglePerson;
  try {
    person = await personBehind(ctx, ctx.google, searchParams, question);
  } catch (cause) {
    return { outcome: isCancelled(cause) ? 'cancelled' : 'failed', returnTo, cause };
  }
  const refusal = await (userId === null ? enterWithGoogle(ctx, journey, person) : keepIdentity(ctx, userId, person));
  return { outcome: refusal ?? 'done', returnTo };
}
