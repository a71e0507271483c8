import { useLocation } from '@solidjs/router';
import { lazy, Match, Switch } from 'solid-js';

const Progress = lazy(() => import('./progress-page.tsx'));
const ExerciseProgress = lazy(() => import('./exercise-progress-page.tsx'));
const History = lazy(() => import('./history-page.tsx'));
const Session = lazy(() => import('./session-page.tsx'));

/** The pages of what was done. They come by this one door, so that a first visit does not learn the names of them all. */
export default function ProgressPages() {
  const location = useLocation();
  const isUnder = (path: string) => location.pathname.startsWith(path);
  return (
    <Switch>
      <Match when={isUnder('/progress/exercise/')}>
        <ExerciseProgress />
      </Match>
      <Match when={isUnder('/progress')}>
        <Progress />
      </Match>
      <Match when={isUnder('/history/')}>
        <Session />
      </Match>
      <Match when={isUnder('/history')}>
        <History />
      </Match>
    </Switch>
  );
}
