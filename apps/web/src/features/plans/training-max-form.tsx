import { newId } from '@motriforge/shared/ids';
import { parseQuantity } from '@motriforge/shared/units';
import { Button } from '@motriforge/ui/button.tsx';
import { TextField } from '@motriforge/ui/text-field.tsx';
import { createSignal } from 'solid-js';
import { t } from '../../lib/i18n.ts';
import { preference } from '../../lib/preferences.ts';
import { call } from '../../lib/trpc.ts';
import { loadValue } from '../training/suggestions.ts';
import { loadOf } from '../training/verbs.ts';
import styles from './plans.module.css';
import { learnPlan, todayHere } from './todays-plan.ts';

/** Asks once from which load the percentages of an exercise are taken. */
export function TrainingMaxForm(props: { exercise: { id: string; name: string }; suggestedKg: number | null }) {
  const [typed, setTyped] = createSignal(props.suggestedKg === null ? '' : String(loadValue(props.suggestedKg)));
  const [problem, setProblem] = createSignal<string>();
  const [isBusy, setBusy] = createSignal(false);
  const save = async (event: Event) => {
    event.preventDefault();
    const value = parseQuantity(typed())?.value ?? 0;
    if (value <= 0) return setProblem(t('plans.badMax'));
    setBusy(true);
    try {
      const { id: exerciseId } = props.exercise;
      await call(({ programs }) =>
        programs.setTrainingMax.mutate({ id: newId(), exerciseId, day: todayHere(), load: loadOf(value) }),
      );
      await learnPlan();
    } catch {
      setProblem(t('plans.saveFailed'));
    } finally {
      setBusy(false);
    }
  };
  return (
    <form class={styles.max} onSubmit={save} novalidate>
      <TextField
        label={t('plans.askMax', { name: props.exercise.name })}
        hint={t('plans.askMaxText')}
        error={problem()}
        inputmode="decimal"
        autocomplete="off"
        after={preference('massUnit')}
        value={typed()}
        onInput={({ currentTarget }) => {
          setProblem(undefined);
          setTyped(currentTarget.value);
        }}
      />
      <Button type="submit" busy={isBusy()}>
        {t('plans.save')}
      </Button>
    </form>
  );
}
