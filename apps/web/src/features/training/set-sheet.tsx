import type { SetFields } from '@motriforge/shared/contracts/training';
import { setTypes } from '@motriforge/shared/log/words';
import { bodySides } from '@motriforge/shared/onboarding';
import { Button } from '@motriforge/ui/button.tsx';
import { Chip } from '@motriforge/ui/chip.tsx';
import { ChipGroup } from '@motriforge/ui/chip-group.tsx';
import { Sheet } from '@motriforge/ui/sheet.tsx';
import { TextField } from '@motriforge/ui/text-field.tsx';
import { For, Show } from 'solid-js';
import { t } from '../../lib/i18n.ts';
import { CardioFields } from './cardio-fields.tsx';
import { clockFace, readClock } from './figures.ts';
import { later } from './later.ts';
import { entryOf } from './library.ts';
import { PlateList } from './plate-list.tsx';
import type { LoggedExercise, LoggedSession, LoggedSet } from './rows.ts';
import styles from './set-sheet.module.css';
import { editSet, removeSet } from './verbs.ts';

export type SetSheetProps = {
  session: LoggedSession;
  exercise: LoggedExercise;
  set: LoggedSet;
  name: string;
  onClose: () => void;
};

const efforts = [6, 7, 7.5, 8, 8.5, 9, 9.5, 10];

/** What is rarely said of a set: its kind, the side, how hard it was, how long to rest. */
export function SetSheet(props: SetSheetProps) {
  const edit = (fields: Partial<SetFields>) => editSet(props.session, props.exercise, props.set, fields);
  const usesBar = () => entryOf(props.exercise.fields.what.exerciseId)?.equipment.includes('barbell');
  return (
    <Sheet
      open
      onClose={props.onClose}
      title={`${props.exercise.fields.what.name}, ${props.name}`}
      closeLabel={t('log.close')}
      footer={
        <Button
          kind="danger"
          wide
          onClick={() => {
            // What is closed has nothing to ask any more.
            const { session, set } = props;
            const { id } = set;
            props.onClose();
            later(id, t('log.removedSet'), () => removeSet(session, { id }));
          }}
        >
          {t('log.removeSet')}
        </Button>
      }
    >
      <p class={styles.label}>{t('log.type')}</p>
      <ChipGroup label={t('log.type')}>
        <For each={setTypes}>
          {(type) => (
            <Chip pressed={props.set.fields.type === type} onPress={() => edit({ type })}>
              {t(`log.type.${type}`)}
            </Chip>
          )}
        </For>
      </ChipGroup>
      <p class={styles.label}>{t('log.effort')}</p>
      <ChipGroup label={t('log.effort')}>
        <For each={efforts}>
          {(rpe) => (
            <Chip pressed={props.set.fields.rpe === rpe} onPress={(on) => edit({ rpe: on ? rpe : null })}>
              {rpe}
            </Chip>
          )}
        </For>
      </ChipGroup>
      <Show
        when={props.exercise.fields.what.type !== 'cardio'}
        fallback={<CardioFields fields={props.set.fields} onChange={edit} />}
      >
        <p class={styles.label}>{t('log.side')}</p>
        <ChipGroup label={t('log.side')}>
          <For each={bodySides}>
            {(side) => (
              <Chip pressed={props.set.fields.side === side} onPress={() => edit({ side })}>
                {t(`log.side.${side}`)}
              </Chip>
            )}
          </For>
        </ChipGroup>
      </Show>
      <TextField
        label={t('log.restLength')}
        hint={t('log.restHint')}
        value={props.set.fields.restSeconds === null ? '' : clockFace(props.set.fields.restSeconds)}
        onChange={({ currentTarget: { value } }) => edit({ restSeconds: value === '' ? null : readClock(value) })}
      />
      <TextField
        label={t('log.notes')}
        value={props.set.fields.notes ?? ''}
        maxlength={2_000}
        onChange={({ currentTarget: { value } }) => edit({ notes: value.trim() || null })}
      />
      <Show when={usesBar() && props.set.fields.load?.kg}>{(kg) => <PlateList kg={kg()} />}</Show>
    </Sheet>
  );
}
