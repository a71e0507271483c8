import { IconButton } from '@motriforge/ui/button.tsx';
import { Close } from '@motriforge/ui/glyphs.tsx';
import { Row, RowList } from '@motriforge/ui/row-list.tsx';
import { TextField } from '@motriforge/ui/text-field.tsx';
import { createSignal, For, onMount, Show } from 'solid-js';
import { t } from '../../lib/i18n.ts';
import { entryOf, findEntries, learnLibrary } from '../training/library.ts';

const offered = 4;

/** Which exercise of the library one's own is the same as, if any. */
export function LibraryChoice(props: { value: string | null; onChange: (id: string | null) => void }) {
  const [words, setWords] = createSignal('');
  onMount(() => void learnLibrary());
  const found = () =>
    words().trim() === ''
      ? []
      : findEntries(words())
          .filter(({ id, slug }) => id !== slug)
          .slice(0, offered);
  return (
    <Show
      when={props.value}
      fallback={
        <div>
          <TextField
            label={t('ownExercise.sameAs')}
            hint={t('ownExercise.sameAsHint')}
            autocomplete="off"
            value={words()}
            onInput={(event) => setWords(event.currentTarget.value)}
          />
          <Show when={found().length > 0}>
            <RowList aria-label={t('library.results')}>
              <For each={found()}>{({ id, name }) => <Row title={name} onPress={() => props.onChange(id)} />}</For>
            </RowList>
          </Show>
        </div>
      }
    >
      {(id) => (
        <RowList>
          <Row
            title={t('ownExercise.sameAsChosen', { name: entryOf(id())?.name ?? '' })}
            trailing={
              <IconButton label={t('ownExercise.notSame')} onClick={() => props.onChange(null)}>
                <Close />
              </IconButton>
            }
          />
        </RowList>
      )}
    </Show>
  );
}
