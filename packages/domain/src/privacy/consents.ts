import { consentText, userConsent } from '@motriforge/db/schema/privacy';
import type {
  ConsentView,
  GiveConsentInput,
  ReadConsentsInput,
  WithdrawConsentInput,
} from '@motriforge/shared/contracts/privacy';
import { freeConsents } from '@motriforge/shared/contracts/privacy';
import { AppError } from '@motriforge/shared/errors';
import { and, eq, inArray, isNull, sql } from 'drizzle-orm';
import { commit, insertWhere } from '../commit.ts';
import type { UserCtx } from '../context.ts';

/** Agrees to a text, in the version and the language it was shown in. Agreeing again changes nothing. */
export async function giveConsent(ctx: UserCtx, { id, consentTextId }: GiveConsentInput): Promise<void> {
  const { userId, sessionId } = ctx.actor;
  const live = sql`from ${userConsent} where user_id = ${userId} and consent_text_id = ${consentTextId}
    and withdrawn_at is null`;
  const known = sql`select 1 from ${consentText} where id = ${consentTextId}`;
  const row = { id, userId, consentTextId, sessionId, givenAt: ctx.now() };
  const [, [found]] = await commit(
    ctx,
    [
      insertWhere(userConsent, row, sql`exists (${known}) and not exists (select 1 ${live})`),
      ctx.db.all<{ id: string }>(sql`select id ${live}`),
    ],
    { audit: { action: 'CREATE', entity: 'user_consent', id, after: { consentTextId } } },
  );
  if (!found) throw new AppError('NOT_FOUND', 'There is no such text.');
}

/** Takes back what was agreed to, in whatever version. What was lawful until now stays so. */
export async function withdrawConsent(ctx: UserCtx, { kind }: WithdrawConsentInput): Promise<void> {
  const texts = ctx.db.select({ id: consentText.id }).from(consentText).where(eq(consentText.kind, kind));
  const given = and(
    eq(userConsent.userId, ctx.actor.userId),
    isNull(userConsent.withdrawnAt),
    inArray(userConsent.consentTextId, texts),
  );
  await commit(ctx, [ctx.db.update(userConsent).set({ withdrawnAt: ctx.now() }).where(given)], {
    audit: { action: 'UPDATE', entity: 'user_consent', id: ctx.actor.userId, after: { kind, withdrawnAt: ctx.now() } },
  });
}

type ConsentRow = Omit<ConsentView, 'isNeeded' | 'isGiven' | 'isOutdated'>;

/** Every text as it stands today, with what the caller said of it last. */
export async function readConsents(ctx: UserCtx, { locale }: ReadConsentsInput): Promise<ConsentView[]> {
  const rows = await ctx.db.all<ConsentRow>(sql`
    with newest as (select *, row_number() over (partition by kind order by version desc) as place
        from ${consentText} where locale = ${locale}),
      said as (select consent_text.kind, consent_text.version, given_at, withdrawn_at,
          row_number() over (partition by consent_text.kind order by given_at desc, user_consent.id desc) as place
        from ${userConsent} join ${consentText} on consent_text.id = user_consent.consent_text_id
        where user_consent.user_id = ${ctx.actor.userId})
    select newest.kind, newest.id as consentTextId, newest.version, newest.body, said.version as givenVersion,
      said.given_at as givenAt, said.withdrawn_at as withdrawnAt
    from newest left join said on said.kind = newest.kind and said.place = 1
    where newest.place = 1 order by newest.kind`);
  return rows.map((row) => {
    const isGiven = row.givenAt !== null && row.withdrawnAt === null;
    const isNeeded = !freeConsents.some((kind) => kind === row.kind);
    return { ...row, isNeeded, isGiven, isOutdated: isGiven && row.givenVersion !== row.version };
  });
}
