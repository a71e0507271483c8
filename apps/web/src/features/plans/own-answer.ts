import { viewOf } from '../../lib/errors.ts';
import { ownKey } from '../../lib/own.ts';
import { me } from '../../lib/session.ts';

/**
 * Asks for something of a person's own and remembers the answer on this device, to be given where there is no network.
 * It lies with all else that is theirs, and goes when they sign out.
 */
export async function ownAnswer<T>(name: string, ask: () => Promise<T>): Promise<T> {
  const person = me();
  if (!person) return ask();
  const key = ownKey(person.id, name);
  try {
    const answer = await ask();
    keep(key, answer);
    return answer;
  } catch (error) {
    const last = viewOf(error).code === 'UNAVAILABLE' ? recall<T>(key) : null;
    if (last === null) throw error;
    return last;
  }
}

function keep(key: string, value: unknown): void {
  try {
    localStorage.setItem(key, JSON.stringify(value));
  } catch {
    // No room: it is asked for again next time.
  }
}

function recall<T>(key: string): T | null {
  try {
    return JSON.parse(localStorage.getItem(key) ?? 'null');
  } catch {
    return null;
  }
}
