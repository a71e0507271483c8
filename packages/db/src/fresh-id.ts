import { type SQL, sql } from 'drizzle-orm';

/** A UUIDv7 of its own for every row a statement makes; `newId` is for rows that code makes. */
export function freshId(now: number): SQL<string> {
  const [high, low] = [Math.floor(now / 0x10000), now % 0x10000];
  return sql<string>`printf('%08x-%04x-7%s-%s%s-%s', ${high}, ${low}, substr(lower(hex(randomblob(2))), 2),
    substr('89ab', 1 + abs(random() % 4), 1), substr(lower(hex(randomblob(2))), 2), lower(hex(randomblob(6))))`;
}
