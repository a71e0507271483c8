import { accountErased, exportReady, fileTakenBack, toBeErased } from '@motriforge/content/privacy-mails';
import { user } from '@motriforge/db/schema/identity';
import { importBatch } from '@motriforge/db/schema/imports';
import { mailMessage } from '@motriforge/db/schema/notifications';
import { userErasure, userExport } from '@motriforge/db/schema/privacy';
import type { EventData } from '@motriforge/shared/events';
import { and, eq, isNull, lte } from 'drizzle-orm';
import { insertIfChanged } from '../commit.ts';
import type { Ctx, JobCtx } from '../context.ts';
import type { Reaction } from '../reaction.ts';
import { nobody, type Reader, reader } from './account-letters.ts';
import { localeOf } from './letter-language.ts';
import { queueMail, sending, writeMail } from './queue-mail.ts';

export async function tellOfExport(ctx: JobCtx, { exportId }: EventData<'export.ready'>): Promise<Reaction> {
  const [found] = await ctx.db
    .select({ ...reader, until: userExport.expiresAt })
    .from(userExport)
    .innerJoin(user, eq(user.id, userExport.userId))
    .where(eq(userExport.id, exportId));
  if (!found?.until) return nobody;
  return queueMail(ctx, {
    recipient: found.email,
    locale: localeOf(found),
    template: exportReady,
    variables: { until: dayOf(found, found.until) },
    link: { path: '/export', token: { purpose: 'export', id: exportId } },
  });
}

export async function tellOfErasure(ctx: JobCtx, { erasureId }: EventData<'erasure.asked-for'>): Promise<Reaction> {
  const [found] = await ctx.db
    .select({ ...reader, due: userErasure.dueAt })
    .from(userErasure)
    .innerJoin(user, eq(user.id, userErasure.userId))
    .where(and(eq(userErasure.id, erasureId), isNull(userErasure.cancelledAt)));
  if (!found) return nobody;
  return queueMail(ctx, {
    recipient: found.email,
    locale: localeOf(found),
    template: toBeErased,
    variables: { due: dayOf(found, found.due) },
    link: { path: '/cancel-erasure', token: { purpose: 'cancel-erasure', id: erasureId } },
  });
}

export async function tellOfImport(ctx: JobCtx, { importId }: EventData<'file.taken-back'>): Promise<Reaction> {
  const [found] = await ctx.db
    .select({ ...reader, rows: importBatch.rowsCreated })
    .from(importBatch)
    .innerJoin(user, eq(user.id, importBatch.userId))
    .where(eq(importBatch.id, importId));
  if (!found) return nobody;
  return queueMail(ctx, {
    recipient: found.email,
    locale: localeOf(found),
    template: fileTakenBack,
    variables: { rows: found.rows },
    link: { path: '/security' },
  });
}

/** Whom the last letter goes to; to be read while they are still there. */
export const readerOf = (ctx: Ctx, userId: string) =>
  ctx.db
    .select({ ...reader, userId: user.id })
    .from(user)
    .where(eq(user.id, userId));

/** The last letter to somebody whom the statement before it deleted, and what sends it. */
export function farewell(ctx: JobCtx, to: Reader) {
  const letter = writeMail(ctx, { recipient: to.email, locale: localeOf(to), template: accountErased });
  return { statement: insertIfChanged(mailMessage, letter), ...sending(ctx, letter) };
}

const mostDaysMillis = 7 * 86_400_000;

/** A last letter that could not be sent for a week is given up: its address was to be forgotten. */
export const giveUpFarewells = (ctx: Ctx) =>
  ctx.db
    .delete(mailMessage)
    .where(and(eq(mailMessage.template, accountErased.name), lte(mailMessage.createdAt, ctx.now() - mostDaysMillis)));

const dayOf = (to: Reader & { timeZone: string | null }, at: number): string =>
  new Intl.DateTimeFormat(localeOf(to), { dateStyle: 'long', timeZone: to.timeZone ?? 'UTC' }).format(at);
