import type { BodyZone } from '@motriforge/shared/contracts/exercises';
import type { OwnExercise } from '@motriforge/shared/contracts/own-exercise';
import { BodyMap } from '@motriforge/ui/body-map.tsx';
import { t } from '../../lib/i18n.ts';
import styles from './own-sheet.module.css';
import { bodyLabel, zoneName } from './words.ts';

/** A tap says that a muscle does the work, a second that it helps, a third that it does neither. */
export function MuscleChoice(props: { own: OwnExercise; onChange: (part: Partial<OwnExercise>) => void }) {
  const without = (zones: readonly BodyZone[], zone: BodyZone) => zones.filter((one) => one !== zone);
  const tap = (zone: BodyZone) => {
    const { primaryZones, secondaryZones } = props.own;
    if (primaryZones.includes(zone)) {
      return props.onChange({ primaryZones: without(primaryZones, zone), secondaryZones: [...secondaryZones, zone] });
    }
    if (secondaryZones.includes(zone)) return props.onChange({ secondaryZones: without(secondaryZones, zone) });
    props.onChange({ primaryZones: [...primaryZones, zone] });
  };
  const stated = (zone: BodyZone) => {
    if (props.own.primaryZones.includes(zone)) return t('ownExercise.works', { zone: zoneName(zone) });
    return props.own.secondaryZones.includes(zone) ? t('ownExercise.helps', { zone: zoneName(zone) }) : zoneName(zone);
  };
  return (
    <fieldset class={styles.group}>
      <legend class={styles.legend}>{t('ownExercise.muscles')}</legend>
      <p class={styles.hint} aria-live="polite">
        {bodyLabel(props.own) || t('ownExercise.musclesHint')}
      </p>
      <BodyMap
        class={styles.map}
        label={t('ownExercise.muscles')}
        primary={props.own.primaryZones}
        secondary={props.own.secondaryZones}
        zoneName={stated}
        onZone={tap}
      />
    </fieldset>
  );
}
