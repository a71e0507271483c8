import { DatabaseSync } from 'node:sqlite';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { mendMigration } from './mend-migration.ts';

const past = `CREATE TABLE goal (id text PRIMARY KEY, title text);--> statement-breakpoint
CREATE TABLE step (id text PRIMARY KEY, goal_id text REFERENCES goal(id) ON DELETE CASCADE);--> statement-breakpoint
CREATE TRIGGER goal_named BEFORE INSERT ON goal WHEN new.title IS NULL BEGIN SELECT raise(ABORT, 'goal_named'); END;
--> statement-breakpoint
-- Goals by number.
CREATE VIEW goal_figures AS SELECT count(*) AS goals FROM goal;`;

const generated = `PRAGMA foreign_keys=OFF;--> statement-breakpoint
CREATE TABLE \`__new_goal\` (\`id\` text PRIMARY KEY, \`title\` text, \`note\` text);--> statement-breakpoint
INSERT INTO \`__new_goal\`("id", "title", "note") SELECT "id", "title", "note" FROM \`goal\`;--> statement-breakpoint
DROP TABLE \`goal\`;--> statement-breakpoint
ALTER TABLE \`__new_goal\` RENAME TO \`goal\`;--> statement-breakpoint
PRAGMA foreign_keys=ON;`;

let db: DatabaseSync;
beforeEach(() => {
  db = new DatabaseSync(':memory:');
  run(past);
  db.exec("insert into goal values ('g', 'Run'); insert into step values ('s', 'g')");
});
afterEach(() => db.close());

const run = (sql: string) => {
  for (const statement of sql.split('--> statement-breakpoint')) db.exec(statement);
};

test('a replaced table keeps its rows, what points at them, its triggers and the views that read it', () => {
  run(mendMigration(generated, [past], new Map([['goal', new Set(['id', 'title'])]])));
  expect(db.prepare('select goals from goal_figures').get()).toEqual({ goals: 1 });
  expect(db.prepare('select goal_id from step').all()).toEqual([{ goal_id: 'g' }]);
  expect(() => db.exec("insert into goal (id) values ('h')")).toThrow('goal_named');
});

test('a view that was dropped before stays away', () => {
  const later = 'DROP VIEW goal_figures;';
  run(later);
  run(mendMigration(generated, [past, later], new Map([['goal', new Set(['id', 'title'])]])));
  expect(() => db.prepare('select goals from goal_figures')).toThrow('no such table');
});

test('a migration that replaces nothing stays as it is', () => {
  const sql = 'ALTER TABLE `goal` ADD `note` text;\n';
  expect(mendMigration(sql, [past], new Map())).toBe(sql);
});
