import { difficulties } from '@motriforge/shared/contracts/exercises';
import { programCategories } from '@motriforge/shared/program-draft/words';
import { Select } from '@motriforge/ui/select.tsx';
import { TextArea, TextField } from '@motriforge/ui/text-field.tsx';
import { For } from 'solid-js';
import { t } from '../../lib/i18n.ts';
import styles from './builder.module.css';
import type { Editor } from './editor.ts';

/** What a program is called, what it is about and for whom it is. */
export function AboutFields(props: { editor: Editor }) {
  const draft = () => props.editor.draft();
  return (
    <div class={styles.about}>
      <TextField
        label={t('planner.name')}
        value={draft().title}
        maxlength={200}
        autocomplete="off"
        onInput={({ currentTarget: { value } }) => props.editor.edit((one) => ({ ...one, title: value }), 'title')}
      />
      <TextArea
        label={t('planner.description')}
        hint={t('planner.descriptionHint')}
        value={draft().description}
        maxlength={4000}
        onInput={({ currentTarget: { value } }) =>
          props.editor.edit((one) => ({ ...one, description: value }), 'description')
        }
      />
      <div class={styles.pair}>
        <Select
          label={t('planner.category')}
          value={draft().category}
          onChange={({ currentTarget }) => {
            const category = programCategories.find((one) => one === currentTarget.value);
            if (category) props.editor.edit((one) => ({ ...one, category }));
          }}
        >
          <For each={programCategories}>{(one) => <option value={one}>{t(`planner.category.${one}`)}</option>}</For>
        </Select>
        <Select
          label={t('plans.level')}
          value={draft().difficulty ?? ''}
          onChange={({ currentTarget }) => {
            const difficulty = difficulties.find((one) => one === currentTarget.value) ?? null;
            props.editor.edit((one) => ({ ...one, difficulty }));
          }}
        >
          <option value="">{t('plans.anyLevel')}</option>
          <For each={difficulties}>{(one) => <option value={one}>{t(`difficulty.${one}`)}</option>}</For>
        </Select>
      </div>
    </div>
  );
}
