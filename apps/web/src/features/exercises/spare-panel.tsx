import type { InjuryArea } from '@motriforge/shared/contracts/profile';
import { injuryAreas } from '@motriforge/shared/injuries';
import { Button } from '@motriforge/ui/button.tsx';
import { Chip } from '@motriforge/ui/chip.tsx';
import { Select } from '@motriforge/ui/select.tsx';
import { For, Show } from 'solid-js';
import { t } from '../../lib/i18n.ts';
import { profile } from '../profile/profile.ts';
import styles from './filter-panel.module.css';
import type { LibraryFilter } from './library-filter.ts';
import { inSentence } from './loads.ts';

/** What is to be spared, with one's own injuries in one tap, and in which order the rest comes. */
export default function SparePanel(props: { library: LibraryFilter }) {
  const spare = () => props.library.filter().spare ?? [];
  const own = () => injuryAreas.filter((area) => profile().injuries.some((injury) => injury.area === area));
  const isOwnSpared = () => own().every((area) => spare().includes(area));
  const change = (areas: readonly InjuryArea[]) =>
    props.library.change({ spare: areas.length > 0 ? injuryAreas.filter((area) => areas.includes(area)) : undefined });

  return (
    <>
      <fieldset class={styles.group}>
        <legend class={styles.legend}>{t('spare.title')}</legend>
        <Show when={own().length > 0 && !isOwnSpared()}>
          <Button kind="plain" wide onClick={() => change([...spare(), ...own()])}>
            {t('spare.own', { places: inSentence(own()) })}
          </Button>
        </Show>
        <div class={styles.chips}>
          <For each={injuryAreas}>
            {(area) => (
              <Chip
                pressed={spare().includes(area)}
                onPress={(on) => change(on ? [...spare(), area] : spare().filter((one) => one !== area))}
              >
                {t(`area.${area}`)}
              </Chip>
            )}
          </For>
        </div>
      </fieldset>
      <Select
        label={t('order.label')}
        onChange={(event) => props.library.change({ order: event.currentTarget.value === 'used' ? 'used' : undefined })}
      >
        <option value="">{t('order.name')}</option>
        <option value="used" selected={props.library.filter().order === 'used'}>
          {t('order.used')}
        </option>
      </Select>
    </>
  );
}
