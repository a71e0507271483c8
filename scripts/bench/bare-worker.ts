import { createClient } from '@libsql/client/web';

interface Variables {
  DATABASE_URL: string;
  DATABASE_TOKEN: string;
  /** What each route sends, by the name of the route. */
  SENT: string;
}

/** One trip as a procedure made it: a statement alone, or several in a batch of some mode. */
interface Trip {
  mode: 'execute' | 'write' | 'deferred';
  statements: { sql: string; args: (string | number | null)[] }[];
}

let trips: Readonly<Record<string, Trip>> | undefined;

/** Sends the SQL of a procedure and answers with its rows: what the same work costs with nothing around it. */
export default {
  async fetch(request: Request, { DATABASE_URL, DATABASE_TOKEN, SENT }: Variables): Promise<Response> {
    trips ??= JSON.parse(SENT) as Record<string, Trip>;
    const trip = trips[new URL(request.url).pathname.slice(1)];
    if (!trip) return Response.json({ status: 'ok' });
    const client = createClient({ url: DATABASE_URL, authToken: DATABASE_TOKEN });
    if (trip.mode === 'execute') {
      const [statement] = trip.statements;
      if (!statement) return new Response(null, { status: 500 });
      return Response.json((await client.execute(statement)).rows);
    }
    const ids = (await request.json()) as string[];
    const statements = trip.statements.map(({ sql, args }) => ({ sql, args: args.map((arg) => withIds(arg, ids)) }));
    const results = await client.batch(statements, trip.mode);
    return Response.json(results.map(({ rows }) => rows));
  },
};

function withIds(arg: string | number | null, ids: readonly string[]): string | number | null {
  if (typeof arg !== 'string' || !arg.includes('{{')) return arg;
  return arg.replace(/\{\{(\d)\}\}/g, (_, place: string) => ids[Number(place)] ?? '');
}

// The edge binds an object of this name for the real worker and asks whoever stands in for it to have one, too.
export class LiveChannel {}
