import fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { BatchCond } from './protocol.ts';
import { TestServer } from './testing.ts';

type Outcome = 'ok' | 'error' | 'skipped';

interface Step {
  readonly sql: string;
  readonly condition: BatchCond | null;
}

let server: TestServer;
beforeAll(async () => {
  server = await TestServer.start();
});
afterAll(() => server[Symbol.asyncDispose]());

/** A condition on the steps before `index`, of any shape. */
function condition(index: number): fc.Arbitrary<BatchCond> {
  const { cond } = fc.letrec<{ cond: BatchCond }>((tie) => ({
    cond: fc.oneof(
      { maxDepth: 4 },
      fc.constant<BatchCond>({ type: 'is_autocommit' }),
      ...(index === 0
        ? []
        : [fc.record({ type: fc.constantFrom('ok' as const, 'error' as const), step: fc.nat({ max: index - 1 }) })]),
      fc.record({ type: fc.constant('not' as const), cond: tie('cond') }),
      fc.record({
        type: fc.constantFrom('and' as const, 'or' as const),
        conds: fc.array(tie('cond'), { maxLength: 3 }),
      }),
    ),
  }));
  return cond;
}

const sql = fc.constantFrom('begin', 'commit', 'rollback', 'select 1', 'nonsense', 'savepoint s');

const steps = fc
  .integer({ min: 1, max: 12 })
  .chain((length) =>
    fc.tuple(
      ...Array.from({ length }, (_, index) =>
        fc.record<Step>({ sql, condition: fc.option(condition(index), { freq: 3 }) }),
      ),
    ),
  );

/** The semantics of the specification, over a model of a connection that only knows whether it is in a transaction. */
function model(batch: readonly Step[]): Outcome[] {
  const outcomes: Outcome[] = [];
  let inTransaction = false;
  const isTrue = (cond: BatchCond): boolean => {
    if ('step' in cond) return outcomes[cond.step] === cond.type;
    if ('cond' in cond) return !isTrue(cond.cond);
    if ('conds' in cond) {
      const holding = cond.conds.filter(isTrue).length;
      return cond.type === 'and' ? holding === cond.conds.length : holding > 0;
    }
    return !inTransaction;
  };
  const succeeds = (statement: string): boolean => {
    if (statement === 'nonsense') return false;
    if (statement === 'select 1') return true;
    if (statement === 'savepoint s') {
      inTransaction = true;
      return true;
    }
    const isPossible = (statement === 'begin') !== inTransaction;
    if (isPossible) inTransaction = !inTransaction;
    return isPossible;
  };
  for (const step of batch) {
    if (step.condition !== null && !isTrue(step.condition)) outcomes.push('skipped');
    else outcomes.push(succeeds(step.sql) ? 'ok' : 'error');
  }
  return outcomes;
}

test('a batch runs the steps whose conditions hold', async () => {
  await fc.assert(
    fc.asyncProperty(steps, async (batch) => {
      const wireSteps = batch.map((step) => ({ stmt: { sql: step.sql }, condition: step.condition }));
      const [answer] = await server.run({ type: 'batch', batch: { steps: wireSteps } });
      const { step_results: results = [], step_errors: errors = [] } = answer?.response?.result ?? {};
      const actual = batch.map((_, i): Outcome => (results[i] ? 'ok' : errors[i] ? 'error' : 'skipped'));
      expect(actual).toEqual(model(batch));
      expect([results.length, errors.length]).toEqual([batch.length, batch.length]);
    }),
    { numRuns: 300 },
  );
});
