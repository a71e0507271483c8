import { difficulties, exerciseTypes } from '@motriforge/shared/contracts/exercises';
import { BodyMap } from '@motriforge/ui/body-map.tsx';
import { Button } from '@motriforge/ui/button.tsx';
import { Chip } from '@motriforge/ui/chip.tsx';
import { cx } from '@motriforge/ui/cx.ts';
import { Select } from '@motriforge/ui/select.tsx';
import { For, Show, Suspense } from 'solid-js';
import { isServer } from 'solid-js/web';
import { t } from '../../lib/i18n.ts';
import { worded } from '../../lib/worded.ts';
import styles from './filter-panel.module.css';
import type { LibraryFilter } from './library-filter.ts';
import { useFacets } from './queries.ts';
import { zoneName } from './words.ts';

const SparePanel = worded(() => import('./spare-panel.tsx'), 'library', 'person');

/** Every filter at once: beside the list where there is room, in a sheet where there is not. */
export default function FilterPanel(props: { library: LibraryFilter; class?: string | undefined }) {
  const facets = useFacets();
  const filter = () => props.library.filter();
  const equipment = () => (facets.isSuccess ? facets.data.equipment : []);

  return (
    <div class={cx(styles.panel, props.class)}>
      <div class={styles.body}>
        <p class={styles.muscle} aria-live="polite">
          <Show when={filter().zone} fallback={<span class={styles.hint}>{t('filter.tap')}</span>}>
            {(zone) => <strong>{zoneName(zone())}</strong>}
          </Show>
        </p>
        <BodyMap
          label={t('filter.body')}
          primary={[filter().zone].filter((zone) => zone !== undefined)}
          selected={filter().zone ?? null}
          zoneName={zoneName}
          onZone={(zone) => props.library.change({ zone: filter().zone === zone ? undefined : zone })}
        />
      </div>
      <Select
        label={t('filter.equipment')}
        onChange={(event) => props.library.change({ equipment: event.currentTarget.value || undefined })}
      >
        <option value="">{t('filter.anyEquipment')}</option>
        <For each={equipment()}>
          {(one) => (
            <option value={one.slug} selected={one.slug === filter().equipment}>
              {t('filter.counted', { name: one.name, count: one.exerciseCount })}
            </option>
          )}
        </For>
      </Select>
      <fieldset class={styles.group}>
        <legend class={styles.legend}>{t('filter.difficulty')}</legend>
        <div class={styles.chips}>
          <For each={difficulties}>
            {(difficulty) => (
              <Chip
                pressed={filter().difficulty === difficulty}
                onPress={(on) => props.library.change({ difficulty: on ? difficulty : undefined })}
              >
                {t(`difficulty.${difficulty}`)}
              </Chip>
            )}
          </For>
        </div>
      </fieldset>
      <fieldset class={styles.group}>
        <legend class={styles.legend}>{t('filter.type')}</legend>
        <div class={styles.chips}>
          <For each={exerciseTypes}>
            {(type) => (
              <Chip
                pressed={filter().type === type}
                onPress={(on) => props.library.change({ type: on ? type : undefined })}
              >
                {t(`type.${type}`)}
              </Chip>
            )}
          </For>
        </div>
      </fieldset>
      <Show when={!isServer}>
        <Suspense>
          <SparePanel library={props.library} />
        </Suspense>
      </Show>
      <Show when={props.library.isNarrowed()}>
        <Button kind="quiet" class={styles.clear} onClick={() => props.library.clear()}>
          {t('library.clear')}
        </Button>
      </Show>
    </div>
  );
}
