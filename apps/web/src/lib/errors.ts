import type { ErrorView } from '@motriforge/shared/errors';
import { locale, t } from './i18n.ts';

/** The one shape of every failure, also of those that never reached us. */
export function viewOf(error: unknown): ErrorView {
  const view = (error as { data?: { view?: ErrorView } } | null)?.data?.view;
  if (!view) return { code: 'UNAVAILABLE', message: t('error.unreachable'), requestId: '', fields: [] };
  // The server speaks English; its code says the same in any language.
  return locale() === 'en' ? view : { ...view, message: t(`error.${view.code}`) };
}

const transient = new Set<ErrorView['code']>(['UNAVAILABLE', 'INTERNAL']);

/** Whether asking again could help. */
export function isTransient(error: unknown): boolean {
  return transient.has(viewOf(error).code);
}

/** What is wrong with a field, or null; in a language the server does not speak, in the form's own words. */
export function fieldError(error: unknown, path: string, ownWords: string): string | null {
  const issue = error ? viewOf(error).fields.find((field) => field.path === path) : undefined;
  if (!issue) return null;
  return locale() === 'en' ? issue.message : ownWords;
}
