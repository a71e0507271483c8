import { user } from '@motriforge/db/schema/identity';
import { setting, userSettingValue } from '@motriforge/db/schema/settings';
import { UpdateProfileInput } from '@motriforge/shared/contracts/profile';
import { Id, newId } from '@motriforge/shared/ids';
import { and, eq, type SQL, sql } from 'drizzle-orm';
import * as v from 'valibot';
import type { Statement } from '../commit.ts';
import type { UserCtx } from '../context.ts';
import { checkValue } from '../settings/index.ts';

const Name = v.nullish(v.pipe(v.string(), v.trim(), v.nonEmpty(), v.maxLength(255)), null);

/** How somebody is called, as the line about their account says. A username may have been given before it had rules. */
export const OwnNames = v.object({
  first_name: Name,
  last_name: Name,
  username: v.fallback(v.nullish(v.unwrap(UpdateProfileInput.entries.username), null), null),
});

/** What somebody has set, and not left as it was. */
export const OwnSetting = v.object({
  setting_id: Id,
  value: v.unknown(),
  is_default: v.optional(v.picklist([0, 1]), 0),
});

/** What a file says of the account itself, beside the rows that hang on it. */
export interface OwnAccount {
  names: v.InferOutput<typeof OwnNames> | null;
  settings: v.InferOutput<typeof OwnSetting>[];
}

/** What people set for themselves, with the rules for it. */
export const settableBy = ({ db }: UserCtx) =>
  db
    .select({ id: setting.id, dataType: setting.dataType, validationRules: setting.validationRules })
    .from(setting)
    .where(and(eq(setting.isActive, true), eq(setting.isUserConfigurable, true), eq(setting.isSensitive, false)));

type Settable = Awaited<ReturnType<typeof settableBy>>[number];

/** The values that may be set today, as they are kept. */
export function valuesOf({ settings }: OwnAccount, settable: readonly Settable[]): [id: string, value: string][] {
  const rules = new Map(settable.map((one) => [one.id, one]));
  return settings.flatMap(({ setting_id: id, value, is_default: isDefault }) => {
    const rule = rules.get(id);
    return !isDefault && rule && obeys(rule, value) ? [[id, JSON.stringify(value)]] : [];
  });
}

function obeys(rule: Settable, value: unknown): boolean {
  try {
    // It came out of JSON, and of what else it is the rule is the judge.
    checkValue(rule, value as Parameters<typeof checkValue>[1]);
    return true;
  } catch {
    return false;
  }
}

/** Writes names and settings where a condition holds. A username that somebody has meanwhile stays theirs. */
export function writeAccount(
  ctx: UserCtx,
  { names }: OwnAccount,
  values: readonly [id: string, value: string][],
  condition: SQL,
): Statement[] {
  const { userId } = ctx.actor;
  const now = ctx.now();
  const statements: Statement[] = [];
  if (names) {
    const { first_name: firstName, last_name: lastName, username } = names;
    const isTaken = sql`exists (select 1 from user as other
      where lower(other.username) = lower(${username}) and other.id <> ${userId})`;
    statements.push(
      ctx.db
        .update(user)
        .set({
          firstName: sql`coalesce(${firstName}, first_name)`,
          lastName: sql`coalesce(${lastName}, last_name)`,
          username: sql`coalesce(iif(${isTaken}, null, ${username}), username)`,
          updatedAt: now,
        })
        .where(and(eq(user.id, userId), condition)),
    );
  }
  if (values.length > 0) {
    const rows = JSON.stringify(values.map((value) => [newId(), ...value]));
    statements.push(
      ctx.db.run(sql`insert into ${userSettingValue} (id, user_id, setting_id, value, is_default, set_at, updated_at)
        select value ->> 0, ${userId}, value ->> 1, value ->> 2, 0, ${now}, ${now} from json_each(${rows})
        where ${condition} on conflict (user_id, setting_id) do update set value = excluded.value, is_default = 0,
          set_at = excluded.set_at, updated_at = excluded.updated_at`),
    );
  }
  return statements;
}
