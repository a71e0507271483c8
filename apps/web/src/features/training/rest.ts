import { createSignal } from 'solid-js';
import { ownKey } from '../../lib/own.ts';
import { me } from '../../lib/session.ts';

export interface Rest {
  endsAt: number;
  seconds: number;
  /** How much is left, while it stands still. */
  pausedMillis?: number | undefined;
}

const keyOf = () => ownKey(me()?.id ?? '', 'rest');

function read(): Rest | null {
  try {
    return JSON.parse(localStorage.getItem(keyOf()) ?? 'null');
  } catch {
    return null;
  }
}

const [rest, setRest] = createSignal<Rest | null>(null);

/** The rest between two sets, if there is one. It goes on through a reload. Tracks. */
export const currentRest = rest;

export const recallRest = (): void => void setRest(read());

export const millisLeft = ({ endsAt, pausedMillis }: Rest, now = Date.now()): number =>
  Math.max(0, pausedMillis ?? endsAt - now);

export function startRest(seconds: number): void {
  put(seconds > 0 ? { endsAt: Date.now() + seconds * 1_000, seconds } : null);
  // A sound may be made only by somebody who touched the page: it is made ready now, for later.
  if (seconds > 0) void sound()?.resume();
}

export function lengthenRest(by: number): void {
  const now = rest();
  if (!now) return;
  const left = Math.max(0, millisLeft(now) + by * 1_000);
  const { pausedMillis } = now;
  put({
    endsAt: Date.now() + left,
    seconds: Math.max(1, now.seconds + by),
    pausedMillis: pausedMillis === undefined ? undefined : left,
  });
}

/** Stands still, or goes on. */
export function holdRest(): void {
  const now = rest();
  if (!now) return;
  const left = millisLeft(now);
  const { seconds, pausedMillis } = now;
  put(pausedMillis === undefined ? { ...now, pausedMillis: left } : { seconds, endsAt: Date.now() + left });
}

export const endRest = (): void => put(null);

function put(value: Rest | null): void {
  setRest(value);
  try {
    if (value) localStorage.setItem(keyOf(), JSON.stringify(value));
    else localStorage.removeItem(keyOf());
  } catch {
    // Kept in memory.
  }
}

let context: AudioContext | undefined;

function sound(): AudioContext | undefined {
  if (!context && typeof AudioContext !== 'undefined') context = new AudioContext();
  return context;
}

/** Two short notes, over whatever else is playing. */
export function ring(): void {
  navigator.vibrate?.([200, 100, 200]);
  const speaker = sound();
  if (speaker?.state !== 'running') return;
  for (const [at, pitch] of [
    [0, 660],
    [0.22, 880],
  ] as const) {
    const note = speaker.createOscillator();
    const volume = speaker.createGain();
    const begin = speaker.currentTime + at;
    note.frequency.value = pitch;
    volume.gain.setValueAtTime(0.25, begin);
    volume.gain.exponentialRampToValueAtTime(0.001, begin + 0.2);
    note.connect(volume).connect(speaker.destination);
    note.start(begin);
    note.stop(begin + 0.2);
  }
}
