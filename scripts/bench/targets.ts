import type { Database } from '../lib/database.ts';
import { captureTrips, type Trip } from './capture.ts';
import type { Call, Target } from './generator.ts';
import type { Place } from './place.ts';
import type { Route } from './routes.ts';

/** Who is asked for a route: the real worker, the bare one, and the database itself. */
export interface Trio {
  real: Target;
  bare: Target;
  direct: Target;
}

export interface Bundles {
  real: string;
  bare: string;
}

/** Starts both workers over a database and says whom to ask for each route, and whom for nothing but an answer. */
export async function startTargets(
  place: Place,
  bundles: Bundles,
  database: Database,
  routes: readonly Route[],
): Promise<{ trios: Map<string, Trio>; origin: string }> {
  const captured = new Map<string, Trip[]>();
  for (const route of routes) captured.set(route.name, await captureTrips(database, route));
  const sent = Object.fromEntries(
    [...captured].flatMap(([name, trips]) =>
      trips.map(({ wire: _, ...trip }, index) => [`${name}-${index}`, trip] as const),
    ),
  );
  const real = await place.edge(bundles.real, database);
  const bare = await place.edge(bundles.bare, database, sent);
  const trio = (route: Route): Trio => {
    const trips = captured.get(route.name) ?? [];
    return {
      real: target(real.url, route.inputs.map(realCall(route))),
      bare: target(bare.url, trips.map(bareCall(route))),
      direct: {
        origin: database.url,
        headers: { authorization: `Bearer ${database.token}`, 'content-type': 'application/json' },
        calls: trips.map(({ wire }) => wire),
      },
    };
  };
  return { trios: new Map(routes.map((route) => [route.name, trio(route)])), origin: real.url };
}

export const target = (origin: string, calls: readonly Call[]): Target => ({
  origin,
  headers: { origin, 'content-type': 'application/json' },
  calls,
});

const realCall =
  ({ procedure, writes }: Route) =>
  (input: object): Call =>
    writes
      ? { method: 'POST', path: `/trpc/${procedure}`, body: JSON.stringify(input) }
      : { method: 'GET', path: `/trpc/${procedure}?input=${encodeURIComponent(JSON.stringify(input))}` };

const bareCall =
  ({ name, writes }: Route) =>
  (trip: Trip, index: number): Call => {
    const places = [...new Set(JSON.stringify(trip.statements).match(/\{\{\d\}\}/g))].sort();
    return writes
      ? { method: 'POST', path: `/${name}-${index}`, body: JSON.stringify(places) }
      : { method: 'GET', path: `/${name}-${index}` };
  };
