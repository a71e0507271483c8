import { access } from './routers/access.ts';
import { exercises } from './routers/exercises.ts';
import { factors } from './routers/factors.ts';
import { gyms } from './routers/gyms.ts';
import { history } from './routers/history.ts';
import { identity } from './routers/identity.ts';
import { imports } from './routers/imports.ts';
import { mind } from './routers/mind.ts';
import { notifications } from './routers/notifications.ts';
import { privacy } from './routers/privacy.ts';
import { profile } from './routers/profile.ts';
import { programs } from './routers/programs.ts';
import { progress } from './routers/progress.ts';
import { settings } from './routers/settings.ts';
import { training } from './routers/training.ts';
import { workouts } from './routers/workouts.ts';
import { callerFactory, router } from './trpc.ts';

export const appRouter = router({
  access,
  exercises,
  factors,
  gyms,
  history,
  identity,
  imports,
  mind,
  notifications,
  privacy,
  profile,
  programs,
  progress,
  settings,
  training,
  workouts,
});

export type AppRouter = typeof appRouter;

/** Calls procedures without HTTP: for tests and for what is made ahead of time. */
export const createCaller = callerFactory(appRouter);
