import {
  accountExists,
  accountLocked,
  confirmNewEmail,
  emailChangeAsked,
  emailChanged,
  googleConnected,
  googleDisconnected,
  type MailTemplate,
  newDevice,
  passwordChanged,
  resetPassword,
  verifyEmail,
} from '@motriforge/content/mails';
import { securityEvent } from '@motriforge/db/schema/audit';
import { user, userDevice, userIdentity, userSession } from '@motriforge/db/schema/identity';
import { userEmailToken, userPasswordReset } from '@motriforge/db/schema/sign-in';
import type { EventData } from '@motriforge/shared/events';
import { and, eq, lt, sql } from 'drizzle-orm';
import type { JobCtx } from '../context.ts';
import type { Reaction } from '../reaction.ts';
import { localeOf, settingOf } from './letter-language.ts';
import { type MailRequest, queueMail } from './queue-mail.ts';

export const nobody: Reaction = { statements: [] };

export async function askToVerify(
  ctx: JobCtx,
  { emailTokenId }: EventData<'account.created' | 'email.to-be-verified'>,
): Promise<Reaction> {
  const [found] = await tokenAndOwner(ctx, emailTokenId);
  return found
    ? write(ctx, found.proved, verifyEmail, {
        path: '/verify',
        token: { purpose: 'verify-email', id: emailTokenId },
      })
    : nobody;
}

export async function askToConfirm(ctx: JobCtx, { emailTokenId }: EventData<'email.to-be-changed'>): Promise<Reaction> {
  const [found] = await tokenAndOwner(ctx, emailTokenId);
  return found
    ? write(ctx, found.proved, confirmNewEmail, {
        path: '/confirm-email',
        token: { purpose: 'change-email', id: emailTokenId },
      })
    : nobody;
}

export async function warnOldAddress(
  ctx: JobCtx,
  { emailTokenId }: EventData<'email.to-be-changed'>,
): Promise<Reaction> {
  const [found] = await tokenAndOwner(ctx, emailTokenId);
  return found ? write(ctx, found.owner, emailChangeAsked, { path: '/security' }) : nobody;
}

export const tellOfAccount = (ctx: JobCtx, { userId }: EventData<'account.asked-for-again'>) =>
  tellOwner(ctx, userId, accountExists, { path: '/sign-in' });

export const tellOfPassword = (ctx: JobCtx, { userId }: EventData<'password.changed'>) =>
  tellOwner(ctx, userId, passwordChanged, { path: '/forgot-password' });

export const tellNewAddress = (ctx: JobCtx, { userId }: EventData<'email.changed'>) =>
  tellOwner(ctx, userId, emailChanged, { path: '/sign-in' });

export async function tellOfLinkedIdentity(
  ctx: JobCtx,
  { identityId }: EventData<'identity.linked'>,
): Promise<Reaction> {
  const [found] = await ctx.db
    .select({ ...reader, identity: userIdentity.email })
    .from(userIdentity)
    .innerJoin(user, eq(user.id, userIdentity.userId))
    .where(eq(userIdentity.id, identityId));
  if (!found) return nobody;
  return queueMail(ctx, {
    recipient: found.email,
    locale: localeOf(found),
    template: googleConnected,
    link: { path: '/security' },
    variables: { identity: found.identity ?? '–' },
  });
}

export const tellOfUnlinkedIdentity = (ctx: JobCtx, { userId }: EventData<'identity.unlinked'>) =>
  tellOwner(ctx, userId, googleDisconnected, { path: '/security' });

export async function sendReset(ctx: JobCtx, { resetId }: EventData<'password.to-be-reset'>): Promise<Reaction> {
  const [owner] = await ctx.db
    .select(reader)
    .from(userPasswordReset)
    .innerJoin(user, eq(user.id, userPasswordReset.userId))
    .where(eq(userPasswordReset.id, resetId));
  return owner
    ? write(ctx, owner, resetPassword, {
        path: '/reset-password',
        token: { purpose: 'reset-password', id: resetId },
      })
    : nobody;
}

export const tellOfLock = (ctx: JobCtx, { securityEventId }: EventData<'account.locked'>) =>
  tellTarget(ctx, securityEventId, accountLocked, { path: '/forgot-password' });

/** Asks whether it was them, when a device signs in that the account did not know; not of the very first. */
export async function askWhetherItWasThem(ctx: JobCtx, { sessionId }: EventData<'session.opened'>): Promise<Reaction> {
  const older = ctx.db
    .select({ id: userDevice.id })
    .from(userDevice)
    .where(and(eq(userDevice.userId, userSession.userId), lt(userDevice.createdAt, userSession.createdAt)));
  const [found] = await ctx.db
    .select({
      ...reader,
      device: userDevice.label,
      isNew: sql<number>`${userDevice.createdAt} = ${userSession.createdAt}`,
      hasOlder: sql<number>`exists ${older}`,
      country: userSession.country,
      at: userSession.createdAt,
    })
    .from(userSession)
    .innerJoin(user, eq(user.id, userSession.userId))
    .innerJoin(userDevice, eq(userDevice.id, userSession.deviceId))
    .where(eq(userSession.id, sessionId));
  if (!found?.isNew || !found.hasOlder) return nobody;
  const locale = localeOf(found);
  const timeZone = found.timeZone ?? 'UTC';
  return queueMail(ctx, {
    recipient: found.email,
    locale,
    template: newDevice,
    link: { path: '/security' },
    variables: {
      device: found.device ?? '–',
      place: found.country ? (new Intl.DisplayNames(locale, { type: 'region' }).of(found.country) ?? '–') : '–',
      time: new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeStyle: 'short', timeZone }).format(found.at),
    },
  });
}

/** Whom a letter goes to, and in which language. */
export const reader = {
  email: user.email,
  language: settingOf<string>('ui.language'),
  timeZone: settingOf<string>('locale.timezone'),
};

export interface Reader {
  email: string;
  language: string | null;
}

async function tokenAndOwner(ctx: JobCtx, emailTokenId: string) {
  const rows = await ctx.db
    .select({ ...reader, proved: userEmailToken.email })
    .from(userEmailToken)
    .innerJoin(user, eq(user.id, userEmailToken.userId))
    .where(eq(userEmailToken.id, emailTokenId));
  return rows.map(({ proved, ...owner }) => ({ owner, proved: { ...owner, email: proved } }));
}

/** Writes to the owner of an account that somebody tried to get into. */
export async function tellTarget(
  ctx: JobCtx,
  securityEventId: string,
  template: MailTemplate,
  link: NonNullable<MailRequest['link']>,
): Promise<Reaction> {
  const [owner] = await ctx.db
    .select(reader)
    .from(securityEvent)
    .innerJoin(user, eq(user.id, securityEvent.userId))
    .where(eq(securityEvent.id, securityEventId));
  return owner ? write(ctx, owner, template, link) : nobody;
}

/** Writes to the owner of an account. */
export async function tellOwner(
  ctx: JobCtx,
  userId: string,
  template: MailTemplate,
  link: NonNullable<MailRequest['link']>,
): Promise<Reaction> {
  const [owner] = await ctx.db.select(reader).from(user).where(eq(user.id, userId));
  return owner ? write(ctx, owner, template, link) : nobody;
}

const write = (ctx: JobCtx, to: Reader, template: MailTemplate, link: NonNullable<MailRequest['link']>): Reaction =>
  queueMail(ctx, { recipient: to.email, locale: localeOf(to), template, link });
