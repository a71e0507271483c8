import type { Component, ComponentProps } from 'solid-js';
import ChartLine from '~icons/lucide/chart-line';
import Dumbbell from '~icons/lucide/dumbbell';
import House from '~icons/lucide/house';
import Library from '~icons/lucide/library';
import LogIn from '~icons/lucide/log-in';
import ShieldCheck from '~icons/lucide/shield-check';
import User from '~icons/lucide/user-round';
import type { PlainKey } from '../lib/i18n.ts';
import { me } from '../lib/session.ts';

export interface Place {
  href: string;
  name: PlainKey;
  icon: Component<ComponentProps<'svg'>>;
  /** Whether an address lies within this place. */
  holds: (path: string) => boolean;
}

/** Where the bar and the rail lead. A place is added when it exists. */
export const places = (): Place[] => [
  me() ? today : home,
  { href: '/train', name: 'place.train', icon: Dumbbell, holds: (path) => /^\/(train|programs|workouts)/.test(path) },
  ...(me() ? [progress] : []),
  { href: '/library', name: 'place.library', icon: Library, holds: (path) => path.startsWith('/library') },
  { href: '/you', name: 'place.you', icon: User, holds: (path) => path === '/you' },
  ...(me()?.isStaff ? [access] : []),
  ...(me() ? [] : [signIn]),
];

const home: Place = { href: '/', name: 'place.home', icon: House, holds: (path) => path === '/' };
const today: Place = { href: '/today', name: 'place.today', icon: House, holds: (path) => path === '/today' };
const progress: Place = {
  href: '/progress',
  name: 'place.progress',
  icon: ChartLine,
  holds: (path) => path.startsWith('/progress') || path.startsWith('/history'),
};
const access: Place = {
  href: '/admin/access',
  name: 'place.access',
  icon: ShieldCheck,
  holds: (path) => path.startsWith('/admin/access'),
};

const signIn: Place = { href: '/sign-in', name: 'place.signIn', icon: LogIn, holds: isOfAccount };

function isOfAccount(path: string): boolean {
  return path === '/sign-in' || path === '/sign-up';
}
