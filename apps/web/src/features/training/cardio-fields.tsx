import type { SetFields } from '@motriforge/shared/contracts/training';
import { formatClock, paceIn, paceSecondsPerKm } from '@motriforge/shared/training/paces';
import { Show } from 'solid-js';
import { t } from '../../lib/i18n.ts';
import { preference } from '../../lib/preferences.ts';
import styles from './set-sheet.module.css';
import { WholeField } from './whole-field.tsx';

const metresInFoot = 0.3048;

export type CardioFieldsProps = {
  fields: SetFields;
  onChange: (fields: Partial<SetFields>) => void;
};

/** What a run, a ride or a row has that a lift has not. */
export function CardioFields(props: CardioFieldsProps) {
  const heart = () => props.fields.heartRate ?? { average: null, max: null };
  /** An average above the highest beat was typed into the wrong field: both are what was typed last. */
  const beat = (changed: { average: number | null } | { max: number | null }) => {
    const { average, max } = { ...heart(), ...changed };
    if (average === null && max === null) return props.onChange({ heartRate: null });
    const isUpsideDown = average !== null && max !== null && average > max;
    const both = 'average' in changed ? { average, max: average } : { average: max, max };
    props.onChange({ heartRate: isUpsideDown ? both : { average, max } });
  };
  const pace = () => {
    const { distance, seconds } = props.fields;
    const perKm = paceSecondsPerKm(distance?.metres ?? 0, seconds ?? 0);
    const own = perKm === null ? null : paceIn(perKm, preference('distanceUnit'));
    return own === null ? null : formatClock(own);
  };
  const isImperial = () => preference('distanceUnit') === 'mi';
  const climb = () => {
    const metres = props.fields.climbMetres;
    if (metres === null) return null;
    return Math.round(isImperial() ? metres / metresInFoot : metres);
  };
  const setClimb = (value: number | null) =>
    props.onChange({
      climbMetres: value === null || !isImperial() ? value : Math.round(value * metresInFoot * 10) / 10,
    });

  return (
    <>
      <Show when={pace()}>
        {(pace) => <p class={styles.pace}>{t('log.pace', { pace: pace(), unit: preference('distanceUnit') })}</p>}
      </Show>
      <div class={styles.pair}>
        <WholeField
          label={t('log.heartAverage')}
          unit={t('log.beats')}
          value={heart().average}
          least={20}
          most={300}
          onChange={(average) => beat({ average })}
        />
        <WholeField
          label={t('log.heartMax')}
          unit={t('log.beats')}
          value={heart().max}
          least={20}
          most={300}
          onChange={(max) => beat({ max })}
        />
        <WholeField
          label={t('log.climb')}
          unit={isImperial() ? 'ft' : 'm'}
          value={climb()}
          least={0}
          most={isImperial() ? 300_000 : 100_000}
          onChange={setClimb}
        />
        <WholeField
          label={t('log.energy')}
          unit="kcal"
          value={props.fields.calories === null ? null : Math.round(props.fields.calories)}
          least={0}
          most={100_000}
          onChange={(calories) => props.onChange({ calories })}
        />
      </div>
    </>
  );
}
