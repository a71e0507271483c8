import { exerciseProgress, sessionPage, trainingHistory, trainingOverview } from '@motriforge/domain/training';
import {
  ExerciseProgress,
  ExerciseProgressInput,
  History,
  HistoryInput,
  Overview,
  OverviewInput,
  SessionPage,
  SessionPageInput,
} from '@motriforge/shared/contracts/progress';
import { router, signedIn } from '../trpc.ts';

export const progress = router({
  overview: signedIn
    .input(OverviewInput)
    .output(Overview)
    .query(({ ctx, input }) => trainingOverview(ctx, input)),
  exercise: signedIn
    .input(ExerciseProgressInput)
    .output(ExerciseProgress)
    .query(({ ctx, input }) => exerciseProgress(ctx, input)),
  history: signedIn
    .input(HistoryInput)
    .output(History)
    .query(({ ctx, input }) => trainingHistory(ctx, input)),
  session: signedIn
    .input(SessionPageInput)
    .output(SessionPage)
    .query(({ ctx, input }) => sessionPage(ctx, input)),
});
