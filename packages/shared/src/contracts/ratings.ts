import * as v from 'valibot';
import { Id } from '../ids.ts';

/** What can be rated. */
export const ratedResources = ['WORKOUT', 'EXERCISE', 'PROGRAM', 'EQUIPMENT'] as const;

/** Something that can be rated. */
export const RatedResource = v.object({
  resourceId: Id,
  resourceType: v.picklist(ratedResources),
});
export type RatedResource = v.InferOutput<typeof RatedResource>;
