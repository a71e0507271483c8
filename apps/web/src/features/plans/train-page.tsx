import { PageHeader } from '@motriforge/ui/page-header.tsx';
import { onMount, Show } from 'solid-js';
import { useHead } from '../../lib/head.ts';
import { t } from '../../lib/i18n.ts';
import { me } from '../../lib/session.ts';
import { CalendarSection } from './calendar-section.tsx';
import { Following } from './following.tsx';
import { OwnPrograms } from './own-programs.tsx';
import { OwnWorkouts } from './own-workouts.tsx';
import styles from './plans.module.css';
import { ProgramChoice } from './program-choice.tsx';
import { learnPlan } from './todays-plan.ts';
import { WorkoutChoice } from './workout-choice.tsx';

/** What somebody follows, and all they may choose. */
export function TrainPage() {
  useHead(() => ({ title: t('plans.title'), description: t('plans.lead') }));
  onMount(() => void learnPlan());
  return (
    <>
      <PageHeader title={t('plans.title')} lead={t('plans.lead')} />
      <div class={styles.sections}>
        <Show when={me()}>
          <Following />
          <OwnWorkouts />
          <OwnPrograms />
        </Show>
        <ProgramChoice />
        <WorkoutChoice />
        <Show when={me()}>
          <CalendarSection />
        </Show>
      </div>
    </>
  );
}
