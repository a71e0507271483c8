import { describe, expect, it } from 'vitest';
import { type Content, findProblems } from './check.ts';
import { equipment } from './equipment.ts';
import { exercises } from './exercises.ts';
import { headlineMuscles, muscles } from './muscles.ts';
import { programs } from './programs.ts';
import { type Draft, pick, put } from './scribbling.testing.ts';
import { setKinds } from './workout-types.ts';
import { workouts } from './workouts.ts';

const shipped: Content = { muscles, headlineMuscles, equipment, exercises, workouts, programs };

const planned = new Set(
  programs.flatMap(({ schedule }) =>
    schedule.flatMap(({ days }) => days.flat().map((each) => (typeof each === 'string' ? each : each.optional))),
  ),
);
const rules = programs.flatMap((program) => program.rules.map((rule) => ({ ...rule, program: program.slug })));

describe('the shipped plans', () => {
  it('are as many as promised', () => {
    expect(workouts.length).toBeGreaterThanOrEqual(60);
    expect(programs.length).toBeGreaterThanOrEqual(12);
    expect(workouts.filter(({ slug }) => !planned.has(slug)).length).toBeGreaterThanOrEqual(10);
  });

  it('are for beginners, for the advanced and for whoever is between', () => {
    for (const plans of [workouts, programs]) {
      expect(new Set(plans.map(({ difficulty }) => difficulty))).toEqual(
        new Set(['beginner', 'intermediate', 'advanced']),
      );
    }
  });

  it('use every kind of set', () => {
    expect(new Set(workouts.flatMap(({ sets }) => sets.map(({ kind }) => kind)))).toEqual(new Set(setKinds));
  });

  it('say how heavy in every way there is', () => {
    const instructions = workouts.flatMap(({ sets }) => sets.flatMap((set) => set.instructions));
    for (const key of ['kilograms', 'percent', 'rpe', 'rir', 'tempo', 'note', 'seconds', 'meters'] as const) {
      expect(
        instructions.some((instruction) => instruction[key] !== undefined),
        key,
      ).toBe(true);
    }
  });

  it.each(['LINEAR', 'DOUBLE', 'PERCENTAGE_WAVE', 'DELOAD'])('grow by %s in two programs or more', (kind) => {
    const growing = rules.filter((rule) => rule.kind === kind).map(({ program }) => program);
    expect(new Set(growing).size).toBeGreaterThanOrEqual(2);
  });

  it('bring back from an injury of the knee, the back and the shoulder', () => {
    const areas = programs.flatMap(({ injury }) => injury ?? []);
    expect(new Set(areas)).toEqual(new Set(['KNEE', 'LOWER_BACK', 'SHOULDER']));
  });
});

type Scribble = (draft: Draft<Content>) => void;

const change =
  (slug: string, what: Partial<Draft<Content>['workouts'][number]>): Scribble =>
  ({ workouts: all }) =>
    put(all, slug, what);

/** Changes the first set that is the work. */
const changeWork =
  (slug: string, what: Partial<Draft<Content>['workouts'][number]['sets'][number]>): Scribble =>
  ({ workouts: all }) => {
    const set = pick(all, slug).sets.find(({ part }) => part === 'WORKING');
    Object.assign(set ?? {}, what);
  };

const changeFirst =
  (slug: string, what: Partial<Draft<Content>['workouts'][number]['sets'][number]['instructions'][number]>): Scribble =>
  ({ workouts: all }) => {
    const set = pick(all, slug).sets.find(({ part }) => part === 'WORKING');
    Object.assign(set?.instructions[0] ?? {}, what);
  };

const changeProgram =
  (slug: string, what: Partial<Draft<Content>['programs'][number]>): Scribble =>
  ({ programs: all }) =>
    put(all, slug, what);

const wave = (percent: number) => ({
  weeks: [{ sets: [{ percent, reps: 5 }] }],
  trainingMaxIncrementKg: 5,
  roundToKg: 2.5,
});

