import * as v from 'valibot';
import { Id } from '../ids.ts';
import { injuryAreas } from '../injuries.ts';
import { Slug } from './common.ts';
import { BodyZone, bodyZones, Difficulty, ExerciseType, loadKinds } from './exercises.ts';

const Line = v.pipe(v.string(), v.trim(), v.nonEmpty(), v.maxLength(500));
const Lines = v.pipe(v.array(Line), v.maxLength(20));

/** An exercise somebody made for themselves. */
export const OwnExercise = v.object({
  id: Id,
  name: v.pipe(v.string(), v.trim(), v.nonEmpty(), v.maxLength(100)),
  type: ExerciseType,
  loadKind: v.picklist(loadKinds),
  difficulty: v.nullable(Difficulty),
  primaryZones: v.pipe(v.array(BodyZone), v.maxLength(bodyZones.length)),
  secondaryZones: v.pipe(v.array(BodyZone), v.maxLength(bodyZones.length)),
  /** The slugs of what it needs. */
  equipment: v.pipe(v.array(Slug), v.maxLength(20)),
  steps: Lines,
  tips: Lines,
  /** The exercise of the library it is the same as: the history of both is shown together. */
  sameAs: v.nullable(Id),
  /** What it loads more than a little. */
  strains: v.pipe(v.array(v.picklist(injuryAreas)), v.maxLength(injuryAreas.length)),
});
export type OwnExercise = v.InferOutput<typeof OwnExercise>;
