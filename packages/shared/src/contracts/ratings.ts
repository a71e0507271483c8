import * as v from 'valibot';
import { Id } from '../ids.ts';

/** Something that can be rated. */
export const RatedResource = v.object({
  resourceId: Id,
  resourceType: v.picklist(['WORKOUT', 'EXERCISE', 'PROGRAM', 'EQUIPMENT']),
});
export type RatedResource = v.InferOutput<typeof RatedResource>;
