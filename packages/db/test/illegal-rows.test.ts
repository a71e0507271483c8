import { DatabaseSync } from 'node:sqlite';
import { expect, test } from 'vitest';
import { catalogueOf } from './catalogue.ts';
import { faultsOf, tryAll } from './illegal/index.ts';

const promised = `
  create table club (id text primary key not null);
  create table member (
    id text primary key not null,
    club_id text not null references club (id),
    email text not null,
    nickname text,
    born_on text not null,
    joined_at integer not null,
    left_at integer,
    constraint "member_born_on_ck" check ("member"."born_on" is date("member"."born_on")),
    constraint "member_email_ck" check ("member"."email" = lower("member"."email") and instr("member"."email", ' ') = 0),
    constraint "member_left_ck" check ("member"."left_at" >= "member"."joined_at")
  );
  create unique index member_email_uq on member (club_id, email) where "member"."left_at" is null;
  create unique index member_nickname_uq on member (club_id, lower("nickname"));
`;

/** What is found when a database is tried that was promised to be another. */
function faults(promise: string, delivered = promise): string[] {
  const [wanted, real] = [promise, delivered].map((sql) => {
    const db = new DatabaseSync(':memory:');
    db.exec(sql);
    return db;
  });
  if (!wanted || !real) return [];
  return tryAll(real, catalogueOf(wanted)).flatMap(faultsOf);
}

const without = (text: string | RegExp, instead = ''): string => {
  const changed = promised.replace(text, instead);
  if (changed === promised) throw new Error(`There is nothing like ${text} to change.`);
  return changed;
};

test('a database that keeps every promise has no faults', () => {
  expect(faults(promised)).toEqual([]);
});

test.each([
  ['a check', without(/,\s*constraint "member_left_ck".*/), ['check member_left_ck: The row was taken.']],
  [
    'one part of a check',
    without(` and instr("member"."email", ' ') = 0`),
    ['check member_email_ck: The row was taken.'],
  ],
  ['a unique key', without(/create unique index member_email_uq.*/), ['unique member_email_uq: The row was taken.']],
  [
    'part of the scope of a unique key',
    without('"left_at" is null', '"left_at" is null and born_on is null'),
    ['unique member_email_uq: The row was taken.'],
  ],
  [
    'the expression of a unique key',
    without('lower("nickname")', 'nickname'),
    [
      'unique member_nickname_uq: It was something else: UNIQUE constraint failed: member.club_id, member.nickname',
      'unique member_nickname_uq (in another case): The row was taken.',
    ],
  ],
  [
    'a required column',
    without('joined_at integer not null', 'joined_at integer'),
    ['required joined_at: The row was taken.'],
  ],
  ['a foreign key', without(' references club (id)'), ['foreign key club_id: No row that breaks it was found.']],
] as const)('a database without %s is found out', (_, delivered, found) => {
  expect(faults(promised, delivered)).toEqual(found);
});

const club = (...rules: string[]): string => {
  const checks = rules.map((rule, at) => `, constraint "club_${at}_ck" check (${rule})`);
  return `create table club (id text primary key not null, size integer not null${checks.join('')})`;
};

test.each([
  [
    'a check that no row can break',
    club('"size" > 0 or "size" <= 0'),
    'check club_0_ck: No row that breaks it was found',
  ],
  [
    'a check that another one always forestalls',
    club('"size" > 0', '"size" > -1'),
    'check club_1_ck: No row that breaks it',
  ],
  ['a table that takes no row at all', club('"size" > 3', '"size" < 3'), 'A legal row is refused: No '],
])('%s is found out', (_, sql, found) => {
  expect(faults(sql)).toEqual([expect.stringContaining(found)]);
});
