import { Button } from '@motriforge/ui/button.tsx';
import { createSignal, Show } from 'solid-js';
import { t } from '../../lib/i18n.ts';
import { todaysPlan } from '../plans/todays-plan.ts';
import { sentenceOf } from '../plans/words.ts';
import type { LoggedExercise, LoggedSession } from './rows.ts';
import styles from './set-why.module.css';

/** Why a set is to be what it is, where a program decided it. */
export function SetWhy(props: { session: LoggedSession; exercise: LoggedExercise }) {
  const [isTold, setTold] = createSignal(false);
  const reason = () => {
    const { plan, when } = props.session.fields;
    const today = todaysPlan();
    // What comes after this session is decided by it; until then the plan of the day is what it was begun with.
    if (!plan?.userProgramId || today?.day !== when.day) return null;
    const planned = today.workouts.find(
      ({ runId, scheduleWorkoutId }) => runId === plan.userProgramId && scheduleWorkoutId === plan.scheduleWorkoutId,
    );
    const lines = planned?.blocks.flatMap((block) => block.lines) ?? [];
    return lines.find(({ id }) => id === props.exercise.fields.instructionId)?.target?.reason ?? null;
  };
  return (
    <Show when={reason()}>
      {(why) => (
        <li class={styles.why}>
          <Button
            kind="quiet"
            aria-label={t('log.whyOf', { name: props.exercise.fields.what.name })}
            aria-expanded={isTold()}
            onClick={() => setTold(!isTold())}
          >
            {t('log.why')}
          </Button>
          <Show when={isTold()}>
            <p class={styles.sentence}>{sentenceOf(why())}</p>
          </Show>
        </li>
      )}
    </Show>
  );
}
