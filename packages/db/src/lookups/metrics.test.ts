import { fromCanonical, toCanonical, type Unit } from '@motriforge/shared/units';
import { eq } from 'drizzle-orm';
import fc from 'fast-check';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { measurementUnit, metric } from '../schema/enums.ts';
import { type TestDatabase, testDatabase } from '../testing.ts';

let world: TestDatabase;
let units: { metric: string; symbol: string; factor: number }[];
beforeAll(async () => {
  world = await testDatabase();
  units = await world.db
    .select({ metric: metric.name, symbol: measurementUnit.symbol, factor: measurementUnit.toBaseFactor })
    .from(measurementUnit)
    .innerJoin(metric, eq(metric.id, measurementUnit.metricId));
});
afterAll(() => world.close());

const factorOf = (dimension: string, symbol: string) =>
  units.find((unit) => unit.metric === dimension && unit.symbol === symbol)?.factor ?? Number.NaN;

const known: [string, Unit[]][] = [
  ['MASS', ['kg', 'lb']],
  ['DISTANCE', ['m', 'km', 'mi']],
  ['LENGTH', ['cm', 'in']],
];

it.each(known)('turns units of %s into each other as the app does', (dimension, symbols) => {
  const amount = fc.double({ min: -100_000, max: 100_000, noNaN: true });
  fc.assert(
    fc.property(amount, fc.constantFrom(...symbols), fc.constantFrom(...symbols), (value, from, to) => {
      const canonical = value * factorOf(dimension, from);
      expect(canonical).toBe(toCanonical(value, from));
      expect(canonical / factorOf(dimension, to)).toBe(fromCanonical(canonical, to));
    }),
  );
});

it('keeps values of each metric in a unit of its own, the first one', () => {
  const first = new Map(units.filter(({ factor }) => factor === 1).map((unit) => [unit.metric, unit]));
  expect([...new Set(units.map(({ metric }) => metric))].filter((name) => !first.has(name))).toEqual([]);
});

it.each([
  ['MASS', 'st', 'lb', 14],
  ['DISTANCE', 'mi', 'yd', 1_760],
  ['DISTANCE', 'yd', 'ft', 3],
  ['SPEED', 'mph', 'km/h', 1.609344],
  ['PACE', 'min/mi', 'min/km', 1 / 1.609344],
  ['VOLUME', 'cup', 'fl oz', 8],
  ['FOOD_MASS', 'oz', 'g', 28.349523125],
  ['ENERGY', 'kcal', 'kJ', 4.184],
])('of %s, one %s is as many %s as it says in the books: %d', (dimension, one, other, many) => {
  expect(factorOf(dimension, one) / factorOf(dimension, other)).toBeCloseTo(many, 9);
});

it('tells every progress in a unit', async () => {
  const { rows } = await world.client.execute(
    "select name from metric where type = 'PROGRESSION' and id not in (select metric_id from progression_metric)",
  );
  expect(rows).toEqual([]);
});
