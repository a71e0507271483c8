import { type Locale, locales } from '@motriforge/shared/contracts/common';
import { motions, type Preferences as Said, themes } from '@motriforge/shared/contracts/settings';
import { distanceUnits, massUnits } from '@motriforge/shared/units';
import { createSignal } from 'solid-js';
import { isServer } from 'solid-js/web';
import { me } from './session.ts';

export { themes };

type Preferences = { [K in keyof Said]-?: NonNullable<Said[K]> };

/** The script in index.html reads the same key before the first paint. */
const KEY = 'motriforge.preferences';

const allowed: { [K in keyof Preferences]?: readonly Preferences[K][] } = {
  language: locales,
  theme: themes,
  massUnit: massUnits,
  distanceUnit: distanceUnits,
  motion: motions,
};

function read(): Said {
  if (isServer) return {};
  try {
    const stored: unknown = JSON.parse(localStorage.getItem(KEY) ?? '{}');
    const known = Object.entries(stored ?? {}).filter(([key, value]) =>
      key === 'timeZone' ? typeof value === 'string' : allowed[key as keyof Preferences]?.includes(value as never),
    );
    return Object.fromEntries(known);
  } catch {
    return {};
  }
}

/** Getters, because Intl takes its time: it is asked only when somebody wants to know, not while the page starts. */
const guessed: Preferences = {
  get language() {
    return (
      spoken()
        .map((tag) => tag.slice(0, 2) as Locale)
        .find((tag) => locales.includes(tag)) ?? 'en'
    );
  },
  theme: 'system',
  get massUnit() {
    return ['US', 'LR', 'MM'].includes(region()) ? 'lb' : 'kg';
  },
  get distanceUnit() {
    return ['US', 'GB', 'LR', 'MM'].includes(region()) ? 'mi' : 'km';
  },
  get timeZone() {
    return new Intl.DateTimeFormat().resolvedOptions().timeZone;
  },
  motion: 'system',
};

const spoken = () => (isServer ? ['en'] : navigator.languages);
const region = () => new Intl.Locale(spoken()[0] ?? 'en').maximize().region ?? '';

const [chosen, setChosen] = createSignal<Said>(read());

/** What a person chose on this device, else what the device suggests. Tracks like a signal. */
export function preference<K extends keyof Preferences>(key: K): Preferences[K] {
  return (chosen() as Preferences)[key] ?? guessed[key];
}

/** The zone of the device. */
export const guessedTimeZone = () => guessed.timeZone;

let tell: ((change: Said) => void) | undefined;
const untold: Said[] = [];

/** Somebody wants to hear what is chosen, and what was chosen before they came. */
export function onPrefer(listen: (change: Said) => void): void {
  tell = listen;
  untold.splice(0).forEach(listen);
}

/** Follows what a person chose: at once on this device, and wherever they sign in once it has been sent. */
export function prefer(change: Said): void {
  adopt(change);
  if (tell) tell(change);
  else if (me()) untold.push(change);
}

/** Follows what a person chose elsewhere. */
export function adopt(change: Said): void {
  setChosen({ ...chosen(), ...change });
  try {
    localStorage.setItem(KEY, JSON.stringify(chosen()));
  } catch {
    // A browser that keeps nothing (private mode, full disk) still follows the choice until it is closed.
  }
}

if (!isServer) {
  addEventListener('storage', (event) => {
    if (event.key === KEY) setChosen(read());
  });
}
