import type { SaveSessionInput } from '@motriforge/shared/contracts/training';
import { isWaiting } from '@motriforge/shared/log/kept-session';
import { createEffect, createMemo, createRoot, on } from 'solid-js';
import { viewOf } from '../../lib/errors.ts';
import { ownKey } from '../../lib/own.ts';
import { me } from '../../lib/session.ts';
import { client } from '../../lib/trpc-client.ts';
import { keptSessions, readLog, takeAnswer, takeView } from './device-log.ts';

const SECOND = 1_000;
const patience = SECOND;
const longestPause = 60 * SECOND;

let timer: ReturnType<typeof setTimeout> | undefined;
let pause = SECOND;
let isStarted = false;

/** Keeps the log on this device and the one on the server the same. Once for each page. */
export function startSync(): void {
  if (isStarted) return;
  isStarted = true;
  createRoot(() => {
    const person = createMemo(() => me()?.id);
    createEffect(on(person, (id) => id && void readLog(id).then(() => soon(0))));
    createEffect(
      on(
        createMemo(() => keptSessions().filter(isWaiting)),
        () => soon(patience),
      ),
    );
  });
  addEventListener('online', () => soon(0));
  addEventListener('visibilitychange', () => soon(0));
}

function soon(millis: number): void {
  clearTimeout(timer);
  timer = setTimeout(() => void exchange(), millis);
}

async function exchange(): Promise<void> {
  const person = me()?.id;
  if (!person) return;
  try {
    await alone(async () => {
      await send();
      await fetchChanges(person);
    });
    pause = SECOND;
  } catch (error) {
    if (viewOf(error).code === 'SIGNED_OUT') return;
    pause = Math.min(pause * 2, longestPause);
    soon(pause);
  }
}

/** Two tabs do not send the same at once; where the browser knows no locks they may, and it does no harm. */
const alone = (run: () => Promise<void>): Promise<void> => navigator.locks?.request('motriforge.log', run) ?? run();

/** A session that cannot be sent stops no other. */
async function send(): Promise<void> {
  let failure: unknown;
  for (const { id, pending } of keptSessions().filter(isWaiting)) {
    try {
      takeAnswer(id, pending, await client.training.save.mutate({ id, ...pending } as SaveSessionInput));
    } catch (error) {
      failure = error;
    }
  }
  if (failure) throw failure;
}

async function fetchChanges(person: string): Promise<void> {
  const key = ownKey(person, 'log.revision');
  for (let isMore = true; isMore; ) {
    const since = Number(localStorage.getItem(key) ?? 0);
    const changes = await client.training.changes.query({ since });
    if (me()?.id !== person) return;
    for (const view of changes.sessions) takeView(view.id, view as never);
    for (const id of changes.removedIds) takeView(id, null);
    localStorage.setItem(key, String(changes.revision));
    isMore = changes.isMore;
  }
}
