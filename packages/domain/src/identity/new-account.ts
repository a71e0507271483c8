import { roleId } from '@motriforge/db/lookups/access';
import { categoryId } from '@motriforge/db/lookups/categories';
import { consentTextId } from '@motriforge/db/lookups/consents';
import { settingId } from '@motriforge/db/lookups/settings/rows';
import { userRole } from '@motriforge/db/schema/access';
import { user } from '@motriforge/db/schema/identity';
import { userConsent } from '@motriforge/db/schema/privacy';
import { userProfile } from '@motriforge/db/schema/profiles';
import { userSettings, userSettingValue } from '@motriforge/db/schema/settings';
import type { Locale } from '@motriforge/shared/contracts/common';
import type { ConsentKind } from '@motriforge/shared/contracts/privacy';
import { newId } from '@motriforge/shared/ids';
import { insertIfChanged, type Statement } from '../commit.ts';
import type { Ctx } from '../context.ts';

export interface NewAccount {
  userId: string;
  email: string;
  displayName: string | undefined;
  locale: Locale;
  timeZone: string;
  /** When the address is proved already. */
  emailVerifiedAt?: number;
}

/** An account with its profile, settings, role and what the page said one agrees to. Where its address is taken, none of it is written. */
export function newAccount(ctx: Ctx, account: NewAccount): [Statement, ...Statement[]] {
  const { userId, email, displayName, locale, timeZone, emailVerifiedAt } = account;
  const now = ctx.now();
  const born = { createdAt: now, updatedAt: now };
  const chosen = (key: 'ui.language' | 'locale.timezone', value: string) =>
    insertIfChanged(userSettingValue, {
      id: newId(),
      userId,
      settingId: settingId(key),
      value,
      isDefault: false,
      setAt: now,
      updatedAt: now,
    });
  const agreed = (kind: ConsentKind) =>
    insertIfChanged(userConsent, { id: newId(), userId, consentTextId: consentTextId(kind, locale), givenAt: now });
  return [
    ctx.db
      .insert(user)
      .values({ id: userId, email, userCategoryId: categoryId('USER', 'MEMBER'), emailVerifiedAt, ...born })
      .onConflictDoNothing(),
    insertIfChanged(userProfile, { id: newId(), userId, displayName, ...born }),
    insertIfChanged(userSettings, { userId, settingsId: newId(), ...born }),
    chosen('ui.language', locale),
    chosen('locale.timezone', timeZone),
    agreed('TERMS'),
    agreed('PRIVACY'),
    insertIfChanged(userRole, { userId, roleId: roleId('TRAINEE'), assignedAt: now, updatedAt: now }),
  ];
}
