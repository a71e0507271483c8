import type { Admission, GoogleRefusal } from '@motriforge/shared/contracts/identity';
import type { Ctx } from '../context.ts';
import { enterWithGoogle } from './enter-with-google.ts';
import { endJourney } from './google-journey.ts';
import { type GooglePerson, isCancelled, personBehind } from './google-provider.ts';
import { keepIdentity } from './keep-identity.ts';

export interface GoogleEnd {
  outcome: Admission | GoogleRefusal;
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
  if (userId === null) return { outcome: await enterWithGoogle(ctx, journey, person), returnTo };
  return { outcome: (await keepIdentity(ctx, userId, person)) ?? { status: 'signed-in' }, returnTo };
}
