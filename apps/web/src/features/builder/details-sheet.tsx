import { difficulties } from '@motriforge/shared/contracts/exercises';
import { workoutCategories } from '@motriforge/shared/workout-words';
import { Button } from '@motriforge/ui/button.tsx';
import { Select } from '@motriforge/ui/select.tsx';
import { Sheet } from '@motriforge/ui/sheet.tsx';
import { TextArea } from '@motriforge/ui/text-field.tsx';
import { For } from 'solid-js';
import { t } from '../../lib/i18n.ts';
import styles from './builder.module.css';
import type { Editing } from './editing.ts';

/** What is said of a workout as a whole. */
export default function DetailsSheet(props: { editing: Editing; onClose: () => void }) {
  const draft = () => props.editing.draft();
  return (
    <Sheet
      open
      onClose={props.onClose}
      title={t('builder.details')}
      closeLabel={t('log.close')}
      footer={<Button onClick={props.onClose}>{t('builder.done')}</Button>}
    >
      <div class={styles.fields}>
        <Select
          class={styles.wholeRow}
          label={t('builder.category')}
          onChange={({ currentTarget: { value } }) => {
            const category = workoutCategories.find((one) => one === value);
            if (category) props.editing.change((now) => ({ ...now, category }));
          }}
        >
          <For each={workoutCategories}>
            {(one) => (
              <option value={one} selected={one === draft().category}>
                {t(`workoutCategory.${one}`)}
              </option>
            )}
          </For>
        </Select>
        <Select
          class={styles.wholeRow}
          label={t('plans.level')}
          onChange={({ currentTarget: { value } }) => {
            const difficulty = difficulties.find((one) => one === value) ?? null;
            props.editing.change((now) => ({ ...now, difficulty }));
          }}
        >
          <option value="">{t('builder.anyLevel')}</option>
          <For each={difficulties}>
            {(one) => (
              <option value={one} selected={one === draft().difficulty}>
                {t(`difficulty.${one}`)}
              </option>
            )}
          </For>
        </Select>
        <TextArea
          class={styles.wholeRow}
          label={t('builder.description')}
          rows={6}
          maxlength={10_000}
          value={draft().description ?? ''}
          onInput={({ currentTarget: { value } }) =>
            props.editing.change((now) => ({ ...now, description: value.trim() === '' ? null : value }), 'description')
          }
        />
      </div>
    </Sheet>
  );
}
