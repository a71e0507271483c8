import { appRouter } from '@motriforge/api/root';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startWorld, type World } from '../../support/world.ts';
import { type ActorName, actorNames, Cast } from './actors.ts';
import { type Expectation, expectations, type Row } from './expectations.ts';

let world: World;
let cast: Cast;
beforeAll(async () => {
  world = await startWorld();
  cast = await new Cast(world).enter();
}, 60_000);
afterAll(() => world.stop());

// Inside a router the procedures lie flat by their path; its type shows them as they are called.
const procedures = appRouter._def.procedures as unknown as Record<
  string,
  { _def: { type: 'query' | 'mutation'; meta: { access: string } } }
>;

/** What somebody hears who calls a procedure about a row, and in which words. */
async function hear(path: string, expected: Expectation, actor: ActorName, row: Row) {
  const input = await expected.input?.({ cast, actor, row });
  // Everybody calls from a network of their own: limits are shown elsewhere.
  const address = Array.from({ length: 3 }, () => Math.floor(Math.random() * 256)).join('.');
  const headers = { cookie: await cast.signIn(actor), 'cf-connecting-ip': `10.${address}` };
  const response =
    procedures[path]?._def.type === 'mutation'
      ? await world.post(path, input, { headers })
      : await world.get(
          `/trpc/${path}${input === undefined ? '' : `?input=${encodeURIComponent(JSON.stringify(input))}`}`,
          {
            headers,
          },
        );
  const body = (await response.json()) as { error?: { data: { view: { code: string; message: string } } } };
  const { code, message } = body.error?.data.view ?? { code: 'yes', message: '' };
  return { code, words: `${response.status} ${message}` };
}

const lines: [string, string, string[]][] = [];

describe('the matrix', () => {
  it('has a line for every procedure and for nothing else', () => {
    expect(Object.keys(expectations).toSorted()).toEqual(Object.keys(procedures).toSorted());
  });

  it.each(Object.entries(expectations))('%s', async (path, expected) => {
    const notFound = new Set<string>();
    for (const row of expected.rows) {
      const heard: string[] = [];
      for (const actor of actorNames) {
        const { code, words } = await hear(path, expected, actor, row);
        expect(`${actor}, ${row}: ${code}`).toBe(`${actor}, ${row}: ${expected.says(actor, row)}`);
        heard.push(code);
        if (code === 'NOT_FOUND') notFound.add(words);
      }
      lines.push([path, row, heard]);
    }
    // A row of somebody else and one that does not exist are not told apart.
    expect(notFound.size).toBeLessThanOrEqual(1);
  });

  it('stands in docs/access.md as it was heard', async () => {
    const table = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
    const word = (said: string) => (said === 'yes' ? 'yes' : said.toLowerCase().replaceAll('_', ' '));
    const page = [
      '# Who may do what',
      '',
      'Written by `test/worker/access/matrix.test.ts` from what the built worker answered; `pnpm docs:access` writes it anew.',
      'Each line is a procedure called about a row: the caller’s own, somebody else’s, or one that does not exist. A row that',
      'is not theirs and a row that is not there are answered alike, so that ids cannot be probed.',
      '',
      table(['procedure', 'access', 'row', ...actorNames]),
      table(['---', '---', '---', ...actorNames.map(() => '---')]),
      ...lines
        .toSorted(([one], [other]) => one.localeCompare(other))
        .map(([path, row, heard]) => table([path, procedures[path]?._def.meta.access ?? '', row, ...heard.map(word)])),
      '',
    ].join('\n');
    await expect(page).toMatchFileSnapshot('../../../docs/access.md');
  });
});
