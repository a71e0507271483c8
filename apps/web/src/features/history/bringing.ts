import type { HistoryAnswers, HistoryQuestion } from '@motriforge/history-files';
import type { ExerciseType } from '@motriforge/shared/contracts/exercises';
import type { ImportView, NameMapping } from '@motriforge/shared/contracts/imports';
import { newId } from '@motriforge/shared/ids';
import { useQueryClient } from '@tanstack/solid-query';
import { createSignal, onCleanup } from 'solid-js';
import { viewOf } from '../../lib/errors.ts';
import { t } from '../../lib/i18n.ts';
import { call } from '../../lib/trpc.ts';
import { createAddedNames } from './names-added.ts';
import { followLibrary, learnNames, type NamedExercise, refreshImports } from './queries.ts';
import { openReader, type Reader } from './reader.ts';
import type { NameInFile, OpenedFile, Preview } from './reader-calls.ts';
import { type Sending, sendNamed, sendRows } from './send-rows.ts';

export type Step =
  | { name: 'choosing' }
  | { name: 'reading'; file: File }
  | { name: 'asking'; questions: HistoryQuestion[] }
  | { name: 'looking'; preview: Preview }
  | { name: 'naming'; names: NameInFile[] }
  | { name: 'sending'; sending: Sending; total: number }
  | { name: 'done'; view: ImportView; sending: Sending; wasKnown: boolean; isLibrary: boolean }
  | { name: 'failed'; message: string; again: () => void };

const nothingSent: Sending = { sent: 0, refused: [] };

/** The way of a file from the device into the log, a question at a time. */
export function createBringing() {
  const client = useQueryClient();
  const [step, setStep] = createSignal<Step>({ name: 'choosing' });
  const [bytesRead, setBytesRead] = createSignal(0);
  const [opened, setOpened] = createSignal<OpenedFile | null>(null);
  const [library, setLibrary] = createSignal<readonly NamedExercise[]>([]);
  const [answers, setAnswers] = createSignal<HistoryAnswers>({});
  const [mapping, setMapping] = createSignal<NameMapping>({});
  const added = createAddedNames();
  let reader: Reader | undefined;
  let stop = new AbortController();
  let total = 0;
  let chosen: File | undefined;
  const close = () => {
    stop.abort();
    reader?.close();
  };
  onCleanup(close);

  /** Whatever goes wrong is said, with a way to try it again. */
  const trying = (run: () => Promise<void>) => {
    const again = () => void run().catch(said);
    const said = (error: unknown) => {
      if (!stop.signal.aborted) setStep({ name: 'failed', message: viewOf(error).message, again });
    };
    again();
  };

  const choose = (file: File) => {
    close();
    stop = new AbortController();
    reader = openReader(setBytesRead);
    chosen = file;
    setBytesRead(0);
    setAnswers({});
    added.clear();
    setStep({ name: 'reading', file });
    trying(async () => {
      const [read, names] = await Promise.all([reader?.ask('open', file), learnNames()]);
      setOpened(read ?? null);
      setLibrary(names.library);
      setMapping(names.known);
      await look();
    });
  };

  const look = async () => {
    if (chosen) setStep({ name: 'reading', file: chosen });
    const preview = await reader?.ask('look', answers(), library().map(plainExercise));
    if (!preview) return;
    total = preview.sessions + preview.checkIns + preview.newExercises;
    const { questions } = preview;
    if (questions.length === 0) settleNames(preview.names);
    setStep(questions.length > 0 ? { name: 'asking', questions } : { name: 'looking', preview });
  };

  /** What somebody said before holds as long as the exercise is there; of the rest, what nobody needs to look at is settled. */
  const settleNames = (names: readonly NameInFile[]) => {
    const before = mapping();
    const isThere = new Set(library().map(({ id }) => id));
    const holds = (id: string | null | undefined) => id === null || (id !== undefined && isThere.has(id));
    const settled = names.map(({ name, suggestions: [best] }): [string, string | null] => [
      name,
      holds(before[name]) ? (before[name] ?? null) : best?.isSure ? best.id : null,
    ]);
    setMapping(Object.fromEntries(settled));
  };

  const send = () =>
    trying(async () => {
      const file = opened();
      const format = file?.detected.format;
      if (!file || !format) return;
      const isLibrary = format === 'FREE_EXERCISE_DB';
      // Imports have no word of their own for lists of exercises; the keys of their rows say where they are from.
      const source = isLibrary ? 'MOTRIFORGE' : format;
      setStep({ name: 'sending', sending: nothingSent, total });
      const { massUnit, timeZone } = answers();
      const view = await call(({ imports }) =>
        imports.begin.mutate({
          ...{ id: newId(), source, fileName: file.name.trim().slice(0, 255) || t('bring.unnamed') },
          ...{ fileHash: file.hash, fileBytes: file.bytes, nameMapping: mapping(), massUnit, timeZone },
        }),
      );
      const wasKnown = view.status === 'COMPLETED';
      const refused = wasKnown ? [] : await sendNamed(added.toSend(), view.id, stop.signal);
      let sending: Sending = { sent: 0, refused };
      if (!wasKnown) await reader?.ask('start', answers());
      const next = async () => (wasKnown ? null : ((await reader?.ask('next')) ?? null));
      const follow = (now: Sending) => {
        sending = now;
        setStep({ name: 'sending', sending, total });
      };
      const result = wasKnown ? view : await sendRows(next, view.id, follow, stop.signal, refused);
      setStep({ name: 'done', view: result, sending, wasKnown, isLibrary });
      if (isLibrary || added.toSend().length > 0) await followLibrary(client);
      await refreshImports(client);
    });

  return {
    ...{ step, bytesRead, opened, library, mapping, choose, send },
    answer: (given: HistoryAnswers) => {
      setAnswers((before) => ({ ...before, ...given }));
      trying(look);
    },
    name: (written: string, id: string | null) => {
      added.leave(written);
      setMapping((before) => ({ ...before, [written]: id }));
    },
    added: added.get,
    /** Makes an exercise of the person's own of a name. */
    add: (name: NameInFile, type?: ExerciseType) => {
      const id = added.add(name, type);
      setMapping((before) => ({ ...before, [name.name]: id }));
    },
    goOn: (names: NameInFile[]) => (names.length > 0 ? setStep({ name: 'naming', names }) : send()),
    restart: () => {
      close();
      setStep({ name: 'choosing' });
    },
  };
}
export type Bringing = ReturnType<typeof createBringing>;

/** What may cross into a worker: nothing that listens. */
const plainExercise = ({ id, names, aliases, equipment }: NamedExercise) => ({ id, names, aliases, equipment });
