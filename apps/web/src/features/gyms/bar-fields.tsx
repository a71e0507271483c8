import { newId } from '@motriforge/shared/ids';
import { Button, IconButton } from '@motriforge/ui/button.tsx';
import { Chip } from '@motriforge/ui/chip.tsx';
import { Close } from '@motriforge/ui/glyphs.tsx';
import { TextField } from '@motriforge/ui/text-field.tsx';
import { Index } from 'solid-js';
import { t } from '../../lib/i18n.ts';
import { type Draft, type Problems, unitAfter } from './draft.ts';
import styles from './gym-sheet.module.css';

type Bar = Draft['bars'][number];

export function BarFields(props: { draft: Draft; problems: Problems; onChange: (bars: Bar[]) => void }) {
  const change = (at: number, part: Partial<Bar>) =>
    props.onChange(props.draft.bars.map((bar, place) => (place === at ? { ...bar, ...part } : { ...bar })));
  return (
    <fieldset class={styles.group}>
      <legend class={styles.legend}>{t('gyms.bars')}</legend>
      <Index each={props.draft.bars}>
        {(bar, at) => (
          <div class={styles.bar}>
            <TextField
              label={t('gyms.barName', { number: at + 1 })}
              maxlength={60}
              value={bar().name}
              onInput={(event) => change(at, { name: event.currentTarget.value })}
            />
            <TextField
              label={t('gyms.barWeight')}
              inputmode="decimal"
              value={bar().weight}
              after={unitAfter(bar().weight, props.draft.massUnit)}
              error={props.problems[`bar.${at}`]}
              onInput={(event) => change(at, { weight: event.currentTarget.value })}
            />
            <Chip
              pressed={bar().isDefault}
              onPress={() =>
                props.onChange(props.draft.bars.map((one, place) => ({ ...one, isDefault: place === at })))
              }
            >
              {t('gyms.barUsual')}
            </Chip>
            <IconButton
              label={t('gyms.removeBar', { number: at + 1 })}
              onClick={() => props.onChange(props.draft.bars.filter((_, place) => place !== at))}
            >
              <Close />
            </IconButton>
          </div>
        )}
      </Index>
      <Button
        kind="quiet"
        class={styles.add}
        onClick={() => props.onChange([...props.draft.bars, { id: newId(), name: '', weight: '', isDefault: false }])}
      >
        {t('gyms.addBar')}
      </Button>
    </fieldset>
  );
}
