import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { fromRoot } from './lib/paths.ts';
import { say } from './lib/steps.ts';

const [noun, ...rest] = process.argv.slice(2);
if (noun === undefined || rest.length > 0 || !/^[a-z]+$/.test(noun)) {
  process.stderr.write('Usage: pnpm new-domain <noun>   one lower-case word, spelled the same in every layer\n');
  process.exit(2);
}

const files: Record<string, string> = {
  [`packages/shared/src/contracts/${noun}.ts`]: `import * as v from 'valibot';
import { Id } from '../ids.ts';

export const ${title(noun)}View = v.object({ id: Id });
export type ${title(noun)}View = v.InferOutput<typeof ${title(noun)}View>;
`,
  [`packages/db/src/schema/${noun}.ts`]: `import { sqliteTable } from 'drizzle-orm/sqlite-core';
import { createdAt, id } from './columns.ts';

/** Say in a sentence what a row is. */
export const ${noun} = sqliteTable('${noun}', { id: id(), createdAt: createdAt() });
`,
  [`packages/domain/src/${noun}/read.ts`]: `import { ${noun} } from '@motriforge/db/schema/${noun}';
import type { ${title(noun)}View } from '@motriforge/shared/contracts/${noun}';
import type { Ctx } from '../context.ts';

export async function list${title(noun)}(ctx: Ctx): Promise<${title(noun)}View[]> {
  return ctx.db.select({ id: ${noun}.id }).from(${noun}).limit(50);
}
`,
  [`packages/domain/src/${noun}/index.ts`]: `export { list${title(noun)} } from './read.ts';
`,
  [`packages/domain/src/${noun}/${noun}.test.ts`]: `import { afterAll, beforeAll, expect, it } from 'vitest';
import { type TestWorld, testWorld } from '../testing.ts';
import { list${title(noun)} } from './index.ts';

let world: TestWorld;
beforeAll(async () => {
  world = await testWorld();
});
afterAll(() => world.close());

it('begins empty, in one trip', async () => {
  expect(await list${title(noun)}(world.ctx)).toEqual([]);
  expect(world.meter.trips).toBe(1);
});
`,
  [`packages/api/src/routers/${noun}.ts`]: `import { list${title(noun)} } from '@motriforge/domain/${noun}';
import { ${title(noun)}View } from '@motriforge/shared/contracts/${noun}';
import * as v from 'valibot';
import { open, router } from '../trpc.ts';

export const ${noun} = router({
  list: open
    .input(v.object({}))
    .output(v.array(${title(noun)}View))
    .query(({ ctx }) => list${title(noun)}(ctx)),
});
`,
};

const taken = Object.keys(files).find((file) => existsSync(fromRoot(file)));
if (taken !== undefined) {
  process.stderr.write(`${taken} is already there: this domain exists.\n`);
  process.exit(1);
}
for (const [file, text] of Object.entries(files)) {
  mkdirSync(dirname(fromRoot(file)), { recursive: true });
  writeFileSync(fromRoot(file), text);
  say(`+ ${file}`);
}
const root = fromRoot('packages/api/src/root.ts');
writeFileSync(
  root,
  readFileSync(root, 'utf8')
    .replace(/(import \{ callerFactory)/, `import { ${noun} } from './routers/${noun}.ts';\n$1`)
    .replace(/router\(\{ (.*?) \}\)/, `router({ $1, ${noun} })`),
);
say(`~ packages/api/src/root.ts

Next:
  1. write the contract and the table, then: pnpm db:generate --name ${noun}
  2. say in packages/api/src/root.test.ts and test/worker/access/expectations.ts who may call what
  3. give its trips a budget in test/budgets/trips.test.ts
  4. place it in the order of domains in .dependency-cruiser.cjs
  5. pnpm verify`);

function title(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}
