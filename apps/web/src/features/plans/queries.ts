import type { Locale } from '@motriforge/shared/contracts/common';
import type {
  PlannedDays,
  ProgramList,
  ProgramListInput,
  ProgramPage,
  Run,
} from '@motriforge/shared/contracts/programs';
import type { WorkoutList, WorkoutListInput, WorkoutPage } from '@motriforge/shared/contracts/workouts';
import { newId } from '@motriforge/shared/ids';
import {
  infiniteQueryOptions,
  keepPreviousData,
  useInfiniteQuery,
  useQuery,
  useQueryClient,
} from '@tanstack/solid-query';
import { locale } from '../../lib/i18n.ts';
import { me } from '../../lib/session.ts';
import { ask, call } from '../../lib/trpc.ts';
import { unsuspended } from '../../lib/unsuspended.ts';
import { ownAnswer } from './own-answer.ts';
import { learnPlan } from './todays-plan.ts';

type ProgramFilter = Pick<ProgramListInput, 'difficulty' | 'daysPerWeek' | 'whose'>;
type WorkoutFilter = Pick<WorkoutListInput, 'difficulty'>;
type Whose = 'OWN' | 'SHARED';

const programList = (filter: ProgramFilter, speech: Locale) => {
  const queryKey = ['programs', 'list', speech, filter];
  return infiniteQueryOptions({
    queryKey,
    queryFn: ({ pageParam, signal }): Promise<ProgramList> =>
      ask([...queryKey, pageParam], ({ programs }) =>
        programs.list.query(
          { ...filter, locale: speech, limit: 8, ...(pageParam && { cursor: pageParam }) },
          { signal },
        ),
      ),
    initialPageParam: '',
    getNextPageParam: (last: ProgramList) => last.nextCursor ?? undefined,
  });
};

const workoutList = (filter: WorkoutFilter, speech: Locale) => {
  const queryKey = ['workouts', 'list', speech, filter];
  return infiniteQueryOptions({
    queryKey,
    queryFn: ({ pageParam, signal }): Promise<WorkoutList> =>
      ask([...queryKey, pageParam], ({ workouts }) =>
        workouts.list.query(
          { ...filter, whose: 'LIBRARY', locale: speech, limit: 8, ...(pageParam && { cursor: pageParam }) },
          { signal },
        ),
      ),
    initialPageParam: '',
    getNextPageParam: (last: WorkoutList) => last.nextCursor ?? undefined,
  });
};

/** What is a person's own, or shown to them by name, is kept with what is theirs. */
const workoutsOf = (whose: Whose, speech: Locale, person: string | undefined) =>
  infiniteQueryOptions({
    queryKey: ['workouts', 'of', whose, speech, person],
    enabled: person !== undefined,
    queryFn: ({ pageParam, signal }): Promise<WorkoutList> =>
      ownAnswer(`workouts.${whose}.${speech}.${pageParam}`, () =>
        call(({ workouts }) =>
          workouts.list.query(
            { whose, locale: speech, limit: 24, ...(pageParam && { cursor: pageParam }) },
            { signal },
          ),
        ),
      ),
    initialPageParam: '',
    getNextPageParam: (last: WorkoutList) => last.nextCursor ?? undefined,
  });

export const useProgramList = (filter: () => ProgramFilter) =>
  unsuspended(useInfiniteQuery(() => programList(filter(), locale())));

/** What somebody made, or others show them: asked for anew, for it changes under their hands. */
export const useProgramsOf = (whose: Whose) =>
  unsuspended(
    useQuery(() => ({
      // What others show does not change with what one does oneself.
      queryKey: [whose === 'OWN' ? 'programs' : 'programs-shown', 'of', whose, locale(), me()?.id],
      enabled: me() !== null,
      queryFn: ({ signal }): Promise<ProgramList> =>
        call(({ programs }) => programs.list.query({ whose, limit: 50, locale: locale() }, { signal })),
    })),
  );

export const useWorkoutList = (filter: () => WorkoutFilter) =>
  unsuspended(useInfiniteQuery(() => workoutList(filter(), locale())));

export const useWorkoutsOf = (whose: Whose) =>
  unsuspended(useInfiniteQuery(() => workoutsOf(whose, locale(), me()?.id)));

/** Only what the product ships has a name for an address. */
const isOfLibrary = (slug: string): boolean => !/^[0-9a-f]{8}-[0-9a-f]{4}-7/.test(slug);

export const useProgramPage = (slug: () => string) =>
  unsuspended(
    useQuery(() => ({
      // Whose run it shows.
      queryKey: ['programs', 'page', locale(), slug(), me()?.id],
      queryFn: ({ signal }): Promise<ProgramPage> =>
        call(({ programs }) => programs.get.query({ slug: slug(), locale: locale() }, { signal })),
    })),
  );

export const useWorkoutPage = (slug: () => string) =>
  unsuspended(
    useQuery(() => {
      const queryKey = ['workouts', 'page', locale(), slug()];
      const input = { slug: slug(), locale: locale() };
      return {
        queryKey,
        queryFn: ({ signal }): Promise<WorkoutPage> =>
          isOfLibrary(slug())
            ? ask(queryKey, ({ workouts }) => workouts.get.query(input, { signal }))
            : ownAnswer(`workout.${locale()}.${slug()}`, () =>
                call(({ workouts }) => workouts.get.query(input, { signal })),
              ),
      };
    }),
  );

export const usePlannedDays = (from: () => string, count: () => number) =>
  unsuspended(
    useQuery(() => ({
      queryKey: ['programs', 'days', locale(), from(), count(), me()?.id],
      enabled: me() !== null,
      // What was shown stays until the next is there.
      placeholderData: keepPreviousData,
      // A day is drawn anew: the same workout may stand on another date, and another one in its place.
      reconcile: false,
      queryFn: ({ signal }): Promise<PlannedDays> =>
        call(({ programs }) => programs.days.query({ from: from(), count: count(), locale: locale() }, { signal })),
    })),
  );

/** What one may do with a program. Whatever is planned is asked for again afterwards. */
export function useRunVerbs() {
  const client = useQueryClient();
  const after = async <T>(change: Promise<T>): Promise<T> => {
    const done = await change;
    await Promise.all([client.invalidateQueries({ queryKey: ['programs'] }), learnPlan()]);
    return done;
  };
  return {
    start: (programId: string, startDate: string, id = newId()): Promise<Run> =>
      after(call(({ programs }) => programs.start.mutate({ id, programId, startDate }))),
    pause: (runId: string, day: string) => after(call(({ programs }) => programs.pause.mutate({ runId, day }))),
    resume: (runId: string, day: string) => after(call(({ programs }) => programs.resume.mutate({ runId, day }))),
    adopt: (id: string) => after(call(({ programs }) => programs.adoptVersion.mutate({ id }))),
    stop: (runId: string, day: string) => after(call(({ programs }) => programs.stop.mutate({ runId, day }))),
  };
}
