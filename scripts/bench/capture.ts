import { type Client, createClient, type InArgs, type InStatement } from '@libsql/client/http';
import { createCaller } from '@motriforge/api/root';
import { metered } from '@motriforge/db/client';
import { visitorOver } from '../lib/visitor.ts';
import type { Call } from './generator.ts';
import type { Route } from './routes.ts';

/** One trip of a procedure to the database: as the client was asked for it, and as it went over the wire. */
export interface Trip {
  mode: 'execute' | 'write' | 'deferred';
  statements: { sql: string; args: InArgs }[];
  wire: Call;
}

interface Address {
  url: string;
  token: string;
}

/** What a procedure sends for each of its inputs, with `{{0}}`, `{{1}}` … in place of ids that are new in every call. */
export async function captureTrips(address: Address, route: Route): Promise<Trip[]> {
  const trips: Trip[] = [];
  for (const input of route.inputs) {
    const trip = await captureOne(address, route, input);
    trips.push(route.writes ? withPlaces(trip, await captureOne(address, route, input)) : trip);
  }
  return trips;
}

async function captureOne({ url, token }: Address, route: Route, input: object): Promise<Trip> {
  const seen: Omit<Trip, 'wire'>[] = [];
  const wires: Call[] = [];
  const client = createClient({
    url,
    authToken: token,
    fetch: async (request: Request) => {
      wires.push({ method: 'POST', path: new URL(request.url).pathname, body: await request.clone().text() });
      return fetch(request);
    },
  });
  await route.call(callerOver(recording(client, seen)), input);
  const [trip, secondTrip] = seen;
  const [wire, secondWire] = wires;
  if (!trip || !wire || secondTrip || secondWire) {
    throw new Error(`${route.procedure} made ${wires.length} trips; the bare route knows how to make one.`);
  }
  return { ...trip, wire };
}

function recording(client: Client, seen: Omit<Trip, 'wire'>[]): Client {
  const plain = (statement: InStatement) =>
    typeof statement === 'string' ? { sql: statement, args: [] } : { sql: statement.sql, args: statement.args ?? [] };
  const recorder: Pick<Client, 'execute' | 'batch'> = {
    execute(statement: InStatement) {
      seen.push({ mode: 'execute', statements: [plain(statement)] });
      return client.execute(statement);
    },
    batch(statements, mode) {
      // The product's client sends statements as objects and always says in which of these modes.
      seen.push({ mode: mode as 'write' | 'deferred', statements: (statements as InStatement[]).map(plain) });
      return client.batch(statements, mode);
    },
  };
  // What stands above it calls nothing else of a client.
  return recorder as Client;
}

const callerOver = (client: Client) => createCaller(visitorOver(metered(client)));

const ids = /[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[0-9a-f]{4}-[0-9a-f]{12}/g;

/** An id that another call of the same procedure did not send was made for this call alone. */
function withPlaces(trip: Trip, other: Trip): Trip {
  const known = new Set(JSON.stringify(other).match(ids));
  let text = JSON.stringify(trip);
  const fresh = [...new Set(text.match(ids))].filter((id) => !known.has(id));
  for (const [place, id] of fresh.entries()) text = text.replaceAll(id, `{{${place}}}`);
  return JSON.parse(text);
}
