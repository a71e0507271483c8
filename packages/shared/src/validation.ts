import * as v from 'valibot';
import type { FieldIssue } from './errors.ts';

const sayings: Record<string, (requirement: unknown) => string> = {
  object: () => 'This is missing.',
  string: () => 'Write something here.',
  number: () => 'This must be a number.',
  integer: () => 'This must be a whole number.',
  boolean: () => 'This must be yes or no.',
  array: () => 'This must be a list.',
  picklist: () => 'Choose one of the options.',
  email: () => 'This is not an e-mail address.',
  regex: () => 'This does not have the right form.',
  max_length: (most) => `This is too long: at most ${most}.`,
  min_length: (least) => `This is too short: at least ${least}.`,
  max_value: (most) => `This is too large: at most ${most}.`,
  min_value: (least) => `This is too small: at least ${least}.`,
};

/** Sets our words for every check. The library's own would repeat what was typed, passwords and all. */
export function speakPlainly(): void {
  v.setGlobalMessage(({ type, requirement }) => sayings[type]?.(requirement) ?? 'This is not right.');
}

const mostIssues = 20;

/** What failed first about each field, short enough to send. */
export function fieldIssues(issues: readonly Pick<v.BaseIssue<unknown>, 'message' | 'path'>[]): FieldIssue[] {
  const first = new Map<string, string>();
  for (const { message, path } of issues) {
    const name = (path ?? []).map(({ key }) => String(key).slice(0, 40)).join('.');
    if (!first.has(name)) first.set(name, message);
  }
  return Array.from(first, ([path, message]) => ({ path, message })).slice(0, mostIssues);
}
