import type { Making, Values } from '../making.ts';
import { asWord } from '../values.ts';

export const roles = [
  'ADMIN',
  'MANAGER',
  'TRAINER',
  'COACH',
  'PHYSIOTHERAPIST',
  'TRAINEE',
  'USER',
  'GUEST',
  'SYSTEM',
] as const;
export const levels = ['BEGINNER', 'INTERMEDIATE', 'ADVANCED'] as const;
export const difficulties = [...levels, 'EXPERT'] as const;

/** People are the same when their addresses are. */
export const byEmail = {
  table: 'user',
  by: (row: Values) => ({
    email: String(row.email ?? '')
      .trim()
      .toLowerCase(),
  }),
};

export const byUser = (table: string) => ({
  table,
  by: (row: Values) => ({ user_id: row.user_id ?? null }),
});

/** An account. Of a person who was here before, only what was empty is filled in. */
export function putUser(making: Making, category: string | null, more: Values = {}): void {
  making.put(
    'user',
    {
      ...making.plain('user'),
      id: making.id,
      email: making.text('email')?.trim().toLowerCase() ?? null,
      user_category_id: making.category('USER', category, 'MEMBER'),
      ...more,
    },
    { mode: making.isMatched ? 'fill' : 'replace' },
  );
}

/** What a table of accounts says of a person. */
export function putProfile(making: Making, values: Values): void {
  making.put(
    'user_profile',
    { ...values, id: making.part('profile'), user_id: making.id },
    { mode: making.isMatched ? 'fill' : 'replace', by: ['user_id'] },
  );
}

export function putRole(making: Making): void {
  const role = making.oneOf('role', roles);
  if (role === null) return;
  const roleId = making.word('role', [role], { name: `${role.slice(0, 1)}${role.slice(1).toLowerCase()}` });
  making.put('user_role', { user_id: making.id, role_id: roleId }, { mode: 'keep' });
}

/** Something kept elsewhere under an address. */
export function putMedia(
  making: Making,
  column: string,
  {
    ownerId,
    url = making.text(column),
    type = 'IMAGE',
    visibility = 'PUBLIC',
    bucket = null as string | null,
  }: {
    ownerId: string | null;
    url?: string | null;
    type?: string;
    visibility?: string;
    bucket?: string | null;
  },
): string | null {
  if (url === null) return null;
  const id = making.part(column, url);
  making.put('media', {
    id,
    owner_id: ownerId,
    media_type_id: making.word('media_type', [type]),
    visibility_id: making.visibility('MEDIA', visibility),
    filename: fileName(url),
    url,
    bucket_id: bucket === null ? null : making.word('storage_bucket', [bucket], { is_public: 0 }),
  });
  return id;
}

const fileName = (url: string): string =>
  url.split(/[?#]/)[0]?.split('/').filter(Boolean).at(-1)?.slice(-255) ?? 'file';

export const difficultyOf = (making: Making, column: string): string | null => {
  const word = making.oneOf(column, difficulties);
  return word === null
    ? null
    : making.word('difficulty_level', [asWord(word)], {
        metric_id: making.word('metric', ['EXERCISE_DIFFICULTY'], { type: 'DIFFICULTY' }),
        rank: difficulties.indexOf(word as (typeof difficulties)[number]) + 1,
      });
};