/** Each breaks one thing; the check has to notice exactly that. */
const breakages: [what: string, says: RegExp, scribble: Scribble][] = [
  [
    'a workout without its Thai',
    /workout push-day summary th: is empty/,
    change('push-day', { summary: { en: 'Push.', th: '' } }),
  ],
  [
    'a name used twice',
    /workout name.en "pull day" is used twice/,
    change('push-day', { name: { en: 'Pull day', th: 'วัน' } }),
  ],
  [
    'the same workout under another name',
    /the same workout: push-day, shove-day/,
    ({ workouts: all }) => {
      const name = { en: 'Shove day', th: 'วันผลัก' };
      all.push({ ...pick(all, 'push-day'), slug: 'shove-day', name, summary: { en: 'Shoving.', th: 'ผลัก' } });
    },
  ],
  ['an exercise that does not exist', /there is no such exercise/, changeFirst('push-day', { exercise: 'shove' })],
  ['two measures', /has to say one of/, changeFirst('push-day', { seconds: 30 })],
  ['two loads', /has two loads/, changeFirst('wave-squat-day', { kilograms: 60 })],
  ['two efforts', /says twice how hard/, changeFirst('push-day', { rpe: 8 })],
  ['an impossible percentage', /130 percent/, changeFirst('wave-squat-day', { percent: 130 })],
  ['a load on nothing', /carries no load/, changeFirst('home-day-a', { kilograms: 20 })],
  ['a range upside down', /range of repetitions is none/, changeFirst('push-day', { reps: [10, 6] })],
  ['a note that is no sentence', /is not a sentence/, changeFirst('push-day', { note: { en: 'hm', th: 'อืม' } })],
  ['an EMOM without an interval', /an EMOM has an interval/, changeWork('push-day', { kind: 'EMOM' })],
  ['a race without an end', /runs against the clock/, changeWork('push-day', { kind: 'TIMED' })],
  ['a superset of one', /a superset is a pair/, changeWork('push-day', { kind: 'SUPERSET' })],
  ['a circuit that does not go round', /a circuit goes round/, changeWork('push-day', { kind: 'CIRCUIT' })],
  ['a drop from nothing', /drops from one exercise/, changeWork('push-day', { kind: 'DROP' })],
  ['a pause that is a rest', /rests 0 s in 1 rounds/, changeWork('push-day', { kind: 'REST_PAUSE' })],
  ['a machine at home', /which HOME does not have/, change('leg-day', { place: 'HOME' })],
  [
    'an exercise out of reach',
    /is for beginner, but pull-up is for advanced/,
    change('pull-day', { difficulty: 'beginner' }),
  ],
  [
    'a way back without a warning',
    /does not send to a physio/,
    change('knee-first-weeks', { description: { en: 'Go.', th: 'ไป' } }),
  ],
  ['a way back that hurts', /loads the knee highly/, changeFirst('knee-first-weeks', { exercise: 'leg-extension' })],
  ['a workout without work', /has no set that is the work/, changeWork('long-walk', { part: 'COOL_DOWN' })],
  [
    'a day with a workout that does not exist',
    /program push-pull-legs: workout "arm-day" does not exist/,
    ({ programs: all }) => pick(all, 'push-pull-legs').schedule[0]?.days[0].push('arm-day'),
  ],
  [
    'a week without rest',
    /without a day of rest/,
    ({ programs: all }) => pick(all, 'push-pull-legs').schedule[0]?.days[6].push('long-walk'),
  ],
  [
    'a workout twice a day',
    /workout of a day "push-day" is used twice/,
    ({ programs: all }) => pick(all, 'push-pull-legs').schedule[0]?.days[0].push('push-day'),
  ],
  ['a program that lasts forever', /lasts 0 weeks/, changeProgram('push-pull-legs', { schedule: [] })],
  [
    'a program without Thai',
    /the Thai has no Thai letters/,
    changeProgram('push-pull-legs', { title: { en: 'PPL', th: 'PPL' } }),
  ],
  ['a gym at home', /wants a gym/, changeProgram('push-pull-legs', { place: 'HOME' })],
  [
    'a program that never unloads',
    /never unloads/,
    ({ programs: all }) => {
      const program = pick(all, 'push-pull-legs');
      program.rules = program.rules.filter(({ kind }) => kind !== 'DELOAD');
    },
  ],
  [
    'a rule for what is not in the program',
    /has a rule for deadlift, which is in none/,
    ({ programs: all }) => pick(all, 'push-pull-legs').rules[0]?.exercises.push('deadlift'),
  ],
  [
    'a range that nobody is asked for',
    /the DOUBLE rule does not fit incline-bench-press/,
    ({ programs: all }) => Object.assign(pick(all, 'push-pull-legs').rules[1]?.parameters ?? {}, { maxReps: 30 }),
  ],
  [
    'a wave that cannot be lifted',
    /the PERCENTAGE_WAVE rule does not fit back-squat/,
    ({ programs: all }) => Object.assign(pick(all, 'four-lift-waves').rules[0]?.parameters ?? {}, wave(115)),
  ],
  [
    'a percentage that nothing keeps',
    /overhead-press has percentages and no wave/,
    ({ programs: all }) => pick(all, 'four-lift-waves').rules[1]?.exercises.pop(),
  ],
  [
    'a rest after the growth',
    /rests from no growth/,
    ({ programs: all }) => pick(all, 'push-pull-legs').rules.reverse(),
  ],
  [
    'more than a muscle comes back from',
    /hard sets a week for chest/,
    ({ programs: all }) => {
      for (const day of pick(all, 'push-pull-legs').schedule[0]?.days ?? [])
        if (day[0] === 'pull-day') day[0] = 'push-day';
    },
  ],
  [
    'a program for size that leaves the legs out',
    /only 0 hard sets a week for quads/,
    ({ programs: all }) => {
      for (const day of pick(all, 'push-pull-legs').schedule[0]?.days ?? []) if (day[0] === 'leg-day') day.pop();
    },
  ],
];

describe('the check of plans', () => {
  it.each(breakages)('notices %s', (_, says, scribble) => {
    const draft = structuredClone(shipped) as Draft<Content>;
    scribble(draft);
    expect(findProblems(draft)).toContainEqual(expect.stringMatching(says));
  });
});
