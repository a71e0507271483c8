import type { Program } from './program-types.ts';
import { beginningPrograms } from './programs/beginnings.ts';
import { endurancePrograms } from './programs/endurance.ts';
import { homePrograms } from './programs/home.ts';
import { musclePrograms } from './programs/muscle.ts';
import { rehabilitationPrograms } from './programs/rehabilitation.ts';
import { strengthPrograms } from './programs/strength.ts';

/** Every program of the library, by what it is for. */
export const programs: readonly Program[] = [
  ...beginningPrograms,
  ...strengthPrograms,
  ...musclePrograms,
  ...homePrograms,
  ...endurancePrograms,
  ...rehabilitationPrograms,
];
