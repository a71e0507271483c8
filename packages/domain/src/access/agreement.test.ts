import { visibilityId } from '@motriforge/db/lookups/visibility';
import { visibilityNames } from '@motriforge/db/schema/enums';
import { and, inArray, sql } from 'drizzle-orm';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { Actor, Ctx } from '../context.ts';
import { testWorld } from '../testing.ts';
import { loadFacts, type Visible } from './facts.ts';
import { holdings } from './holdings.ts';
import { judge } from './judge.ts';
import { levelOf } from './levels.ts';
import { kinds, permissions } from './random/making.ts';
import { type Thing, thing } from './random/things.ts';
import { type RandomWorld, randomWorld } from './random/world.ts';
import { visibleColumns } from './resources.ts';
import { rightsOf } from './rights.ts';
import { type VisibleColumns, visibleTo } from './visible-to.ts';

/** What was compared, so that a test that compares nothing fails. */
const compared = { seed: 0, sights: 0, rights: 0, differences: [] as string[] };
/** How often a level was open to somebody, and closed, beside its owner. */
const met = new Map<string, { open: number; closed: number }>();

it('a list and a look at one row agree on random worlds, and so do rights and their reasons', async () => {
  await fc.assert(
    fc.asyncProperty(fc.noShrink(fc.nat()), async (seed) => {
      const world = await testWorld();
      compared.seed = seed;
      try {
        const random = await randomWorld(world.ctx, seed);
        for (const userId of [null, ...random.people]) {
          const actor: Actor = userId === null ? { kind: 'visitor' } : { kind: 'person', userId, sessionId: null };
          await compare({ ...world.ctx, actor }, userId, random);
        }
      } finally {
        world.close();
      }
    }),
    { numRuns: 8 },
  );
  console.warn(
    `${compared.sights} sights and ${compared.rights} rights compared, ${compared.differences.length} differ`,
  );
  expect(compared.differences).toEqual([]);
  expect(compared.sights).toBeGreaterThanOrEqual(10_000);
  expect(compared.rights).toBeGreaterThanOrEqual(5_000);
  for (const level of visibilityNames) {
    const { open = 0, closed = 0 } = met.get(level) ?? {};
    expect({ level, open: level === 'PRIVATE' ? open === 0 : open >= 5, closed: closed >= 5 }).toEqual({
      level,
      open: true,
      closed: true,
    });
  }
});

async function compare(ctx: Ctx, userId: string | null, { things, gyms }: RandomWorld): Promise<void> {
  const facts = await loadFacts(ctx, { userId, rows: things, permissions });
  const [atHome, inRooms] = await lists(ctx);
  for (const row of things) {
    const { institutionId: _, ...home } = row;
    expectAgreement(row, judge(facts, home as Visible).isAllowed, atHome.has(row.id), userId, 'at home');
    expectAgreement(row, judge(facts, row).isAllowed, inRooms.has(row.id), userId, 'in its room');
  }
  for (const institutionId of [null, ...gyms]) {
    const { permissions: held } = await rightsOf(ctx, institutionId);
    for (const permission of permissions) {
      compared.rights++;
      const reasons = holdings(facts, permission, institutionId);
      if (held.has(permission) !== reasons.length > 0)
        compared.differences.push(`world ${compared.seed}: ${permission} ${JSON.stringify(reasons)}`);
    }
  }
}

/** What the caller finds in lists: of each kind's own table, and of one that names institutions. */
async function lists(ctx: Ctx): Promise<[Set<string>, Set<string>]> {
  const own = kinds.map((kind) => idsIn(ctx, visibleColumns[kind]));
  const named = kinds.map((kind) => idsIn(ctx, { kind, ...thing }));
  const [first, ...rest] = [...own, ...named];
  const found: { id: string }[][] = first ? await ctx.db.batch([first, ...rest]) : [];
  const ids = (some: typeof found) => new Set(some.flat().map(({ id }) => id));
  return [ids(found.slice(0, kinds.length)), ids(found.slice(kinds.length))];
}

function idsIn(ctx: Ctx, columns: VisibleColumns) {
  const levels = visibilityNames.map((name) => visibilityId(columns.kind, name));
  return ctx.db
    .select({ id: sql<string>`${columns.id}` })
    .from(columns.id.table)
    .where(and(inArray(columns.visibilityId, levels), visibleTo(ctx, columns)));
}

function expectAgreement(row: Thing, sight: boolean, isListed: boolean, userId: string | null, place: string): void {
  compared.sights++;
  const level = levelOf(row.visibilityId)?.name ?? '';
  if (sight !== isListed)
    compared.differences.push(
      `world ${compared.seed}: ${userId} ${sight ? 'sees' : 'does not see'} ${row.kind} ${level} ${place}`,
    );
  if (userId === row.ownerId) return;
  const { open, closed } = met.get(level) ?? { open: 0, closed: 0 };
  met.set(level, { open: open + Number(sight), closed: closed + Number(!sight) });
}
