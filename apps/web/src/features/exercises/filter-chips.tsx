import type { ExerciseFilter } from '@motriforge/shared/contracts/exercises';
import { Chip } from '@motriforge/ui/chip.tsx';
import { ChipGroup } from '@motriforge/ui/chip-group.tsx';
import { createSignal, For, lazy, Show, Suspense } from 'solid-js';
import X from '~icons/lucide/x';
import { type PlainKey, t } from '../../lib/i18n.ts';
import styles from './filter-chips.module.css';
import type { LibraryFilter } from './library-filter.ts';
import { useEquipmentNames } from './queries.ts';
import { spareList, zoneName } from './words.ts';

const FilterSheet = lazy(() => import('./filter-sheet.tsx'));

interface Kind {
  key: keyof ExerciseFilter;
  name: PlainKey;
  /** What it is set to, in words. */
  choice: (filter: ExerciseFilter) => string | undefined;
}

/** What the list is narrowed by. A chip that is off opens the choice, one that is on takes it back. */
export function FilterChips(props: { library: LibraryFilter }) {
  const [isOpen, setOpen] = createSignal(false);
  const [wasOpened, setOpened] = createSignal(false);
  const equipmentName = useEquipmentNames();
  const kinds: Kind[] = [
    { key: 'zone', name: 'filter.muscle', choice: (set) => set.zone && zoneName(set.zone) },
    { key: 'equipment', name: 'filter.equipment', choice: (set) => set.equipment && equipmentName(set.equipment) },
    {
      key: 'difficulty',
      name: 'filter.difficulty',
      choice: (set) => set.difficulty && t(`difficulty.${set.difficulty}`),
    },
    { key: 'type', name: 'filter.type', choice: (set) => set.type && t(`type.${set.type}`) },
    // Until its words are there, the name of the filter stands for them.
    { key: 'spare', name: 'filter.spare', choice: (set) => set.spare && spareList(set.spare) },
  ];
  const open = () => {
    setOpened(true);
    setOpen(true);
  };

  return (
    <>
      <ChipGroup label={t('filter.label')} class={styles.chips}>
        <For each={kinds}>
          {(kind) => {
            const choice = () => kind.choice(props.library.filter());
            return (
              <Chip
                pressed={choice() !== undefined}
                onPress={(on) => (on ? open() : props.library.change({ [kind.key]: undefined }))}
                icon={
                  <Show when={choice()}>
                    <X aria-hidden="true" />
                  </Show>
                }
              >
                {choice() || t(kind.name)}
              </Chip>
            );
          }}
        </For>
      </ChipGroup>
      <Show when={wasOpened()}>
        <Suspense>
          <FilterSheet library={props.library} open={isOpen()} onClose={() => setOpen(false)} />
        </Suspense>
      </Show>
    </>
  );
}
