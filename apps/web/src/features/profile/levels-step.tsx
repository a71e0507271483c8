import type { Levels } from '@motriforge/shared/contracts/profile';
import { abilityLevels } from '@motriforge/shared/onboarding';
import { For } from 'solid-js';
import { t } from '../../lib/i18n.ts';
import styles from './levels-step.module.css';
import { answerStep, profile } from './profile.ts';

const kinds = ['fitness', 'strength', 'flexibility'] as const satisfies readonly (keyof Levels)[];

/** Levels in things people know of themselves, so that nobody has to know what “intermediate” is. */
export function LevelsStep() {
  return (
    <div class={styles.step}>
      <For each={kinds}>
        {(kind) => (
          <fieldset class={styles.kind}>
            <legend class={styles.name}>{t(`level.${kind}`)}</legend>
            <For each={abilityLevels}>
              {(level) => (
                <label class={styles.level}>
                  <input
                    type="radio"
                    class="visually-hidden"
                    name={kind}
                    checked={profile().levels[kind] === level}
                    onChange={() => answerStep({ step: 'levels', answer: { ...profile().levels, [kind]: level } })}
                  />
                  <span class={styles.mark} />
                  {t(`level.${kind}.${level}`)}
                </label>
              )}
            </For>
          </fieldset>
        )}
      </For>
    </div>
  );
}
