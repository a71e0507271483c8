import type { Locale } from '@motriforge/shared/contracts/common';
import type { CompiledMessage } from 'icu-minify/format';

export type Words = Record<string, CompiledMessage>;
export type Source = Record<Locale, () => Promise<{ default: Words }>>;

/** Where the words of each area are: by itself, so that the first page does not name what later pages say. */
export const sources = {
  account: { en: () => import('virtual:messages/account/en'), th: () => import('virtual:messages/account/th') },
  bring: { en: () => import('virtual:messages/bring/en'), th: () => import('virtual:messages/bring/th') },
  gyms: { en: () => import('virtual:messages/gyms/en'), th: () => import('virtual:messages/gyms/th') },
  builder: { en: () => import('virtual:messages/builder/en'), th: () => import('virtual:messages/builder/th') },
  card: { en: () => import('virtual:messages/card/en'), th: () => import('virtual:messages/card/th') },
  calendar: { en: () => import('virtual:messages/calendar/en'), th: () => import('virtual:messages/calendar/th') },
  legal: { en: () => import('virtual:messages/legal/en'), th: () => import('virtual:messages/legal/th') },
  library: { en: () => import('virtual:messages/library/en'), th: () => import('virtual:messages/library/th') },
  log: { en: () => import('virtual:messages/log/en'), th: () => import('virtual:messages/log/th') },
  person: { en: () => import('virtual:messages/person/en'), th: () => import('virtual:messages/person/th') },
  progress: { en: () => import('virtual:messages/progress/en'), th: () => import('virtual:messages/progress/th') },
  plans: { en: () => import('virtual:messages/plans/en'), th: () => import('virtual:messages/plans/th') },
  planner: { en: () => import('virtual:messages/planner/en'), th: () => import('virtual:messages/planner/th') },
  privacy: { en: () => import('virtual:messages/privacy/en'), th: () => import('virtual:messages/privacy/th') },
  revise: { en: () => import('virtual:messages/revise/en'), th: () => import('virtual:messages/revise/th') },
  security: { en: () => import('virtual:messages/security/en'), th: () => import('virtual:messages/security/th') },
  settings: { en: () => import('virtual:messages/settings/en'), th: () => import('virtual:messages/settings/th') },
  staff: { en: () => import('virtual:messages/staff/en'), th: () => import('virtual:messages/staff/th') },
  training: { en: () => import('virtual:messages/training/en'), th: () => import('virtual:messages/training/th') },
} satisfies Record<string, Source>;
export type Area = keyof typeof sources;
