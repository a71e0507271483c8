import { Button } from '@motriforge/ui/button.tsx';
import { Chip } from '@motriforge/ui/chip.tsx';
import { createSignal, For, Show } from 'solid-js';
import { t } from '../../lib/i18n.ts';
import styles from './own-sheet.module.css';
import { useFacets } from './queries.ts';

type EquipmentChipsProps = {
  label: string;
  chosen: readonly string[];
  onChange: (slugs: string[]) => void;
};

const shownAtFirst = 10;

/** What is used most, all of it on request; what is chosen is always there. */
export function EquipmentChips(props: EquipmentChipsProps) {
  const facets = useFacets();
  const [showsAll, setShowsAll] = createSignal(false);
  const first = props.chosen;
  const pieces = () => {
    const all = facets.isSuccess ? facets.data.equipment : [];
    return showsAll() ? all : all.filter(({ slug }, at) => at < shownAtFirst || first.includes(slug));
  };
  return (
    <fieldset class={styles.group}>
      <legend class={styles.legend}>{props.label}</legend>
      <div class={styles.chips}>
        <For each={pieces()}>
          {({ slug, name }) => (
            <Chip
              pressed={props.chosen.includes(slug)}
              onPress={(on) =>
                props.onChange(on ? [...props.chosen, slug] : props.chosen.filter((other) => other !== slug))
              }
            >
              {name}
            </Chip>
          )}
        </For>
        <Show when={!showsAll()}>
          <Button kind="quiet" onClick={() => setShowsAll(true)}>
            {t('ownExercise.equipmentMore')}
          </Button>
        </Show>
      </div>
    </fieldset>
  );
}
