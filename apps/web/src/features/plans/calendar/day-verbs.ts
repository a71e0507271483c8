import type { DayWorkout, PlannedDays } from '@motriforge/shared/contracts/programs';
import { newId } from '@motriforge/shared/ids';
import { toast } from '@motriforge/ui/toast.tsx';
import { useQueryClient } from '@tanstack/solid-query';
import { locale, t } from '../../../lib/i18n.ts';
import { call } from '../../../lib/trpc.ts';
import { dayName } from '../../profile/local-day.ts';
import { learnPlan } from '../todays-plan.ts';
import { type ProgramDay, withMoved, withSkipped } from './changed-days.ts';

/** A workout as the calendar showed it, on its date: a copy, for what is on the screen changes in place. */
export interface Placed {
  workout: DayWorkout;
  day: string;
}

export const longDay = (day: string): string =>
  dayName(day, locale(), { weekday: 'long', day: 'numeric', month: 'long' });

/** What one may do with a day of a program. The screen follows at once, and each can be taken back. */
export function useDayVerbs() {
  const client = useQueryClient();
  const show = (change: (days: PlannedDays['days']) => PlannedDays['days']) =>
    client.setQueriesData<PlannedDays>(
      { queryKey: ['programs', 'days'] },
      (known) => known && { ...known, days: change(known.days) },
    );
  const send = async (request: Promise<unknown>): Promise<boolean> => {
    const isDone = await request.then(
      () => true,
      () => false,
    );
    if (!isDone) toast({ message: t('plans.saveFailed'), kind: 'bad' });
    await Promise.all([client.invalidateQueries({ queryKey: ['programs'] }), learnPlan()]);
    return isDone;
  };
  const said = async (request: Promise<unknown>, message: string, undo: () => unknown) => {
    if (await send(request)) toast({ message, action: { label: t('calendar.undo'), run: () => void undo() } });
  };

  const place = (which: ProgramDay, to: string) => {
    show((days) => withMoved(days, which, to));
    return call(({ programs }) => programs.moveDay.mutate({ ...which, to }));
  };
  const restore = (which: ProgramDay) => call(({ programs }) => programs.restoreDay.mutate(which));
  /** As it was: on its own date where it was never moved. */
  const putBack = ({ workout, day }: Placed, which: ProgramDay) => {
    show((days) => withSkipped(withMoved(days, which, day), which, false));
    return send(workout.isMoved ? place(which, day) : restore(which));
  };

  return {
    move(placed: Placed, to: string) {
      const which = dayOf(placed.workout);
      if (!which || to === placed.day) return;
      void said(place(which, to), t('calendar.moved', { name: placed.workout.name, day: longDay(to) }), () =>
        putBack(placed, which),
      );
    },
    skip(placed: Placed) {
      const which = dayOf(placed.workout);
      if (!which) return;
      show((days) => withSkipped(days, which, true));
      const request = call(({ programs }) => programs.skipDay.mutate(which));
      void said(request, t('calendar.skipped', { name: placed.workout.name }), () => putBack(placed, which));
    },
    putBack(placed: Placed) {
      const which = dayOf(placed.workout);
      if (!which) return;
      show((days) => withSkipped(days, which, false));
      void send(restore(which));
    },
    swap({ workout, day }: Placed, other: { id: string; name: string }) {
      const { runId, scheduleWorkoutId: replaces, insteadOf, id } = workout;
      if (replaces === null) return;
      const choose = (workoutId: string) =>
        call(({ programs }) =>
          programs.chooseWorkout.mutate({ id: newId(), runId, scheduledDate: day, replaces, workoutId }),
        );
      const back = insteadOf === other.id ? id : (insteadOf ?? id);
      void said(choose(other.id), t('calendar.swapped', { name: other.name }), () => send(choose(back)));
    },
  };
}

const dayOf = ({ runId, dayNumber }: DayWorkout): ProgramDay | null =>
  dayNumber === null ? null : { runId, dayNumber };
