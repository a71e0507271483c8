import type { Component, ComponentProps } from 'solid-js';
import House from '~icons/lucide/house';
import Library from '~icons/lucide/library';
import User from '~icons/lucide/user-round';
import type { PlainKey } from '../lib/i18n.ts';

export interface Place {
  href: string;
  name: PlainKey;
  icon: Component<ComponentProps<'svg'>>;
  /** Whether an address lies within this place. */
  holds: (path: string) => boolean;
}

/** Where the bar and the rail lead. A place is added when it exists. */
export const places: Place[] = [
  { href: '/', name: 'place.home', icon: House, holds: (path) => path === '/' },
  { href: '/library', name: 'place.library', icon: Library, holds: (path) => path.startsWith('/library') },
  { href: '/you', name: 'place.you', icon: User, holds: (path) => path === '/you' },
];
