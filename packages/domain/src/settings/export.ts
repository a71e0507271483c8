import { settingExport } from '@motriforge/db/schema/setting-history';
import { AppError } from '@motriforge/shared/errors';
import { newId } from '@motriforge/shared/ids';
import { and, eq, gt } from 'drizzle-orm';
import { commit } from '../commit.ts';
import type { UserCtx } from '../context.ts';
import { settingsOf } from './read.ts';

const lifetimeMillis = 24 * 3_600_000;

export interface SettingExportView {
  id: string;
  expiresAt: number;
}

/** Puts the caller's settings aside to be fetched within a day. Secrets are left out. */
export async function exportSettings(ctx: UserCtx, format: 'JSON' | 'CSV'): Promise<SettingExportView> {
  const settings = await settingsOf(ctx);
  const { userId } = ctx.actor;
  const exportedAt = ctx.now();
  const view = { id: newId(), expiresAt: exportedAt + lifetimeMillis };
  const row = ctx.db.insert(settingExport).values({
    ...view,
    requestedBy: userId,
    exportScope: 'USER',
    scopeId: userId,
    exportedSettings: Object.fromEntries(
      settings.filter(({ isSensitive }) => !isSensitive).map(({ key, value }) => [key, value]),
    ),
    exportFormat: format,
    exportedAt,
  });
  await commit(ctx, [row], { audit: { action: 'EXPORT', entity: 'setting_export', id: view.id } });
  return view;
}

/** What was put aside, while it lasts, for whoever asked for it. */
export async function fetchSettingExport(ctx: UserCtx, id: string) {
  const [found] = await ctx.db
    .select({ format: settingExport.exportFormat, settings: settingExport.exportedSettings })
    .from(settingExport)
    .where(
      and(
        eq(settingExport.id, id),
        eq(settingExport.requestedBy, ctx.actor.userId),
        gt(settingExport.expiresAt, ctx.now()),
      ),
    );
  if (!found) throw new AppError('NOT_FOUND', 'This export is not there any more. Make a new one.');
  return found;
}
