import type { Gym } from '@motriforge/shared/contracts/gyms';
import { createSignal } from 'solid-js';
import { ownKey } from '../../lib/own.ts';
import { keep, recall } from '../../lib/own-kept.ts';
import { me } from '../../lib/session.ts';
import { call } from '../../lib/trpc.ts';

/** Where somebody trains, kept on the device with the rest of what the log needs. */
const [kept, setKept] = createSignal<readonly Gym[]>([]);

/** All of them, where they train now first. Tracks. */
export const gyms = (): readonly Gym[] =>
  kept().toSorted((one, other) => Number(other.isDefault) - Number(one.isDefault));

/** Where they train now, if they said so. Tracks. */
export const gymHere = (): Gym | undefined => kept().find(({ isDefault }) => isDefault);

const key = (name: string) => ownKey(me()?.id ?? '', name);

/** Shows what the device has, sends a choice that was made without a network, and asks for what is new. */
export async function learnGyms(): Promise<void> {
  const person = me();
  if (!person) return;
  recall<Gym[]>(key('gyms'), show);
  try {
    await sendChoice();
    const all = await call((api) => api.gyms.list.query());
    if (me()?.id !== person.id) return;
    put(all);
  } catch {
    // What the device has goes on serving.
  }
}

/** From now on one trains there: at once here, and on the server when it can be reached. */
export function trainAt(id: string): void {
  put(kept().map((gym) => ({ ...gym, isDefault: gym.id === id })));
  keep(key('gyms.here'), id);
  void sendChoice().catch(() => undefined);
}

export async function keepGym(gym: Gym): Promise<void> {
  const saved = await call((api) => api.gyms.save.mutate(gym));
  const others = kept().filter(({ id }) => id !== saved.id);
  put([...others.map((other) => (saved.isDefault ? { ...other, isDefault: false } : other)), saved]);
}

export async function removeGym(id: string): Promise<void> {
  await call((api) => api.gyms.remove.mutate({ id }));
  put(await call((api) => api.gyms.list.query()));
}

async function sendChoice(): Promise<void> {
  let chosen: string | undefined;
  recall<string>(key('gyms.here'), (id) => {
    chosen = id;
  });
  const gym = kept().find(({ id }) => id === chosen);
  if (gym) await call((api) => api.gyms.save.mutate({ ...gym, isDefault: true }));
  localStorage.removeItem(key('gyms.here'));
}

function show(all: readonly Gym[]): void {
  setKept(all);
}

function put(all: readonly Gym[]): void {
  show(all);
  keep(key('gyms'), all);
}
