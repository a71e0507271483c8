import { type SettingKey, settingId } from '@motriforge/db/lookups/settings/rows';
import { settingChangeLog } from '@motriforge/db/schema/setting-history';
import { userSettingValue } from '@motriforge/db/schema/settings';
import { Preferences } from '@motriforge/shared/contracts/settings';
import { newId } from '@motriforge/shared/ids';
import { and, eq, type SQL, sql } from 'drizzle-orm';
import * as v from 'valibot';
import { commit, insertWhere, type Statement } from '../commit.ts';
import type { UserCtx } from '../context.ts';
import { type SettingView, settingsOf } from './read.ts';

type Name = keyof Preferences;

/** Under which key each preference is kept, and in which words where they are not its own. */
const places: Record<Name, { key: SettingKey; words?: Record<string, string> }> = {
  language: { key: 'ui.language' },
  theme: { key: 'ui.theme', words: { system: 'auto' } },
  motion: { key: 'ui.motion', words: { system: 'auto' } },
  massUnit: { key: 'units.weight', words: { kg: 'KG', lb: 'LBS' } },
  distanceUnit: { key: 'units.distance', words: { km: 'KM', mi: 'MILES' } },
  timeZone: { key: 'locale.timezone' },
};
const names = Object.keys(places) as Name[];

const asKept = (name: Name, value: string): string => places[name].words?.[value] ?? value;

function asPreferred(name: Name, value: SettingView['value']): unknown {
  const words = Object.entries(places[name].words ?? {});
  return words.find(([, kept]) => kept === value)?.[0] ?? value;
}

/** What somebody has said of how the product should look, speak and count; the rest is for each device to guess. */
export function preferencesIn(settings: readonly SettingView[]): Preferences {
  const said = names.flatMap((name) => {
    const found = settings.find(({ key }) => key === places[name].key);
    if (!found || found.setBy === 'NOBODY') return [];
    const value = v.safeParse(Preferences.entries[name], asPreferred(name, found.value));
    return value.success ? [[name, value.output]] : [];
  });
  return Object.fromEntries(said);
}

/** Changes what the caller prefers, where it is not so already. */
export async function setPreferences(ctx: UserCtx, change: Preferences): Promise<Preferences> {
  const before = preferencesIn(await settingsOf(ctx));
  const [first, ...rest] = preferenceStatements(ctx, before, change, sql`true`);
  if (first) {
    await commit(ctx, [first, ...rest], {
      audit: { action: 'UPDATE', entity: 'user_settings', id: ctx.actor.userId, before, after: change },
    });
  }
  return { ...before, ...change };
}

/** Writes what differs from before, and writes down that it was changed, where a condition holds. */
export function preferenceStatements(
  ctx: UserCtx,
  before: Preferences,
  change: Preferences,
  condition: SQL,
): Statement[] {
  const { userId } = ctx.actor;
  const now = ctx.now();
  return names.flatMap((name) => {
    const given = change[name];
    const old = before[name];
    if (given === undefined || given === old) return [];
    const value = asKept(name, given);
    const id = settingId(places[name].key);
    const own = and(eq(userSettingValue.userId, userId), eq(userSettingValue.settingId, id));
    const isThere = sql`exists (select 1 from ${userSettingValue} where ${own})`;
    const set = { value, isDefault: false, setAt: now, updatedAt: now };
    const log = {
      id: newId(),
      settingId: id,
      scope: 'USER',
      scopeId: userId,
      oldValue: old && asKept(name, old),
      newValue: value,
      changedBy: userId,
      changedAt: now,
    };
    return [
      ctx.db.update(userSettingValue).set(set).where(and(own, condition)),
      insertWhere(
        userSettingValue,
        { id: newId(), userId, settingId: id, ...set },
        sql`not ${isThere} and ${condition}`,
      ),
      insertWhere(settingChangeLog, log, condition),
    ];
  });
}
