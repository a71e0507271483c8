import { isWaiting } from '@motriforge/shared/log/kept-session';
import { createEffect, on, onCleanup, onMount } from 'solid-js';
import { keepOwnNote } from '../../lib/own.ts';
import { client } from '../../lib/trpc-client.ts';
import { learnPushState, pushState } from '../notifications/push.ts';
import { keptSessions } from './device-log.ts';
import { currentRest, millisLeft, type Rest } from './rest.ts';

/** Somebody who presses +15 three times says one thing. */
const patience = 800;
/** What is over sooner rings here: nobody locks a phone for that. */
const shortestSeconds = 5;

/**
 * Says to the server how long the rest still takes, so that it rings here while this device sleeps. What cannot be said
 * changes nothing: the rest itself needs no network.
 */
export function tellOfRests(sessionId: string, next: () => string): void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let isTold = false;
  onMount(() => void learnPushState());
  onCleanup(() => clearTimeout(timer));
  const isSent = () => !keptSessions().some((kept) => kept.id === sessionId && isWaiting(kept));
  createEffect(
    on([currentRest, pushState, isSent], ([rest, push, sent]) => {
      clearTimeout(timer);
      // A session the server has not heard of has no rests.
      if (push !== 'on' || !sent) return;
      timer = setTimeout(() => void tell(rest).catch(() => undefined), patience);
    }),
  );
  const tell = async (rest: Rest | null) => {
    const left = rest && rest.pausedMillis === undefined ? Math.round(millisLeft(rest) / 1_000) : 0;
    if (rest && left >= shortestSeconds) {
      isTold = true;
      await keepOwnNote('/rest/next', next());
      await client.training.startRest.mutate({ sessionId, seconds: rest.seconds, left });
    } else if (isTold) {
      isTold = false;
      await client.training.endRest.mutate();
    }
  };
}
