import { newId } from '@motriforge/shared/ids';

/** A change that has not been taken by the server yet. A later one is greater. */
export interface Waiting<Change> {
  id: string;
  /** What it is a change of: there is one at most, the last. */
  key: string;
  change: Change;
  /** The server will not have it, however often it is sent. */
  isRefused?: true;
}

/** As much of a browser's storage as is used. What was put there is there when the next line runs. */
export type Shelf = Pick<Storage, 'length' | 'key' | 'getItem' | 'setItem' | 'removeItem'>;

export type Outbox<Change> = ReturnType<typeof createOutbox<Change>>;

/**
 * Keeps changes on the device until the server has taken them. Each lies by itself, so that two tabs lose nothing of
 * each other's; a change of the same thing takes the place of the one before it.
 */
export function createOutbox<Change>(shelf: Shelf, prefix: string) {
  const find = (key: string): Waiting<Change> | null => JSON.parse(shelf.getItem(prefix + key) ?? 'null');
  const keep = (waiting: Waiting<Change>) => shelf.setItem(prefix + waiting.key, JSON.stringify(waiting));
  const isLast = ({ key, id }: Waiting<Change>) => find(key)?.id === id;

  function all(): Waiting<Change>[] {
    const keys = Array.from({ length: shelf.length }, (_, at) => shelf.key(at) ?? '');
    const own = keys.filter((key) => key.startsWith(prefix)).map((key) => find(key.slice(prefix.length)));
    return own.filter((waiting) => waiting !== null).toSorted((a, b) => (a.id < b.id ? -1 : 1));
  }

  return {
    all,
    find,
    /** Later than what lies there, and than what the server is known to have. */
    put(key: string, change: Change, known?: string | undefined): void {
      keep({ id: idAfter(find(key)?.id, known), key, change });
    },
    /** Sends what lies there, first things first; ends when nothing is left or sending fails, with its error. */
    async deliver(send: (waiting: Waiting<Change>) => Promise<'taken' | 'refused'>): Promise<void> {
      for (let next = first(); next; next = first()) {
        const answer = await send(next);
        // What came in its place meanwhile is still to be sent.
        if (!isLast(next)) continue;
        if (answer === 'taken') shelf.removeItem(prefix + next.key);
        else keep({ ...next, isRefused: true });
      }
    },
  };

  function first(): Waiting<Change> | undefined {
    return all().find(({ isRefused }) => !isRefused);
  }
}

/** An id greater than others, also where the clock of this device is behind theirs. */
function idAfter(...known: (string | undefined)[]): string {
  const instants = known.map((id) => (id ? Number.parseInt(id.replace('-', '').slice(0, 12), 16) + 1 : 0));
  return newId(Math.max(Date.now(), ...instants));
}
