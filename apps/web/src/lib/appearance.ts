import { createEffect } from 'solid-js';
import { locale, speak } from './i18n.ts';
import { preference } from './preferences.ts';

/** Keeps the document in the language, theme and motion a person prefers. */
export function followPreferences(): void {
  const root = document.documentElement;
  createEffect(() => {
    if (preference('language') !== locale()) void speak(preference('language'));
  });
  createEffect(() => {
    // Setting what is set already makes the browser style the whole document anew.
    if (root.lang !== locale()) root.lang = locale();
  });
  createEffect(() => {
    set('theme', preference('theme'));
    set('motion', preference('motion'));
  });
  function set(name: 'theme' | 'motion', value: string) {
    if (value === 'system') delete root.dataset[name];
    else root.dataset[name] = value;
  }
}

export function motionIsReduced(): boolean {
  return preference('motion') === 'reduced' || matchMedia('(prefers-reduced-motion: reduce)').matches;
}
