import type { ExerciseCard } from '@motriforge/shared/contracts/exercises';
import { BodyThumb } from '@motriforge/ui/body-thumb.tsx';
import { DifficultyMark } from '@motriforge/ui/difficulty-mark.tsx';
import { Row } from '@motriforge/ui/row-list.tsx';
import { Show } from 'solid-js';
import { t } from '../../lib/i18n.ts';
import styles from './exercise-row.module.css';
import { levelOf, zoneList } from './words.ts';

interface ExerciseRowProps {
  exercise: ExerciseCard;
  equipmentName: (slug: string) => string;
}

export function ExerciseRow(props: ExerciseRowProps) {
  const meta = () => [
    zoneList(props.exercise.primaryZones),
    props.exercise.equipment.map(props.equipmentName).join(', ') || t('exercise.noEquipment'),
  ];
  return (
    <Row
      class={styles.row}
      href={`/library/${props.exercise.slug}`}
      title={props.exercise.name}
      meta={meta().filter(Boolean).join(' · ')}
      leading={<BodyThumb primary={props.exercise.primaryZones} secondary={props.exercise.secondaryZones} />}
      trailing={
        <Show when={props.exercise.difficulty}>
          {(difficulty) => (
            <DifficultyMark level={levelOf(difficulty())} label={t(`difficulty.${difficulty()}`)} hideLabel />
          )}
        </Show>
      }
    />
  );
}
