/** What was before and after, so that every step can be taken back and made again. */
export interface History<State> {
  past: readonly State[];
  now: State;
  future: readonly State[];
  /** What the last step was, for typing into one field to be one step. */
  kind: string | null;
}

const most = 200;

export const begin = <State>(now: State): History<State> => ({ past: [], now, future: [], kind: null });

/** A step. Several of one kind that follow each other are one. */
export function step<State>(history: History<State>, now: State, kind: string | null = null): History<State> {
  if (now === history.now) return history;
  const goesOn = kind !== null && kind === history.kind;
  return { past: goesOn ? history.past : [...history.past, history.now].slice(-most), now, future: [], kind };
}

export function undo<State>({ past, now, future, ...rest }: History<State>): History<State> {
  const before = past.at(-1);
  if (before === undefined) return { ...rest, past, now, future };
  return { past: past.slice(0, -1), now: before, future: [now, ...future], kind: null };
}

export function redo<State>({ past, now, future, ...rest }: History<State>): History<State> {
  const [after, ...later] = future;
  if (after === undefined) return { ...rest, past, now, future };
  return { past: [...past, now], now: after, future: later, kind: null };
}
