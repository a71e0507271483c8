import type { Ctx } from '../context.ts';

/** What it takes to write figures from the log: statements are made with it, whoever runs them. */
export interface RollUpCtx {
  db: Pick<Ctx['db'], 'run'>;
  now(): number;
}

export type RollUpStatement = ReturnType<Ctx['db']['run']>;
