import type { WorkoutDraft, WorkoutEdit, WorkoutState } from '@motriforge/shared/contracts/workout-drafts';
import { createSignal, onCleanup, onMount } from 'solid-js';
import { viewOf } from '../../lib/errors.ts';
import { me } from '../../lib/session.ts';
import { call } from '../../lib/trpc.ts';
import { type Delivery, deliver } from './deliver.ts';
import { dropDraft, keepDraft, keepEdit, readDraft, readEdit } from './draft-shelf.ts';
import { begin, type History, redo, step, undo } from './history.ts';
import { emptyDraft } from './new-parts.ts';

/** Where what is on the screen is. */
export type Saving = 'saved' | 'saving' | 'device' | 'refused' | 'behind' | 'unsafe';

const patience = 800;
const longestPause = 60_000;

export type Editing = ReturnType<typeof createEditing>;

/** A workout that is being written: what it says, every step back, and where it is kept. */
export function createEditing(id: string, isNew: boolean) {
  const userId = me()?.id ?? '';
  const [history, setHistory] = createSignal<History<WorkoutDraft> | null>(null);
  const [state, setState] = createSignal<WorkoutState | null>(null);
  const [saving, setSaving] = createSignal<Saving>('saved');
  const [refusal, setRefusal] = createSignal<string | null>(null);
  const [failure, setFailure] = createSignal<unknown>(null);
  const nothing = emptyDraft(id);
  let timer: ReturnType<typeof setTimeout> | undefined;
  let pause = patience;

  async function load(): Promise<void> {
    setFailure(null);
    const kept = readDraft(userId, id);
    if (kept) {
      setState(readEdit(userId, id)?.state ?? null);
      setHistory(begin(kept.draft));
      setSaving(kept.isBehind ? 'behind' : 'device');
      return void sendNow();
    }
    try {
      open(await call(({ workouts }) => workouts.edit.query({ id })));
    } catch (error) {
      const known = readEdit(userId, id);
      if (viewOf(error).code !== 'NOT_FOUND' && known) return open(known);
      if (isNew) return void setHistory(begin(emptyDraft(id)));
      setFailure(error);
    }
  }

  function open(edit: WorkoutEdit): void {
    keepEdit(userId, edit);
    setState(edit.state);
    setHistory(begin(edit.draft));
    setSaving('saved');
  }

  /** On the screen and on the device at once; with the server a moment later. */
  function turn(next: History<WorkoutDraft>): void {
    const before = history();
    if (!before || next.now === before.now) return;
    setHistory(next);
    const kept = readDraft(userId, id);
    const isSafe = keepDraft(userId, {
      draft: next.now,
      revision: kept ? kept.revision : (state()?.revision ?? null),
      sent: kept?.sent ?? null,
      refused: null,
      isBehind: kept?.isBehind ?? false,
    });
    if (saving() === 'behind') return;
    setSaving(isSafe ? 'saving' : 'unsafe');
    later(patience);
  }

  function later(millis: number): void {
    clearTimeout(timer);
    timer = setTimeout(() => void sendNow(), millis);
  }

  /** Sends what is not sent; whoever waits for it hears whether the server has everything. */
  async function sendNow(): Promise<boolean> {
    clearTimeout(timer);
    if (readDraft(userId, id) !== null && saving() !== 'behind') setSaving('saving');
    return taken(await deliver(userId, id));
  }

  function taken(delivery: Delivery): boolean {
    setRefusal(delivery.kind === 'refused' ? delivery.message : null);
    if (delivery.kind === 'later') {
      setSaving('device');
      pause = Math.min(pause * 2, longestPause);
      later(pause);
      return false;
    }
    pause = patience;
    if (delivery.kind === 'saved') setState(delivery.state);
    setSaving(delivery.kind === 'refused' || delivery.kind === 'behind' ? delivery.kind : 'saved');
    return delivery.kind === 'saved' || delivery.kind === 'nothing';
  }

  const theirs = () => call(({ workouts }) => workouts.edit.query({ id }));

  onMount(() => {
    void load();
    const again = () => void sendNow();
    addEventListener('online', again);
    onCleanup(() => {
      removeEventListener('online', again);
      clearTimeout(timer);
      // What was typed last does not wait for somebody to come back.
      if (readDraft(userId, id)) void deliver(userId, id);
    });
  });

  return {
    id,
    /** Null until it is known. */
    isReady: () => history() !== null,
    draft: () => history()?.now ?? nothing,
    state,
    setState,
    saving,
    refusal,
    failure,
    retry: load,
    sendNow,
    canUndo: () => (history()?.past.length ?? 0) > 0,
    canRedo: () => (history()?.future.length ?? 0) > 0,
    undo: () => travel(undo),
    redo: () => travel(redo),
    /** A step; several of one kind that follow each other are one. */
    change(next: (draft: WorkoutDraft) => WorkoutDraft, kind: string | null = null) {
      const before = history();
      if (before) turn(step(before, next(before.now), kind));
    },
    blocks(next: (blocks: WorkoutDraft['blocks']) => WorkoutDraft['blocks'], kind: string | null = null) {
      this.change((draft) => {
        const blocks = next(draft.blocks);
        return blocks === draft.blocks ? draft : { ...draft, blocks };
      }, kind);
    },
    /** What was written here takes the place of what was written elsewhere. */
    async keepMine() {
      const { state: there } = await theirs();
      const kept = readDraft(userId, id);
      if (kept) keepDraft(userId, { ...kept, revision: there.revision, isBehind: false });
      setSaving('saving');
      await sendNow();
    },
    /** What was written elsewhere is gone on with; what was written here can be had back by undoing. */
    async takeTheirs() {
      const edit = await theirs();
      const before = history();
      dropDraft(userId, id);
      keepEdit(userId, edit);
      setState(edit.state);
      if (before) setHistory(step(before, edit.draft));
      setSaving('saved');
    },
    /** What another verb made of it. */
    adopt(edit: WorkoutEdit) {
      keepEdit(userId, edit);
      setState(edit.state);
      const before = history();
      setHistory(before ? step(before, edit.draft) : begin(edit.draft));
    },
  };

  function travel(turned: (history: History<WorkoutDraft>) => History<WorkoutDraft>): void {
    const before = history();
    if (before) turn(turned(before));
  }
}
