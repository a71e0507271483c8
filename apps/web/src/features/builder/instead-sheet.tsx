import type { DraftInstead } from '@motriforge/shared/contracts/workout-drafts';
import { insteadKinds } from '@motriforge/shared/workout-words';
import { Button } from '@motriforge/ui/button.tsx';
import { Row, RowList } from '@motriforge/ui/row-list.tsx';
import { Segmented } from '@motriforge/ui/segmented.tsx';
import { Sheet } from '@motriforge/ui/sheet.tsx';
import { TextField } from '@motriforge/ui/text-field.tsx';
import { For, Show } from 'solid-js';
import { t } from '../../lib/i18n.ts';
import styles from './builder.module.css';
import { lineSentence } from './sentences.ts';

/** What is done in place of a block: for whom, and what of it. */
export function InsteadSheet(props: {
  other: DraftInstead;
  nameOf: (exerciseId: string) => string;
  onChange: (change: Partial<Pick<DraftInstead, 'as' | 'note'>>, kind: string) => void;
  onLine: (lineId: string) => void;
  onRemove: () => void;
  onClose: () => void;
}) {
  return (
    <Sheet
      open
      onClose={props.onClose}
      title={t(`builder.as.${props.other.as}`)}
      closeLabel={t('log.close')}
      footer={
        <>
          <Button kind="danger" onClick={props.onRemove}>
            {t('builder.remove')}
          </Button>
          <Button onClick={props.onClose}>{t('builder.done')}</Button>
        </>
      }
    >
      <div class={styles.fields}>
        <Segmented
          class={styles.wholeRow}
          label={t('builder.asWhat')}
          options={insteadKinds.map((value) => ({ value, label: t(`builder.as.short.${value}`) }))}
          value={props.other.as}
          onChange={(as) => props.onChange(as === 'ALTERNATIVE' ? { as } : { as, note: null }, 'as')}
        />
        <Show when={props.other.as === 'ALTERNATIVE'}>
          <TextField
            class={styles.wholeRow}
            label={t('builder.becauseField')}
            hint={t('builder.becauseHint')}
            maxlength={500}
            value={props.other.note ?? ''}
            onInput={({ currentTarget: { value } }) =>
              props.onChange({ note: value.trim() === '' ? null : value }, `${props.other.id}.note`)
            }
          />
        </Show>
      </div>
      <p class={styles.kindText}>{t('builder.insteadText')}</p>
      <RowList>
        <For each={props.other.lines}>
          {(line) => (
            <Row
              title={props.nameOf(line.exerciseId)}
              meta={lineSentence(line, props.other)}
              onPress={() => props.onLine(line.id)}
            />
          )}
        </For>
      </RowList>
    </Sheet>
  );
}
