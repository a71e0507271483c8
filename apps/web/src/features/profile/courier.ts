import type { Preferences } from '@motriforge/shared/contracts/settings';
import type { QueryClient } from '@tanstack/solid-query';
import { createEffect, createMemo, createRoot, on } from 'solid-js';
import { type Change, change, deliver, outbox, waiting } from '../../lib/changes.ts';
import { viewOf } from '../../lib/errors.ts';
import type { Waiting } from '../../lib/outbox.ts';
import { adopt, onPrefer } from '../../lib/preferences.ts';
import { me, remember } from '../../lib/session.ts';
import { type Api, client } from '../../lib/trpc-client.ts';
import { assumeNothing, learnEnd, learnProfile } from './profile.ts';

const SECOND = 1_000;
/** So that what is typed is sent in words, not in letters. */
const patience = SECOND;
const longestPause = 60 * SECOND;

let timer: ReturnType<typeof setTimeout> | undefined;
let pause = SECOND;

/** Carries to the server what lies on this device, and brings back what the server knows. Once for each page. */
export function startCourier(queries: QueryClient): void {
  createRoot(() => {
    const person = createMemo(() => me()?.id);
    const ids = createMemo(() =>
      waiting()
        .map(({ id }) => id)
        .join(),
    );
    createEffect(on([person, ids], () => soon(patience)));
    createEffect(on(person, (id) => id && void fetchProfile(id)));
  });
  queries.getQueryCache().subscribe((event) => {
    if (event.type === 'updated' && event.action.type === 'error') void noticeRights(event.action.error);
  });
  onPrefer(keepPreferences);
  addEventListener('online', () => soon(0));
  addEventListener('visibilitychange', () => document.visibilityState === 'hidden' && soon(0));
}

/** Who is refused may have had more rights when the device last asked who they are. */
async function noticeRights(error: unknown): Promise<void> {
  const person = me()?.id;
  if (!person || viewOf(error).code !== 'FORBIDDEN') return;
  const known = await client.identity.me.query().catch(() => undefined);
  if (known !== undefined && me()?.id === person) remember(known);
}

/** Of a visitor nothing is sent; what somebody chose a moment ago and is still here goes with what they choose now. */
function keepPreferences(chosen: Preferences): void {
  const before = outbox()?.find('preferences')?.change;
  const input = { ...(before?.kind === 'preferences' ? before.input : {}), ...chosen };
  change('preferences', { kind: 'preferences', input });
}

function soon(millis: number): void {
  clearTimeout(timer);
  timer = setTimeout(() => void carry(), millis);
}

async function carry(): Promise<void> {
  if (waiting().every(({ isRefused }) => isRefused)) return;
  try {
    await alone(() => deliver(send));
    pause = SECOND;
  } catch {
    pause = Math.min(pause * 2, longestPause);
    soon(pause);
  }
}

/** Two tabs do not send the same at once; where the browser knows no locks they may, and it does no harm. */
const alone = (run: () => Promise<void>): Promise<void> => navigator.locks?.request('motriforge.outbox', run) ?? run();

/** What could help to send again is thrown; what could not is refused. */
async function send({ id, change: what }: Waiting<Change>): Promise<'taken' | 'refused'> {
  const person = me()?.id;
  try {
    await run(client, person ?? '', id, what);
    return 'taken';
  } catch (error) {
    const { code } = viewOf(error);
    if (code === 'BAD_INPUT' || code === 'CONFLICT' || code === 'NOT_FOUND') return 'refused';
    throw error;
  }
}

async function run(api: Api, person: string, id: string, what: Change): Promise<void> {
  switch (what.kind) {
    case 'step':
      // The pair of a step and its answer was one when it was put there.
      return learnProfile(person, await api.profile.saveStep.mutate({ id, ...what.input } as never));
    case 'preferences':
      await api.settings.setPreferences.mutate(what.input);
      return;
    case 'finish':
      await api.profile.finishOnboarding.mutate();
      return learnEnd(person);
  }
}

/** What the server knows wins over what the device had, but for what has not been sent yet. Both go in one request. */
async function fetchProfile(person: string): Promise<void> {
  try {
    const [profile, known] = await Promise.all([client.profile.read.query(), client.identity.me.query()]);
    if (me()?.id !== person) return;
    remember(known);
    learnProfile(person, profile);
    const isToBeSent = waiting().some(({ key }) => key === 'preferences' || key === 'step.region');
    if (!isToBeSent) adopt(profile.preferences);
  } catch {
    assumeNothing(person);
  }
}
