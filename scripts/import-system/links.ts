import { LibsqlError, type Transaction } from '@libsql/client';
import type { Ledger, Link } from './ledger.ts';
import { importedBefore } from './references.ts';
import { Refusal } from './refusal.ts';
import type { SystemName } from './seed.ts';
import { sentenceOf } from './sentences.ts';

/** Fills in references to rows that came later. True when rows must be left out and all begins anew without them. */
export async function writeLinks(transaction: Transaction, system: SystemName, ledger: Ledger): Promise<boolean> {
  const links = ledger.links();
  let isNews = false;
  for (let from = 0; from < links.length; from += 400) {
    const piece = links.slice(from, from + 400);
    const before = await importedBefore(
      transaction,
      system,
      piece
        .filter(({ targetId }) => targetId === null)
        .map(({ target, targetKey }) => ({ table: target, key: targetKey })),
    );
    const found = piece.flatMap((link) => {
      const targetId = link.targetId ?? before({ table: link.target, key: link.targetKey });
      if (targetId !== undefined) return [{ ...link, targetId }];
      isNews = ledger.condemn(link, missing(link)) || isNews;
      return [];
    });
    for (const group of Map.groupBy(found, ({ home, column }) => `${home}.${column}`).values()) {
      await write(transaction, group, (link, refusal) => {
        isNews = ledger.condemn(link, refusal) || isNews;
      });
    }
  }
  return isNews;
}

const missing = ({ target, column }: Link): Refusal =>
  new Refusal(`It points at a row of ${target} that was left out or is in no file.`, column);

async function write(
  transaction: Transaction,
  links: readonly (Link & { targetId: string })[],
  refuse: (link: Link, refusal: Refusal) => void,
): Promise<void> {
  const [first] = links;
  if (!first) return;
  try {
    await transaction.batch([
      'savepoint piece',
      {
        sql: `update "${first.home}" set "${first.column}" = link.value ->> 1 from json_each(?) as link
          where "${first.home}".id = link.value ->> 0`,
        args: [JSON.stringify(links.map(({ id, targetId }) => [id, targetId]))],
      },
      'release piece',
    ]);
  } catch (error) {
    if (!(error instanceof LibsqlError) || !error.code.startsWith('SQLITE_CONSTRAINT')) throw error;
    await transaction.batch(['rollback to piece', 'release piece']);
    if (links.length === 1) return refuse(first, sentenceOf(error, new Map()));
    const half = Math.ceil(links.length / 2);
    await write(transaction, links.slice(0, half), refuse);
    await write(transaction, links.slice(half), refuse);
  }
}
