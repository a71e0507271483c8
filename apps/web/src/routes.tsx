import type { RouteDefinition } from '@solidjs/router';
import { type Component, lazy } from 'solid-js';
import { prefetchExercise, prefetchLibrary } from './features/exercises/prefetch.ts';
import { breathe } from './lib/start.ts';

/** Its code runs in one task and it is drawn in the next. */
const page = (load: () => Promise<{ default: Component }>) =>
  lazy(async () => {
    const code = await load();
    await breathe();
    return code;
  });

export const routes: RouteDefinition[] = [
  { path: '/', component: page(() => import('./features/mind/landing-page.tsx')) },
  {
    path: '/library',
    component: page(() => import('./features/exercises/library-page.tsx')),
    preload: prefetchLibrary,
  },
  {
    path: '/library/:slug',
    component: page(() => import('./features/exercises/exercise-page.tsx')),
    preload: prefetchExercise,
  },
  { path: '/you', component: page(() => import('./features/settings/you-page.tsx')) },
  { path: '/styleguide', component: page(() => import('./layout/styleguide-page.tsx')) },
  { path: '*', component: page(() => import('./layout/not-found-page.tsx')) },
];
