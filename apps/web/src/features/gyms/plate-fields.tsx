import { Button, IconButton } from '@motriforge/ui/button.tsx';
import { Close } from '@motriforge/ui/glyphs.tsx';
import { TextField } from '@motriforge/ui/text-field.tsx';
import { Index, Show } from 'solid-js';
import { t } from '../../lib/i18n.ts';
import { type Draft, type Problems, unitAfter, usualPlates } from './draft.ts';
import styles from './gym-sheet.module.css';

type Plate = Draft['plates'][number];

export function PlateFields(props: { draft: Draft; problems: Problems; onChange: (plates: Plate[]) => void }) {
  const change = (at: number, part: Partial<Plate>) =>
    props.onChange(props.draft.plates.map((plate, place) => (place === at ? { ...plate, ...part } : { ...plate })));
  return (
    <fieldset class={styles.group}>
      <legend class={styles.legend}>{t('gyms.plates')}</legend>
      <p class={styles.hint}>{t('gyms.platesHint')}</p>
      <Index each={props.draft.plates}>
        {(plate, at) => (
          <div class={styles.plate}>
            <TextField
              label={t('gyms.plateWeight')}
              hideLabel={at > 0}
              inputmode="decimal"
              value={plate().weight}
              error={props.problems[`plate.${at}`]}
              after={unitAfter(plate().weight, props.draft.massUnit)}
              onInput={(event) => change(at, { weight: event.currentTarget.value })}
            />
            <TextField
              label={t('gyms.plateCount')}
              hideLabel={at > 0}
              inputmode="numeric"
              value={plate().count}
              error={props.problems[`count.${at}`]}
              onInput={(event) => change(at, { count: event.currentTarget.value })}
            />
            <IconButton
              label={t('gyms.removePlate', { number: at + 1 })}
              onClick={() => props.onChange(props.draft.plates.filter((_, place) => place !== at))}
            >
              <Close />
            </IconButton>
          </div>
        )}
      </Index>
      <div class={styles.actions}>
        <Button kind="quiet" onClick={() => props.onChange([...props.draft.plates, { weight: '', count: '2' }])}>
          {t('gyms.addPlate')}
        </Button>
        <Show when={props.draft.plates.length === 0}>
          <Button kind="quiet" onClick={() => props.onChange(usualPlates(props.draft.massUnit))}>
            {t('gyms.usual')}
          </Button>
        </Show>
      </div>
    </fieldset>
  );
}
