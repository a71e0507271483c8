import { newId } from '@motriforge/shared/ids';
import { equipmentPresets, type PresetName, presetNames } from '@motriforge/shared/onboarding';
import { Chip } from '@motriforge/ui/chip.tsx';
import { createSignal, For } from 'solid-js';
import { t } from '../../lib/i18n.ts';
import { useFacets } from '../exercises/queries.ts';
import styles from './equipment-step.module.css';
import { answerStep, profile } from './profile.ts';

/** A place with what is usually there, and then what is really there. */
export function EquipmentStep() {
  const facets = useFacets();
  const gymId = newId();
  const [opened, setOpened] = createSignal(false);
  const slugs = () => profile().equipment ?? [];
  const preset = () => presetNames.find((name) => isThis(name));
  const isThis = (name: PresetName) =>
    profile().equipment !== null && sameSet(equipmentPresets[name], profile().equipment ?? []);

  const say = (chosen: readonly string[]) => {
    const place = chosen.length > equipmentPresets.HOME.length * 2 ? 'GYM' : 'HOME';
    answerStep({ step: 'equipment', answer: { gymId, gymName: t(`place.${place}.name`), slugs: [...chosen] } });
  };
  const toggle = (slug: string, on: boolean) => say(on ? [...slugs(), slug] : slugs().filter((one) => one !== slug));
  /** What the library uses, most used first; without it, at least what was chosen. */
  const pieces = () =>
    facets.isSuccess ? facets.data.equipment : slugs().map((slug) => ({ slug, name: slug.replaceAll('-', ' ') }));

  return (
    <div class={styles.step}>
      {/* biome-ignore lint/a11y/useSemanticElements: a fieldset does not lay out as a grid everywhere */}
      <div role="group" aria-label={t('welcome.equipment')} class={styles.places}>
        <For each={presetNames}>
          {(name) => (
            <button
              type="button"
              class={styles.place}
              aria-pressed={preset() === name}
              onClick={() => say(equipmentPresets[name])}
            >
              <strong>{t(`place.${name}`)}</strong>
              <span>{t(`place.${name}.text`)}</span>
            </button>
          )}
        </For>
      </div>
      <details onToggle={(event) => setOpened(event.currentTarget.open)}>
        <summary class={styles.summary}>
          {t('equipment.fine')}
          <span class={styles.count}>{t('equipment.count', { count: slugs().length })}</span>
        </summary>
        <div class={styles.pieces}>
          <For each={opened() ? pieces() : []}>
            {(piece) => (
              <Chip pressed={slugs().includes(piece.slug)} onPress={(on) => toggle(piece.slug, on)}>
                {piece.name}
              </Chip>
            )}
          </For>
        </div>
      </details>
    </div>
  );
}

const sameSet = (a: readonly string[], b: readonly string[]) =>
  a.length === b.length && a.every((slug) => b.includes(slug));
