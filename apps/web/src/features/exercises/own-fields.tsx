import { difficulties, exerciseTypes, loadKinds } from '@motriforge/shared/contracts/exercises';
import type { OwnExercise } from '@motriforge/shared/contracts/own-exercise';
import { injuryAreas } from '@motriforge/shared/injuries';
import { Chip } from '@motriforge/ui/chip.tsx';
import { Segmented } from '@motriforge/ui/segmented.tsx';
import { Select } from '@motriforge/ui/select.tsx';
import { TextArea, TextField } from '@motriforge/ui/text-field.tsx';
import { For, type JSX } from 'solid-js';
import { t } from '../../lib/i18n.ts';
import { EquipmentChips } from './equipment-chips.tsx';
import { LibraryChoice } from './library-choice.tsx';
import { MuscleChoice } from './muscle-choice.tsx';
import styles from './own-sheet.module.css';

type OwnFieldsProps = {
  own: OwnExercise;
  nameProblem: string | null;
  onChange: (part: Partial<OwnExercise>) => void;
};

const linesOf = (text: string) => text.split('\n').flatMap((line) => line.trim() || []);

/** All that can be said of an exercise of one's own. */
export function OwnFields(props: OwnFieldsProps) {
  const toggled = <T extends string>(list: readonly T[], one: T, on: boolean): T[] =>
    on ? [...list, one] : list.filter((other) => other !== one);
  return (
    <>
      <TextField
        name="name"
        label={t('ownExercise.name')}
        error={props.nameProblem}
        value={props.own.name}
        maxlength={100}
        autocomplete="off"
        onInput={(event) => props.onChange({ name: event.currentTarget.value })}
      />
      <Segmented
        label={t('filter.type')}
        options={exerciseTypes.map((value) => ({ value, label: t(`type.${value}`) }))}
        value={props.own.type}
        onChange={(type) => props.onChange({ type })}
      />
      <Select
        label={t('ownExercise.loadKind')}
        onChange={(event) => {
          const loadKind = loadKinds.find((kind) => kind === event.currentTarget.value);
          if (loadKind) props.onChange({ loadKind });
        }}
      >
        <For each={loadKinds}>
          {(kind) => (
            <option value={kind} selected={kind === props.own.loadKind}>
              {t(`ownExercise.loadKind.${kind}`)}
            </option>
          )}
        </For>
      </Select>
      <LibraryChoice value={props.own.sameAs} onChange={(sameAs) => props.onChange({ sameAs })} />
      <MuscleChoice own={props.own} onChange={props.onChange} />
      <EquipmentChips
        label={t('ownExercise.equipment')}
        chosen={props.own.equipment}
        onChange={(equipment) => props.onChange({ equipment })}
      />
      <Choices legend={t('filter.difficulty')}>
        <For each={difficulties}>
          {(difficulty) => (
            <Chip
              pressed={props.own.difficulty === difficulty}
              onPress={(on) => props.onChange({ difficulty: on ? difficulty : null })}
            >
              {t(`difficulty.${difficulty}`)}
            </Chip>
          )}
        </For>
      </Choices>
      <Choices legend={t('ownExercise.strains')}>
        <For each={injuryAreas}>
          {(area) => (
            <Chip
              pressed={props.own.strains.includes(area)}
              onPress={(on) => props.onChange({ strains: toggled(props.own.strains, area, on) })}
            >
              {t(`area.${area}`)}
            </Chip>
          )}
        </For>
      </Choices>
      <TextArea
        label={t('ownExercise.steps')}
        hint={t('ownExercise.lines')}
        value={props.own.steps.join('\n')}
        onChange={(event) => props.onChange({ steps: linesOf(event.currentTarget.value) })}
      />
      <TextArea
        label={t('ownExercise.tips')}
        hint={t('ownExercise.lines')}
        value={props.own.tips.join('\n')}
        onChange={(event) => props.onChange({ tips: linesOf(event.currentTarget.value) })}
      />
    </>
  );
}

function Choices(props: { legend: string; children: JSX.Element }) {
  return (
    <fieldset class={styles.group}>
      <legend class={styles.legend}>{props.legend}</legend>
      <div class={styles.chips}>{props.children}</div>
    </fieldset>
  );
}
