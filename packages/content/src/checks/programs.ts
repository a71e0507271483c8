import { difficulties } from '@motriforge/shared/contracts/exercises';
import type { PlannedWorkout, Program } from '../program-types.ts';
import type { Content } from './content.ts';
import type { Expectations } from './expectations.ts';
import { checkRules } from './progression-rules.ts';
import { checkWeeklySets } from './weekly-sets.ts';
import { asksForHelp } from './workouts.ts';

export function checkPrograms(expect: Expectations, content: Content): void {
  const { programs } = content;
  const workouts = new Map(content.workouts.map((workout) => [workout.slug, workout]));

  expect.slugs('program', programs);
  for (const language of ['en', 'th'] as const) {
    expect.unique(
      `program title.${language}`,
      programs.map(({ title }) => title[language]),
    );
  }
  for (const program of programs) checkProgram(program);

  function checkProgram(program: Program): void {
    const where = `program ${program.slug}`;
    expect.tidyText(where, program);
    expect.bilingual(`${where} title`, program.title, 50);
    expect.bilingual(`${where} description`, program.description, 500);
    expect.sentences(`${where} description`, program.description.en, 2, 5, 180);
    const weeks = program.schedule.reduce((sum, each) => sum + each.weeks, 0);
    expect.that(weeks >= 4 && weeks <= 16, `${where}: lasts ${weeks} weeks`);
    for (const { days } of program.schedule) {
      expect.that(days.length === 7, `${where}: has a week of ${days.length} days`);
      expect.that(
        days.some((day) => day.length === 0),
        `${where}: has a week without a day of rest`,
      );
      for (const day of days) {
        expect.unique(`${where} workout of a day`, day.map(slugOf));
        for (const planned of day) checkPlanned(where, program, planned);
      }
    }
    expect.that(
      (program.category === 'REHABILITATION') === (program.injury !== undefined),
      `${where}: brings back from no injury`,
    );
    if (program.injury) {
      expect.that(asksForHelp(program.description), `${where}: does not send to a physiotherapist in both languages`);
    }
    const its = [...new Set(plannedIn(program).map(slugOf))].flatMap((slug) => workouts.get(slug) ?? []);
    checkRules(expect, where, program, its, content.exercises);
    checkWeeklySets(expect, where, program, content);
  }

  function checkPlanned(where: string, program: Program, planned: PlannedWorkout): void {
    const workout = workouts.get(slugOf(planned));
    expect.that(workout !== undefined, `${where}: workout "${slugOf(planned)}" does not exist`);
    if (!workout) return;
    const isThere = program.place === 'GYM' || workout.place !== 'GYM';
    expect.that(isThere, `${where}: ${workout.slug} wants a gym`);
    const steps = difficulties.indexOf(workout.difficulty) - difficulties.indexOf(program.difficulty);
    expect.that(steps <= 1, `${where}: is for ${program.difficulty}, but ${workout.slug} is for ${workout.difficulty}`);
    const isForIt = workout.injury === program.injury || typeof planned !== 'string';
    expect.that(isForIt, `${where}: ${workout.slug} is about ${workout.injury ?? 'no injury'}`);
  }
}

export const slugOf = (planned: PlannedWorkout): string => (typeof planned === 'string' ? planned : planned.optional);

const plannedIn = ({ schedule }: Program): PlannedWorkout[] => schedule.flatMap(({ days }) => days.flat());
