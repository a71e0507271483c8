import { useLocation, useParams } from '@solidjs/router';
import { Match, Switch } from 'solid-js';
import { ProgramPage } from './program-page.tsx';
import { TrainPage } from './train-page.tsx';
import { WorkoutPage } from './workout-page.tsx';

/** The pages about plans: they share most of what they are made of, and come as one. */
export default function PlansPage() {
  const location = useLocation();
  const params = useParams<{ slug?: string }>();
  return (
    <Switch fallback={<TrainPage />}>
      <Match when={location.pathname.startsWith('/programs/') && params.slug} keyed>
        {(slug) => <ProgramPage slug={slug} />}
      </Match>
      <Match when={location.pathname.startsWith('/workouts/') && params.slug} keyed>
        {(slug) => <WorkoutPage slug={slug} />}
      </Match>
    </Switch>
  );
}
