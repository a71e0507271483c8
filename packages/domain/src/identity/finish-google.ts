import { securityEvent } from '@motriforge/db/schema/audit';
import { user, userIdentity } from '@motriforge/db/schema/identity';
import type { Admission, GoogleRefusal } from '@motriforge/shared/contracts/identity';
import { newId } from '@motriforge/shared/ids';
import { sql } from 'drizzle-orm';
import { commit } from '../commit.ts';
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
    if (isCancelled(cause)) return { outcome: 'cancelled', returnTo, cause };
    await noteRefusal(ctx, 'failed', null);
    return { outcome: 'failed', returnTo, cause };
  }
  const outcome: GoogleEnd['outcome'] =
    userId === null
      ? await enterWithGoogle(ctx, journey, person)
      : ((await keepIdentity(ctx, userId, person)) ?? { status: 'signed-in' });
  if (typeof outcome === 'string') await noteRefusal(ctx, outcome, person);
  return { outcome, returnTo };
}

/** Takes down for staff to see that somebody was not let in, and beside the account it was about. */
async function noteRefusal(ctx: Ctx, why: GoogleRefusal, person: GooglePerson | null): Promise<void> {
  const { subject, email } = person ?? { subject: '', email: null };
  const linked = sql`select user_id from ${userIdentity} where provider = 'GOOGLE' and provider_subject = ${subject}`;
  const known = sql`select id from ${user} where email = ${email}`;
  await commit(
    ctx,
    [
      ctx.db.insert(securityEvent).values({
        id: newId(),
        userId: sql`coalesce((${linked}), (${known}))`,
        eventType: 'FAILED_LOGIN',
        severity: 'LOW',
        ipAddress: ctx.caller.ipAddress ?? 'unknown',
        userAgent: ctx.caller.userAgent,
        eventDetails: { provider: 'GOOGLE', why },
        occurredAt: ctx.now(),
      }),
    ],
    {},
  );
}
