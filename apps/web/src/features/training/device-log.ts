import type { SavedSession, SessionView } from '@motriforge/shared/contracts/training';
import { type Clock, clockAfter } from '@motriforge/shared/log/clock';
import {
  answered,
  changed,
  emptySession,
  isWaiting,
  type KeptSession,
  refreshed,
  setBack,
  shownRows,
} from '@motriforge/shared/log/kept-session';
import {
  lastClockOf,
  mergeChange,
  nothing,
  notYetIn,
  rowsOf,
  type SessionChange,
  type SessionRows,
} from '@motriforge/shared/log/merge';
import { batch, createSignal } from 'solid-js';
import { me } from '../../lib/session.ts';
import { readSession, readSessions, updateSession } from './log-shelf.ts';

/*
 * The log as this tab has it: in memory for the screen, on the device for everything else that may happen. Every change
 * is shown at once and written to the device behind it; the server hears of it when there is a network.
 */

const [sessions, setSessions] = createSignal<ReadonlyMap<string, KeptSession>>(new Map());
const [owner, setOwner] = createSignal<string | null>(null);
/** The device would not take the last change: what is on the screen is nowhere else. */
const [isUnsafe, setUnsafe] = createSignal(false);

/** How much of what is on the screen is not on the device yet. */
const [writing, setWriting] = createSignal(0);

export { isUnsafe };

/** Tracks. */
export const isWriting = (): boolean => writing() > 0;

/** Of this tab: two tabs of one browser never give the same clock. */
const device = crypto.randomUUID().replaceAll('-', '').slice(0, 12);
let seen: Clock | null = null;
/** How far this device's clock is off, once the server said so. */
let offset = 0;

const channel = typeof BroadcastChannel === 'undefined' ? null : new BroadcastChannel('motriforge.log');

export const now = (): number => Date.now() + offset;

/** A clock after everything this device has seen. */
export function tick(): Clock {
  seen = clockAfter(seen, now(), device);
  return seen;
}

/** Whether what lies on this device has been read. Tracks. */
export const isLogRead = (): boolean => owner() !== null && owner() === me()?.id;

/** Every session this device knows, with what is not sent yet. Tracks. */
export const keptSessions = (): readonly KeptSession[] => (isLogRead() ? [...sessions().values()] : []);

/** Reads what lies here for somebody. Where nothing can be kept, the log lives as long as the page. */
export async function readLog(userId: string): Promise<void> {
  if (owner() === userId) return;
  const found = await readSessions(userId).catch(() => []);
  for (const kept of found) see(shownRows(kept));
  setSessions(new Map(found.map((kept) => [kept.id, kept])));
  setOwner(userId);
}

/** Changes a session: on the screen now, on the device a moment later. */
export function changeSession(id: string, change: Partial<SessionChange>): void {
  const whole = { ...nothing(), ...change };
  put(id, (session) => changed(session, whole));
}

/** What the server answered to something that was sent. */
export function takeAnswer(id: string, sent: SessionChange, answer: SavedSession): void {
  const isAhead = answer.refused.some(({ code }) => code === 'CLOCK_AHEAD');
  if (isAhead) {
    offset = answer.now - Date.now();
    seen = null;
  }
  put(id, (session) => {
    const after = answered(session, sent, answer);
    if (isAhead) return { ...after, pending: setBack(after.pending, answer.now, device) };
    return isOver(after) ? null : after;
  });
}

/** What the server says of a session, unasked. */
export function takeView(id: string, view: SessionView | null): void {
  put(id, (session) => {
    const after = refreshed(session, view);
    return isOver(after) ? null : after;
  });
}

/** Lets go of what the server would not have. */
export const dropRefused = (id: string): void => put(id, (session) => ({ ...session, refused: [] }));

/** Removed everywhere, and nothing left to say of it. */
const isOver = (session: KeptSession): boolean =>
  session.base === null && !isWaiting(session) && session.refused.length === 0;

function put(id: string, change: (session: KeptSession) => KeptSession | null): void {
  const userId = owner();
  if (userId === null) return;
  const after = change(sessions().get(id) ?? emptySession(id));
  batch(() => {
    show(id, after);
    setWriting((count) => count + 1);
  });
  updateSession(userId, id, change)
    .then(
      () => {
        setUnsafe(false);
        channel?.postMessage({ userId, id });
      },
      () => void setUnsafe(true),
    )
    .finally(() => setWriting((count) => count - 1));
}

function show(id: string, session: KeptSession | null): void {
  const all = new Map(sessions());
  if (session) all.set(id, session);
  else all.delete(id);
  if (session) see(shownRows(session));
  setSessions(all);
}

function see(rows: SessionRows): void {
  const newest = lastClockOf(rows);
  if (newest && newest > (seen ?? '')) seen = newest;
}

/** Another tab wrote: what it has and what this one has are one. */
channel?.addEventListener('message', async ({ data }: MessageEvent<{ userId: string; id: string }>) => {
  if (data.userId !== owner()) return;
  const stored = await readSession(data.userId, data.id).catch(() => undefined);
  const own = sessions().get(data.id);
  if (!stored) return own && !isWaiting(own) ? show(data.id, null) : undefined;
  const pending = own ? mergeChange(stored.pending, own.pending) : stored.pending;
  show(data.id, { ...stored, pending: notYetIn(rowsOf(stored.base), pending, new Set()) });
});
