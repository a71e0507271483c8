import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { fromRoot } from './paths.ts';
import type { Manifest } from './seed-systems.ts';

/** The test that shows a behaviour of one of the five systems, or why it is met in another way, and where. */
export type Shown = { file: string; test: string } | { decision: string };

/** By `system.name`. */
export type Behaviours = Readonly<Record<string, Shown>>;

const folder = fromRoot('packages/db/fixtures/behaviours');

/** What people of this project wrote down, all files together. */
export const readBehaviours = (): Behaviours =>
  Object.assign(
    {},
    ...readdirSync(folder).map((file) => JSON.parse(readFileSync(`${folder}/${file}`, 'utf8')) as Behaviours),
  );

/** The text of a file of the project, if there is one. */
export const sourceOf = (file: string): string | undefined =>
  existsSync(fromRoot(file)) ? readFileSync(fromRoot(file), 'utf8') : undefined;

/** Everything the five systems do by themselves: behaviours, triggers, functions, views. */
export const behaviourNames = ({ systems }: Manifest): string[] =>
  systems.flatMap(({ key, behaviours, triggers, functions, views }) =>
    [...behaviours.map(({ name }) => name), ...triggers, ...functions, ...views].map((name) => `${key}.${name}`),
  );

/** What is not shown, a sentence each. */
export function unshown(names: readonly string[], shown: Behaviours, source: typeof sourceOf): string[] {
  const known = new Set(names);
  return [
    ...names.flatMap((name) => faultOf(name, shown[name], source) ?? []),
    ...Object.keys(shown)
      .filter((name) => !known.has(name))
      .map((name) => `${name} is in no system.`),
  ];
}

function faultOf(name: string, how: Shown | undefined, source: typeof sourceOf): string | undefined {
  if (!how) return `${name} is shown by no test.`;
  if ('decision' in how) return how.decision.trim() === '' ? `${name} has a decision without words.` : undefined;
  const text = source(how.file);
  if (text === undefined) return `${name} is shown in ${how.file}, which does not exist.`;
  const isThere = ["'", '"', '`'].some((quote) => text.includes(`${quote}${how.test}${quote}`));
  return isThere ? undefined : `${name} is shown by “${how.test}”, which is not in ${how.file}.`;
}
