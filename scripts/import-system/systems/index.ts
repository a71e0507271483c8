import type { SystemMapping } from '../mapping.ts';
import type { SystemName } from '../seed.ts';
import { management } from './management.ts';
import { motriforge } from './motriforge.ts';
import { sorar } from './sorar.ts';
import { tracker } from './tracker.ts';
import { yoga } from './yoga.ts';

export const systems: Readonly<Record<SystemName, SystemMapping>> = { yoga, tracker, management, sorar, motriforge };
