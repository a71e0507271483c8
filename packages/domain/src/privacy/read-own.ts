import type { Holding } from '@motriforge/db/ownership/holdings';
import type { BatchItem } from 'drizzle-orm/batch';
import type { Ctx } from '../context.ts';
import { exported, type OwnRow, ownPage } from './own-columns.ts';

export interface OwnPage {
  holding: Holding;
  rows: readonly OwnRow[];
  isLast: boolean;
}

// Every page sorts what is left of the table anew: fewer of them are faster, smaller ones take less memory.
const rowsInPage = 2_000;
// Most tables are small: their first pages travel together.
const tablesInTrip = 8;

/** Everything of a person, table after table, never more than a few pages at a time. */
export async function* readOwn(ctx: Ctx, userId: string): AsyncGenerator<OwnPage> {
  for (let at = 0; at < exported.length; at += tablesInTrip) {
    const some = exported.slice(at, at + tablesInTrip);
    const [first, ...others] = some.map((holding) => page(ctx, holding, userId));
    if (!first) return;
    const firstPages: OwnRow[][] = await ctx.db.batch([first, ...others]);
    for (const [place, holding] of some.entries()) {
      let rows = firstPages[place] ?? [];
      while (rows.length === rowsInPage) {
        yield { holding, rows, isLast: false };
        rows = await page(ctx, holding, userId, rows.at(-1));
      }
      yield { holding, rows, isLast: true };
    }
  }
}

const page = (ctx: Ctx, holding: Holding, userId: string, after?: OwnRow) =>
  ctx.db.all<OwnRow>(ownPage(holding, userId, after, rowsInPage)) satisfies BatchItem<'sqlite'>;
