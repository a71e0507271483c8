import type { ProgramPage } from '@motriforge/shared/contracts/programs';

type Day = ProgramPage['days'][number];

export interface Weeks {
  from: number;
  to: number;
  days: (Omit<Day, 'dayNumber'> & { weekday: number })[];
}

/** The weeks of a program, those that follow each other and ask for the same told once. */
export function weeksAlike(days: readonly Day[]): Weeks[] {
  const weeks: Weeks[] = [];
  for (const [week, its] of Map.groupBy(days, ({ dayNumber }) => Math.ceil(dayNumber / 7))) {
    const asked = its.map(({ dayNumber, workouts }) => ({ weekday: ((dayNumber - 1) % 7) + 1, workouts }));
    const last = weeks.at(-1);
    if (last && last.to === week - 1 && JSON.stringify(last.days) === JSON.stringify(asked)) last.to = week;
    else weeks.push({ from: week, to: week, days: asked });
  }
  return weeks;
}
