import * as v from 'valibot';
import { isDay } from '../dates.ts';
import { Id } from '../ids.ts';

const Words = (most: number) => v.pipe(v.string(), v.trim(), v.nonEmpty(), v.maxLength(most));

/** What somebody tells of themselves at the beginning. */
export const OnboardInput = v.object({
  profile: v.object({
    displayName: v.optional(Words(255)),
    bio: v.optional(Words(2_000)),
    challenges: v.optional(v.pipe(v.array(Words(100)), v.maxLength(20))),
    anxietyFrequency: v.optional(Words(50)),
    confidenceLevel: v.optional(Words(50)),
    communicationStyle: v.optional(Words(50)),
  }),
  firstGoal: v.optional(
    v.object({
      id: Id,
      title: Words(200),
      targetDate: v.optional(v.pipe(v.string(), v.check(isDay))),
    }),
  ),
});
export type OnboardInput = v.InferOutput<typeof OnboardInput>;
