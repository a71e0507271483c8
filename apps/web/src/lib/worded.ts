import { type Component, lazy } from 'solid-js';
import { type Area, learn } from './i18n.ts';

/** A part of a page whose code is fetched when it is shown, with the words of its areas. */
export const worded = <P extends object>(load: () => Promise<{ default: Component<P> }>, ...areas: Area[]) =>
  lazy(async () => (await Promise.all([load(), learn(areas)]))[0]);
