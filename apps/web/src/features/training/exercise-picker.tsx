import type { ExerciseEntry } from '@motriforge/shared/contracts/exercises';
import { Row, RowList } from '@motriforge/ui/row-list.tsx';
import { SearchField } from '@motriforge/ui/search-field.tsx';
import { Sheet } from '@motriforge/ui/sheet.tsx';
import { createMemo, createSignal, For, Show, Suspense } from 'solid-js';
import { t } from '../../lib/i18n.ts';
import { worded } from '../../lib/worded.ts';
import { fittingFirst, objection } from './fit.ts';
import { entries, entryOf, findEntries } from './library.ts';

const AddOwn = worded(() => import('../exercises/add-own.tsx'), 'library', 'person');

const shownAtOnce = 40;

export type ExercisePickerProps = {
  open: boolean;
  title: string;
  /** Shown first while nothing is typed. */
  first: readonly ExerciseEntry[];
  onPick: (entry: ExerciseEntry) => void;
  onClose: () => void;
};

/** Finds an exercise in what the device has: with every letter, without a network. */
export function ExercisePicker(props: ExercisePickerProps) {
  const [words, setWords] = createSignal('');
  const found = createMemo<readonly ExerciseEntry[]>((before) => {
    // Closed, it would look for something after every set.
    if (!props.open) return before;
    if (words().trim() !== '') return findEntries(words()).slice(0, shownAtOnce);
    const known = new Set(props.first.map(({ id }) => id));
    return [...props.first, ...fittingFirst(entries().filter(({ id }) => !known.has(id)))].slice(0, shownAtOnce);
  }, []);
  const pick = (entry: ExerciseEntry) => {
    setWords('');
    props.onPick(entry);
  };
  const pickOwn = (id: string) => {
    const made = entryOf(id);
    if (made) pick(made);
  };
  return (
    <Sheet open={props.open} onClose={props.onClose} title={props.title} closeLabel={t('log.close')}>
      <SearchField label={t('log.find')} clearLabel={t('log.findClear')} value={words()} onInput={setWords} />
      <RowList>
        <For each={found()}>
          {(entry) => (
            <Row
              title={entry.name}
              meta={objection(entry) ?? entry.zones.map((zone) => t(`zone.${zone}`)).join(', ')}
              onPress={() => pick(entry)}
            />
          )}
        </For>
      </RowList>
      <Show when={found().length === 0}>
        <p>{t('log.findNothing')}</p>
      </Show>
      <Show when={words().trim() !== ''}>
        <Suspense>
          <AddOwn name={words().trim()} onSaved={({ id }) => pickOwn(id)} />
        </Suspense>
      </Show>
    </Sheet>
  );
}
