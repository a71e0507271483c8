import { expect, it } from 'vitest';
import { Ids } from './ids.ts';

const version7 = /^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/;

const given = (world: string, place: number, count: number): string[] => {
  const ids = new Ids(world, place);
  return Array.from({ length: count }, () => ids.next());
};

it('are ids as the product knows them', () => {
  for (const id of [...given('test', 0, 5_000), new Ids('test', 99_999).known(255)]) expect(id).toMatch(version7);
});

it('rise within a place and from one place to the next', () => {
  const ids = [new Ids('test', 3).known(0), ...given('test', 3, 20_000), ...given('test', 4, 1)];
  expect(ids).toEqual([...new Set(ids)].sort());
});

it('are the same at every run, and others in another world', () => {
  expect(given('test', 3, 10)).toEqual(given('test', 3, 10));
  expect(new Ids('test', 3).known(7)).toBe(new Ids('test', 3).known(7));
  expect(given('other', 3, 10)).not.toEqual(given('test', 3, 10));
});
