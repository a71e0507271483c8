import type { RouteDefinition } from '@solidjs/router';
import { lazy } from 'solid-js';
import { prefetchExercise, prefetchLibrary } from './features/exercises/prefetch.ts';

export const routes: RouteDefinition[] = [
  { path: '/', component: lazy(() => import('./features/mind/landing-page.tsx')) },
  {
    path: '/library',
    component: lazy(() => import('./features/exercises/library-page.tsx')),
    preload: prefetchLibrary,
  },
  {
    path: '/library/:slug',
    component: lazy(() => import('./features/exercises/exercise-page.tsx')),
    preload: prefetchExercise,
  },
  { path: '/you', component: lazy(() => import('./features/settings/you-page.tsx')) },
  { path: '/styleguide', component: lazy(() => import('./layout/styleguide-page.tsx')) },
  { path: '*', component: lazy(() => import('./layout/not-found-page.tsx')) },
];
