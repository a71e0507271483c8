import type { Reason, StepAnswers } from '@motriforge/shared/contracts/profile';
import { newId } from '@motriforge/shared/ids';
import { reasons } from '@motriforge/shared/onboarding';
import { TextField } from '@motriforge/ui/text-field.tsx';
import { For } from 'solid-js';
import { t } from '../../lib/i18n.ts';
import styles from './introduction-step.module.css';
import { answerStep, profile } from './profile.ts';

/** The one step with something to type. */
export function IntroductionStep() {
  const { name, goal } = profile();
  const goalId = goal?.id ?? newId();
  const typed = { name: name ?? '', goal: goal?.title ?? '' };

  const say = (chosen: readonly Reason[] = profile().reasons) => {
    const title = typed.goal.trim();
    const answer: StepAnswers['introduction'] = { name: typed.name.trim() || null, reasons: [...chosen] };
    // Of a goal nobody has written there is nothing to take back.
    const isAboutGoal = title !== '' || profile().goal !== null;
    answerStep({
      step: 'introduction',
      answer: isAboutGoal ? { ...answer, goal: { id: goalId, title: title || null } } : answer,
    });
  };
  const toggle = (reason: Reason) => {
    const chosen = profile().reasons;
    say(chosen.includes(reason) ? chosen.filter((one) => one !== reason) : [...chosen, reason]);
  };

  return (
    <div class={styles.step}>
      {/* biome-ignore lint/a11y/useSemanticElements: a fieldset does not lay out as a grid everywhere */}
      <div role="group" aria-label={t('welcome.introduction')} class={styles.reasons}>
        <For each={reasons}>
          {(reason) => (
            <button
              type="button"
              class={styles.reason}
              aria-pressed={profile().reasons.includes(reason)}
              onClick={() => toggle(reason)}
            >
              {t(`reason.${reason}`)}
            </button>
          )}
        </For>
      </div>
      <TextField
        label={t('welcome.name')}
        name="name"
        autocomplete="given-name"
        maxlength={255}
        value={typed.name}
        onInput={(event) => {
          typed.name = event.currentTarget.value;
          say();
        }}
      />
      <TextField
        label={t('welcome.goal')}
        hint={t('welcome.goalHint')}
        name="goal"
        autocomplete="off"
        maxlength={200}
        value={typed.goal}
        onInput={(event) => {
          typed.goal = event.currentTarget.value;
          say();
        }}
      />
    </div>
  );
}
