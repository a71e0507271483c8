import type { Me } from '@motriforge/shared/contracts/identity';
import { ownPath } from '@motriforge/shared/own-path';
import { createSignal } from 'solid-js';
import { isServer } from 'solid-js/web';

/** Who is signed in is known to this device too, so that the app starts with no network, and a visitor asks nothing. */
const KEY = 'motriforge.me';

function read(): Me | null {
  if (isServer) return null;
  try {
    return JSON.parse(localStorage.getItem(KEY) ?? 'null');
  } catch {
    return null;
  }
}

const [current, setCurrent] = createSignal(read());

/** Who is signed in on this device, or nobody. Tracks like a signal. */
export const me = current;

export function remember(person: Me | null): void {
  setCurrent(person);
  try {
    if (person) localStorage.setItem(KEY, JSON.stringify(person));
    else localStorage.removeItem(KEY);
  } catch {
    // A browser that keeps nothing asks again next time.
  }
}

if (!isServer) {
  addEventListener('storage', (event) => {
    if (event.key === KEY) setCurrent(read());
  });
}

/** Where people arrive who were not on their way anywhere. */
export const firstPlace = () => (me()?.isOnboarded ? '/today' : '/welcome');

/** A place of ours to go on to; whatever else stands in the address is not followed. */
export const placeAfter = (search: string): string =>
  ownPath(new URLSearchParams(search).get('returnTo') ?? '') ?? firstPlace();

export const signInAddress = (from: { pathname: string; search: string }): string =>
  `/sign-in?returnTo=${encodeURIComponent(from.pathname + from.search)}`;
