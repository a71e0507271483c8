import type { RouteDefinition } from '@solidjs/router';
import { type Component, lazy } from 'solid-js';
import { prefetchExercise, prefetchLibrary } from './features/exercises/prefetch.ts';
import { type Area, learn } from './lib/i18n.ts';
import { breathe } from './lib/start.ts';

/** Its code, with the words of its areas, runs in one task and it is drawn in the next. */
const page = (load: () => Promise<{ default: Component }>, ...areas: Area[]) =>
  lazy(async () => {
    const [code] = await Promise.all([load(), learn(areas)]);
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
  {
    path: '/today',
    component: page(() => import('./features/profile/today-page.tsx'), 'person', 'log', 'plans', 'training'),
  },
  {
    path: ['/train', '/programs/:slug', '/workouts/:slug'],
    component: page(() => import('./features/plans/plans-page.tsx'), 'plans', 'training', 'calendar'),
  },
  {
    path: ['/workouts/new', '/workouts/:slug/edit', '/workouts/:slug/versions'],
    component: page(() => import('./features/builder/pages.tsx'), 'builder', 'log', 'person', 'plans'),
  },
  {
    path: ['/programs/new', '/programs/:slug/edit'],
    component: page(
      () => import('./features/program-builder/builder-page.tsx'),
      'planner',
      'plans',
      'training',
      'calendar',
    ),
  },
  { path: '/log/:id?', component: page(() => import('./features/training/log-page.tsx'), 'log', 'person', 'training') },
  { path: '/welcome', component: page(() => import('./features/profile/welcome-page.tsx'), 'person', 'settings') },
  { path: '/you', component: page(() => import('./features/settings/you-page.tsx'), 'person', 'settings') },
  {
    path: ['/progress', '/progress/exercise/:slug', '/history', '/history/:id'],
    component: page(() => import('./features/progress/pages.tsx'), 'progress'),
  },
  { path: '/sign-in', component: page(() => import('./features/identity/sign-in-page.tsx'), 'account') },
  { path: '/sign-up', component: page(() => import('./features/identity/sign-up-page.tsx'), 'account') },
  { path: '/verify', component: page(() => import('./features/identity/verify-page.tsx'), 'account') },
  {
    path: '/forgot-password',
    component: page(() => import('./features/identity/forgot-password-page.tsx'), 'account'),
  },
  { path: '/reset-password', component: page(() => import('./features/identity/reset-password-page.tsx'), 'account') },
  { path: '/confirm-email', component: page(() => import('./features/identity/confirm-email-page.tsx'), 'account') },
  {
    path: '/security',
    component: page(() => import('./features/identity/security-page.tsx'), 'account', 'security'),
  },
  { path: '/share', component: page(() => import('./features/access/share-page.tsx'), 'account') },
  { path: '/admin/access', component: page(() => import('./features/access/access-page.tsx'), 'staff') },
  { path: '/admin/access/:id', component: page(() => import('./features/access/person-page.tsx'), 'staff') },
  {
    path: '/privacy',
    component: page(() => import('./features/privacy/privacy-page.tsx'), 'account', 'security', 'privacy'),
  },
  { path: '/bring', component: page(() => import('./features/history/bring-page.tsx'), 'bring') },
  { path: '/export', component: page(() => import('./features/privacy/export-page.tsx'), 'account', 'privacy') },
  {
    path: '/cancel-erasure',
    component: page(() => import('./features/privacy/cancel-erasure-page.tsx'), 'account', 'privacy'),
  },
  { path: '/gyms', component: page(() => import('./features/gyms/gyms-page.tsx'), 'gyms', 'library') },
  { path: '/terms', component: page(() => import('./features/legal/terms-page.tsx'), 'legal') },
  { path: '/privacy-policy', component: page(() => import('./features/legal/privacy-policy-page.tsx'), 'legal') },
  { path: '/styleguide', component: page(() => import('./layout/styleguide-page.tsx')) },
  { path: '*', component: page(() => import('./layout/not-found-page.tsx')) },
];
