import { institutionSettingValue, setting, systemSettingValue, userSettingValue } from '@motriforge/db/schema/settings';
import { and, asc, eq } from 'drizzle-orm';
import type { Ctx, UserCtx } from '../context.ts';
import { type Effective, effectiveValue } from './effective.ts';

export type SettingView = Effective & { key: string; isSensitive: boolean };

/** Every setting of the caller as it holds for them, within an institution where one is named. One trip. */
export function settingsOf(ctx: UserCtx, institutionId: string | null = null): Promise<SettingView[]> {
  return effectiveSettings(ctx, ctx.actor.userId, institutionId);
}

/** The same for somebody who does not ask themselves. */
export async function effectiveSettings(
  ctx: Ctx,
  userId: string | null,
  institutionId: string | null = null,
): Promise<SettingView[]> {
  return toSettingViews(await settingLayers(ctx, userId, institutionId));
}

/** The rows `toSettingViews` takes, to be read alone or beside what a verb reads anyway. */
export function settingLayers(ctx: Ctx, userId: string | null, institutionId: string | null = null) {
  return ctx.db
    .select({
      key: setting.settingKey,
      isSensitive: setting.isSensitive,
      isUserConfigurable: setting.isUserConfigurable,
      fallback: setting.defaultValue,
      own: { value: userSettingValue.value, isDefault: userSettingValue.isDefault },
      institution: {
        value: institutionSettingValue.value,
        overridesSystem: institutionSettingValue.overridesSystem,
      },
      system: { value: systemSettingValue.value },
    })
    .from(setting)
    .leftJoin(
      userSettingValue,
      and(eq(userSettingValue.settingId, setting.id), eq(userSettingValue.userId, userId ?? '')),
    )
    .leftJoin(
      institutionSettingValue,
      and(
        eq(institutionSettingValue.settingId, setting.id),
        eq(institutionSettingValue.institutionId, institutionId ?? ''),
      ),
    )
    .leftJoin(systemSettingValue, eq(systemSettingValue.settingId, setting.id))
    .where(eq(setting.isActive, true))
    .orderBy(asc(setting.settingKey));
}

export const toSettingViews = (rows: Awaited<ReturnType<typeof settingLayers>>): SettingView[] =>
  rows.map(({ key, isSensitive, ...layers }) => ({ key, isSensitive, ...effectiveValue(layers) }));
