import { Chip } from '@motriforge/ui/chip.tsx';
import { ChipGroup } from '@motriforge/ui/chip-group.tsx';
import { createSignal, lazy, Show, Suspense } from 'solid-js';
import X from '~icons/lucide/x';
import { t } from '../../lib/i18n.ts';
import styles from './filter-chips.module.css';
import type { LibraryFilter } from './library-filter.ts';
import { useEquipmentNames } from './queries.ts';
import { zoneName } from './words.ts';

const FilterSheet = lazy(() => import('./filter-sheet.tsx'));

/** What the list is narrowed by. A chip that is off opens the choice, one that is on takes it back. */
export function FilterChips(props: { library: LibraryFilter }) {
  const [isOpen, setOpen] = createSignal(false);
  const [wasOpened, setOpened] = createSignal(false);
  const equipmentName = useEquipmentNames();
  const filter = () => props.library.filter();
  const open = () => {
    setOpened(true);
    setOpen(true);
  };

  return (
    <>
      <ChipGroup label={t('filter.label')} class={styles.chips}>
        <Chip
          pressed={filter().zone !== undefined}
          onPress={(on) => (on ? open() : props.library.change({ zone: undefined }))}
          icon={<Show when={filter().zone}>{<X aria-hidden="true" />}</Show>}
        >
          <Show when={filter().zone} fallback={t('filter.muscle')}>
            {(zone) => zoneName(zone())}
          </Show>
        </Chip>
        <Chip
          pressed={filter().equipment !== undefined}
          onPress={(on) => (on ? open() : props.library.change({ equipment: undefined }))}
          icon={<Show when={filter().equipment}>{<X aria-hidden="true" />}</Show>}
        >
          <Show when={filter().equipment} fallback={t('filter.equipment')}>
            {(slug) => equipmentName(slug())}
          </Show>
        </Chip>
        <Chip
          pressed={filter().difficulty !== undefined}
          onPress={(on) => (on ? open() : props.library.change({ difficulty: undefined }))}
          icon={<Show when={filter().difficulty}>{<X aria-hidden="true" />}</Show>}
        >
          <Show when={filter().difficulty} fallback={t('filter.difficulty')}>
            {(difficulty) => t(`difficulty.${difficulty()}`)}
          </Show>
        </Chip>
        <Chip
          pressed={filter().type !== undefined}
          onPress={(on) => (on ? open() : props.library.change({ type: undefined }))}
          icon={<Show when={filter().type}>{<X aria-hidden="true" />}</Show>}
        >
          <Show when={filter().type} fallback={t('filter.type')}>
            {(type) => t(`type.${type()}`)}
          </Show>
        </Chip>
      </ChipGroup>
      <Show when={wasOpened()}>
        <Suspense>
          <FilterSheet library={props.library} open={isOpen()} onClose={() => setOpen(false)} />
        </Suspense>
      </Show>
    </>
  );
}
