import type { ProgramDraft, ProgramWork } from '@motriforge/shared/contracts/program-drafts';
import type { Edit } from '@motriforge/shared/program-draft/operations';
import { createSignal, onCleanup } from 'solid-js';
import { viewOf } from '../../lib/errors.ts';
import { call } from '../../lib/trpc.ts';
import { keep, recall } from './kept-draft.ts';

export type SaveState = 'saved' | 'waiting' | 'saving' | 'offline' | 'refused' | 'conflict';

const pauseMs = 700;
const retryMs = 5_000;
const mostSteps = 100;

/** A program being written: every change can be taken back, and all of it is kept here until the server has it. */
export function createEditor(work: Pick<ProgramWork, 'id' | 'revision' | 'draft'>) {
  const kept = recall(work.id);
  // The answer to what was sent last may have been lost: then the server has it.
  const unsent = kept && JSON.stringify(kept.draft) !== JSON.stringify(work.draft) ? kept : null;
  // What was written on what the server still has goes on; on anything else somebody has to choose.
  const isBehind = unsent !== null && unsent.revision !== work.revision;
  const [draft, setDraft] = createSignal<ProgramDraft>(unsent?.draft ?? work.draft, { equals: false });
  const [past, setPast] = createSignal<readonly ProgramDraft[]>([]);
  const [future, setFuture] = createSignal<readonly ProgramDraft[]>([]);
  const [state, setState] = createSignal<SaveState>(isBehind ? 'conflict' : 'saved');
  const [problem, setProblem] = createSignal<string | null>(null);
  const [revision, setRevision] = createSignal(work.revision);
  let timer: ReturnType<typeof setTimeout> | undefined;
  let sending: Promise<void> | null = null;
  let lastField: string | null = null;

  const write = (next: ProgramDraft) => {
    setDraft(next);
    keep(work.id, { id: work.id, revision: isBehind ? unsent.revision : revision(), draft: next });
    if (state() !== 'conflict') later(pauseMs);
  };
  const later = (ms: number) => {
    clearTimeout(timer);
    if (state() === 'saved') setState('waiting');
    timer = setTimeout(() => void save(), ms);
  };
  async function save(): Promise<void> {
    clearTimeout(timer);
    if (sending) await sending;
    if (state() === 'saved' || state() === 'conflict') return;
    sending = send();
    await sending;
    sending = null;
  }
  async function send(): Promise<void> {
    const sent = draft();
    setState('saving');
    setProblem(null);
    try {
      const saved = await call(({ programs }) =>
        programs.save.mutate({ id: work.id, revision: revision(), draft: sent }),
      );
      setRevision(saved.revision);
      if (draft() === sent) {
        keep(work.id, null);
        setState('saved');
      } else {
        keep(work.id, { id: work.id, revision: revision(), draft: draft() });
        setState('waiting');
      }
    } catch (error) {
      const { code, message } = viewOf(error);
      const isTransient = code === 'UNAVAILABLE' || code === 'INTERNAL' || code === 'TOO_MANY';
      setState(code === 'CONFLICT' ? 'conflict' : isTransient ? 'offline' : 'refused');
      if (!isTransient) setProblem(message);
      else later(retryMs);
    }
  }

  if (unsent && !isBehind) later(0);
  onCleanup(() => void save());

  return {
    id: work.id,
    draft,
    state,
    problem,
    revision,
    /** What somebody did, to be taken back in one step: what goes on in one field is one. */
    edit(change: Edit, field: string | null = null) {
      const next = change(draft());
      if (next === draft()) return;
      if (field === null || field !== lastField) setPast([...past(), draft()].slice(-mostSteps));
      lastField = field;
      setFuture([]);
      write(next);
    },
    canUndo: () => past().length > 0,
    canRedo: () => future().length > 0,
    undo() {
      const before = past().at(-1);
      if (!before) return;
      lastField = null;
      setPast(past().slice(0, -1));
      setFuture([...future(), draft()]);
      write(before);
    },
    redo() {
      const next = future().at(-1);
      if (!next) return;
      setFuture(future().slice(0, -1));
      setPast([...past(), draft()]);
      write(next);
    },
    save,
    /** Goes on with what the server has; what was written here goes. */
    giveUp() {
      clearTimeout(timer);
      keep(work.id, null);
      location.reload();
    },
  };
}

export type Editor = ReturnType<typeof createEditor>;
