import type { InValue } from '@libsql/client';
import { metered } from '@motriforge/db/client';
import type { TestWorld } from '@motriforge/domain/testing';

export interface Recorded {
  sql: string;
  args: InValue[];
  /** Which of the journeys it travelled on. */
  trip: number;
}

/** Runs some work and says what it sent to the database. */
export async function recordStatements(
  world: TestWorld,
  run: (world: TestWorld) => Promise<unknown>,
): Promise<Recorded[]> {
  const recorded: Recorded[] = [];
  let trip = 0;
  const note = (statements: readonly Recorded[]) => {
    trip++;
    for (const { sql, args } of statements) recorded.push({ sql, args: args ?? [], trip });
  };
  const client = new Proxy(world.client, {
    get(target, key) {
      if (key === 'execute') {
        return (statement: Recorded) => {
          note([statement]);
          return target.execute(statement);
        };
      }
      if (key === 'batch') {
        return (statements: Recorded[], mode: 'write') => {
          note(statements);
          return target.batch(statements, mode);
        };
      }
      return Reflect.get(target, key);
    },
  });
  const db = metered(client);
  await run({ ...world, db, ctx: { ...world.ctx, db } });
  return recorded;
}
