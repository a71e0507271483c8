import { settingChangeLog } from '@motriforge/db/schema/setting-history';
import {
  institutionSettingValue,
  type SettingValue,
  setting,
  systemSettingValue,
  userSettingValue,
} from '@motriforge/db/schema/settings';
import { AppError } from '@motriforge/shared/errors';
import { newId } from '@motriforge/shared/ids';
import { and, eq, type SQL, sql } from 'drizzle-orm';
import type { SQLiteColumn } from 'drizzle-orm/sqlite-core';
import { commit, insertIfChanged, type Statement } from '../commit.ts';
import type { UserCtx } from '../context.ts';
import { checkValue } from './validation.ts';

/** For whom something is set: for oneself, for an institution's people, or for everybody. */
export type SettingTarget =
  | { scope: 'USER' }
  | { scope: 'INSTITUTION'; institutionId: string; overridesSystem?: boolean }
  | { scope: 'SYSTEM' };

export interface SettingChange {
  key: string;
  value: SettingValue;
  reason?: string;
}

/** Sets something, and writes down from what to what it was changed. Setting it to what it is changes nothing. */
export async function setSetting(ctx: UserCtx, target: SettingTarget, { key, value, reason }: SettingChange) {
  const { definition, before } = await load(ctx, target, key);
  // The value of a secret arrives encrypted: there is nothing to look at, and nothing to show.
  if (!definition.isSensitive) checkValue(definition, value);
  if (JSON.stringify(before) === JSON.stringify(value)) return;
  const change = {
    scope: target.scope,
    scopeId: scopeIdOf(ctx, target),
    oldValue: definition.isSensitive ? before && masked : before,
    newValue: definition.isSensitive ? masked : value,
  };
  const log = insertIfChanged(settingChangeLog, {
    id: newId(),
    settingId: definition.id,
    ...change,
    changeReason: reason,
    changedBy: ctx.actor.userId,
    changedAt: ctx.now(),
  });
  const [, logged] = await commit(
    ctx,
    [writeValue(ctx, target, { settingId: definition.id, before, value, reason }), log],
    {
      audit: {
        action: 'UPDATE',
        entity: 'setting',
        id: definition.id,
        before: { value: change.oldValue },
        after: { value: change.newValue },
      },
    },
  );
  if ((logged as { rowsAffected: number }).rowsAffected === 0) {
    throw new AppError('CONFLICT', 'Somebody else changed this setting just now. Look at it again.');
  }
}

const masked = '••••';

async function load(ctx: UserCtx, target: SettingTarget, key: string) {
  const current: Record<SettingTarget['scope'], SQL<string | null>> = {
    USER: valueIn(userSettingValue.value, eq(userSettingValue.userId, ctx.actor.userId)),
    INSTITUTION: valueIn(
      institutionSettingValue.value,
      eq(institutionSettingValue.institutionId, target.scope === 'INSTITUTION' ? target.institutionId : ''),
    ),
    SYSTEM: valueIn(systemSettingValue.value),
  };
  const [found] = await ctx.db
    .select({ definition: setting, before: current[target.scope] })
    .from(setting)
    .where(and(eq(setting.settingKey, key), eq(setting.isActive, true)));
  if (!found) throw new AppError('NOT_FOUND', 'There is no such setting.');
  if (target.scope === 'USER' && !found.definition.isUserConfigurable) {
    throw new AppError('FORBIDDEN', 'This is not for each person to set.');
  }
  // What stands in the column was written as one.
  const before = found.before === null ? null : (JSON.parse(found.before) as SettingValue);
  return { definition: found.definition, before };
}

const valueIn = ({ table, name }: SQLiteColumn, whose: SQL = sql`true`) =>
  // Written out, because the columns of a query on one table come without it.
  sql<string | null>`(select ${sql.identifier(name)} from ${table} where setting_id = setting.id and ${whose})`;

interface Write {
  settingId: string;
  before: SettingValue | null;
  value: SettingValue;
  reason: string | undefined;
}

/** Writes a value if it still is what it was when it was looked at. */
function writeValue(ctx: UserCtx, target: SettingTarget, { settingId, before, value, reason }: Write): Statement {
  const now = ctx.now();
  const row = { id: newId(), settingId, value, setAt: now, updatedAt: now };
  const again = { value, setAt: now, updatedAt: now };
  const isAsBefore = (column: SQLiteColumn) =>
    sql`json(${column}) is json(${before === null ? null : JSON.stringify(before)})`;
  switch (target.scope) {
    case 'USER':
      return ctx.db
        .insert(userSettingValue)
        .values({ ...row, userId: ctx.actor.userId, isDefault: false })
        .onConflictDoUpdate({
          target: [userSettingValue.userId, userSettingValue.settingId],
          set: { ...again, isDefault: false },
          setWhere: isAsBefore(userSettingValue.value),
        });
    case 'INSTITUTION': {
      const { institutionId, overridesSystem = false } = target;
      const setBy = ctx.actor.userId;
      return ctx.db
        .insert(institutionSettingValue)
        .values({ ...row, institutionId, overridesSystem, setBy })
        .onConflictDoUpdate({
          target: [institutionSettingValue.institutionId, institutionSettingValue.settingId],
          set: { ...again, overridesSystem, setBy },
          setWhere: isAsBefore(institutionSettingValue.value),
        });
    }
    case 'SYSTEM': {
      const said = { setBy: ctx.actor.userId, changeReason: reason ?? null };
      return ctx.db
        .insert(systemSettingValue)
        .values({ ...row, ...said })
        .onConflictDoUpdate({
          target: systemSettingValue.settingId,
          set: { ...again, ...said },
          setWhere: isAsBefore(systemSettingValue.value),
        });
    }
  }
}

function scopeIdOf(ctx: UserCtx, target: SettingTarget): string | null {
  if (target.scope === 'SYSTEM') return null;
  return target.scope === 'USER' ? ctx.actor.userId : target.institutionId;
}
