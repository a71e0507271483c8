import type { ExerciseWords } from '@motriforge/shared/contracts/exercise-versions';
import { difficulties, jointLoads } from '@motriforge/shared/contracts/exercises';
import type { InjuryArea } from '@motriforge/shared/contracts/profile';
import { injuryAreas } from '@motriforge/shared/injuries';
import { Segmented } from '@motriforge/ui/segmented.tsx';
import { Select } from '@motriforge/ui/select.tsx';
import { TextArea, TextField } from '@motriforge/ui/text-field.tsx';
import { For } from 'solid-js';
import { t } from '../../lib/i18n.ts';
import styles from './own-sheet.module.css';

type ReviseFieldsProps = { words: ExerciseWords; onChange: (part: Partial<ExerciseWords>) => void };

const linesOf = (text: string) => text.split('\n').flatMap((line) => line.trim() || []);

/** Everything staff may change of an exercise. */
export function ReviseFields(props: ReviseFieldsProps) {
  const loadOf = (area: InjuryArea) => props.words.loads.find((one) => one.area === area)?.load;
  const setLoad = (area: InjuryArea, chosen: string) => {
    const others = props.words.loads.filter((one) => one.area !== area).map((one) => ({ ...one }));
    const load = jointLoads.find((one) => one === chosen);
    props.onChange({ loads: load ? [...others, { area, load }] : others });
  };
  return (
    <>
      <TextField
        label={t('revise.name')}
        maxlength={100}
        value={props.words.name.en}
        onInput={(event) => props.onChange({ name: { ...props.words.name, en: event.currentTarget.value } })}
      />
      <TextField
        label={t('revise.nameTh')}
        lang="th"
        maxlength={100}
        value={props.words.name.th}
        onInput={(event) => props.onChange({ name: { ...props.words.name, th: event.currentTarget.value } })}
      />
      <TextArea
        label={t('revise.summary')}
        maxlength={500}
        value={props.words.summary.en}
        onInput={(event) => props.onChange({ summary: { ...props.words.summary, en: event.currentTarget.value } })}
      />
      <TextArea
        label={t('revise.summaryTh')}
        lang="th"
        maxlength={500}
        value={props.words.summary.th}
        onInput={(event) => props.onChange({ summary: { ...props.words.summary, th: event.currentTarget.value } })}
      />
      <Segmented
        label={t('filter.difficulty')}
        options={difficulties.map((value) => ({ value, label: t(`difficulty.${value}`) }))}
        value={props.words.difficulty}
        onChange={(difficulty) => props.onChange({ difficulty })}
      />
      <For each={['steps', 'tips', 'warnings'] as const}>
        {(part) => (
          <TextArea
            label={t(`revise.${part}`)}
            rows={5}
            value={props.words[part].join('\n')}
            onChange={(event) => props.onChange({ [part]: linesOf(event.currentTarget.value) })}
          />
        )}
      </For>
      <fieldset class={styles.group}>
        <legend class={styles.legend}>{t('revise.loads')}</legend>
        <div class={styles.loads}>
          <For each={injuryAreas}>
            {(area) => (
              <Select label={t(`area.${area}`)} onChange={(event) => setLoad(area, event.currentTarget.value)}>
                <For each={['NONE', ...jointLoads] as const}>
                  {(load) => (
                    <option value={load} selected={load === (loadOf(area) ?? 'NONE')}>
                      {t(`revise.load.${load}`)}
                    </option>
                  )}
                </For>
              </Select>
            )}
          </For>
        </div>
      </fieldset>
    </>
  );
}
