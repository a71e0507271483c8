import { bodyZones } from '@motriforge/shared/contracts/exercises';
import { equipmentPresets, presetNames } from '@motriforge/shared/onboarding';
import { describe, expect, it } from 'vitest';
import { type Content, findProblems } from './check.ts';
import { equipment } from './equipment.ts';
import { exercises } from './exercises.ts';
import { headlineMuscles, muscles } from './muscles.ts';
import { programs } from './programs.ts';
import { type Draft, put } from './scribbling.testing.ts';
import { patterns } from './types.ts';
import { workouts } from './workouts.ts';

const shipped: Content = { muscles, headlineMuscles, equipment, exercises, workouts, programs };

describe('the shipped content', () => {
  it('has no problem', () => {
    expect(findProblems(shipped)).toEqual([]);
  });

  it('is as large as promised', () => {
    expect(muscles.length).toBeGreaterThanOrEqual(70);
    expect(equipment.length).toBeGreaterThanOrEqual(60);
    expect(exercises.length).toBeGreaterThanOrEqual(300);
  });

  it('has exercises of every pattern', () => {
    expect(new Set(exercises.map((exercise) => exercise.pattern))).toEqual(new Set(patterns));
  });

  it('has every piece of equipment that a place is said to have', () => {
    const known = new Set(equipment.map(({ slug }) => slug));
    expect(presetNames.flatMap((name) => equipmentPresets[name]).filter((slug) => !known.has(slug))).toEqual([]);
  });

  it('offers something from a seat for every larger part of the body', () => {
    const seated = exercises.filter(({ name }) => /seated|chair|wheelchair|arm ergometer/i.test(name.en));
    expect(seated.length).toBeGreaterThanOrEqual(15);
  });
});

/** Each breaks one thing; the check has to notice exactly that. */
const breakages: { what: string; scribble: (draft: Draft<Content>) => void; says: RegExp }[] = [
  {
    what: 'a muscle slug used twice',
    scribble: ({ muscles }) => put(muscles, 'soleus', { slug: 'gastrocnemius' }),
    says: /muscle slug "gastrocnemius" is used twice/,
  },
  {
    what: 'a Latin name used twice',
    scribble: ({ muscles }) => put(muscles, 'soleus', { latin: 'Musculus gastrocnemius' }),
    says: /muscle latin .* is used twice/,
  },
  {
    what: 'a common name used twice, whatever its case',
    scribble: ({ muscles }) => put(muscles, 'soleus', { commonName: 'CALVES' }),
    says: /muscle commonName "calves" is used twice/,
  },
  {
    what: 'a headline that does not exist',
    scribble: ({ headlineMuscles }) => Object.assign(headlineMuscles, { quads: 'quad' }),
    says: /zone quads: its headline muscle "quad" does not exist/,
  },
  {
    what: 'a headline from another zone',
    scribble: ({ headlineMuscles }) => Object.assign(headlineMuscles, { quads: 'gluteus-maximus' }),
    says: /zone quads: its headline muscle lies in glutes/,
  },
  {
    what: 'a headline few people know',
    scribble: ({ muscles }) => put(muscles, 'gluteus-maximus', { level: 'medical' }),
    says: /zone glutes: its headline muscle is not common/,
  },
  {
    what: 'equipment without text',
    scribble: ({ equipment }) => put(equipment, 'barbell', { description: '' }),
    says: /equipment barbell description: is empty/,
  },
  {
    what: 'a Thai name without Thai letters',
    scribble: ({ equipment }) => put(equipment, 'barbell', { name: { en: 'Barbell', th: 'Barbell' } }),
    says: /equipment barbell name: the Thai has no Thai letters/,
  },
  {
    what: 'an exercise slug that is not kebab-case',
    scribble: ({ exercises }) => put(exercises, 'plank', { slug: 'Plank Hold' }),
    says: /exercise slug "Plank Hold" is not kebab-case/,
  },
  {
    what: 'an exercise name used twice',
    scribble: ({ exercises }) => put(exercises, 'plank', { name: { en: 'push-up', th: 'แพลงก์' } }),
    says: /exercise name.en "push-up" is used twice/,
  },
  {
    what: 'an exercise name that is too long',
    scribble: ({ exercises }) => put(exercises, 'plank', { name: { en: 'Plank '.repeat(9).trim(), th: 'แพลงก์' } }),
    says: /exercise plank name: the English is longer than 50/,
  },
  {
    what: 'a summary that is too long',
    scribble: ({ exercises }) => put(exercises, 'plank', { summary: { en: `${'A'.repeat(160)}.`, th: 'แพลงก์' } }),
    says: /exercise plank summary: the English is longer than 160/,
  },
  {
    what: 'a summary without its Thai',
    scribble: ({ exercises }) => put(exercises, 'plank', { summary: { en: 'A hold for the trunk.', th: '' } }),
    says: /exercise plank summary th: is empty/,
  },
  {
    what: 'too few steps',
    scribble: ({ exercises }) => put(exercises, 'plank', { steps: ['Lie down.', 'Get up.'] }),
    says: /exercise plank steps: has 2, wants 3 to 6/,
  },
  {
    what: 'no warning',
    scribble: ({ exercises }) => put(exercises, 'plank', { warnings: [] }),
    says: /exercise plank warnings: has 0/,
  },
  {
    what: 'a tip without a full stop',
    scribble: ({ exercises }) => put(exercises, 'plank', { tips: ['Breathe', 'Stay long.'] }),
    says: /exercise plank: "Breathe" is not a sentence/,
  },
  {
    what: 'two spaces in a row',
    scribble: ({ exercises }) => put(exercises, 'plank', { tips: ['Breathe  out.', 'Stay long.'] }),
    says: /exercise plank tips 0: .* has two spaces in a row/,
  },
  {
    what: 'a trailing space',
    scribble: ({ exercises }) => put(exercises, 'plank', { tips: ['Breathe out. ', 'Stay long.'] }),
    says: /exercise plank tips 0: .* starts or ends with a space/,
  },
  {
    what: 'a muscle that does not exist',
    scribble: ({ exercises }) => put(exercises, 'plank', { primary: ['abs'] }),
    says: /exercise plank: works "abs", which is no muscle of ours/,
  },
  {
    what: 'a tendon named as the muscle at work',
    scribble: ({ exercises }) => put(exercises, 'plank', { primary: ['achilles-tendon'] }),
    says: /exercise plank: works "achilles-tendon", which is not muscle/,
  },
  {
    what: 'a muscle both primary and secondary',
    scribble: ({ exercises }) => put(exercises, 'plank', { secondary: ['rectus-abdominis'] }),
    says: /exercise plank muscle "rectus-abdominis" is used twice/,
  },
  {
    what: 'equipment that does not exist',
    scribble: ({ exercises }) => put(exercises, 'plank', { equipment: ['carpet'] }),
    says: /exercise plank: needs "carpet"/,
  },
  {
    what: 'reps where time is counted',
    scribble: ({ exercises }) => put(exercises, 'plank', { defaults: { sets: 3, reps: 10, restSeconds: 60 } }),
    says: /exercise plank: counts reps, wants seconds/,
  },
  {
    what: 'a variant that does not exist',
    scribble: ({ exercises }) => put(exercises, 'plank', { variants: [{ slug: 'plonk', delta: 1 }] }),
    says: /exercise plank: variant "plonk" does not exist/,
  },
  {
    what: 'a variant of the same difficulty',
    scribble: ({ exercises }) => put(exercises, 'plank', { variants: [{ slug: 'knee-plank', delta: 0 as 1 }] }),
    says: /exercise plank: variant knee-plank has delta 0/,
  },
  {
    what: 'a variant known on one side only',
    scribble: ({ exercises }) => put(exercises, 'knee-plank', { variants: [] }),
    says: /exercise plank: variant knee-plank -1 wants 1 on the other side, which says nothing/,
  },
  {
    what: 'a variant with the same sign on both sides',
    scribble: ({ exercises }) => put(exercises, 'knee-plank', { variants: [{ slug: 'plank', delta: -1 }] }),
    says: /exercise plank: variant knee-plank -1 wants 1 on the other side, which says -1/,
  },
  {
    what: 'a harder variant for people with less practice',
    scribble: ({ exercises }) => put(exercises, 'pause-squat', { difficulty: 'beginner' }),
    says: /exercise back-squat: variant pause-squat is said to be harder, but is for beginner/,
  },
  {
    what: 'an alternative that does not exist',
    scribble: ({ exercises }) => put(exercises, 'plank', { alternatives: [{ slug: 'nap', reason: 'You rest.' }] }),
    says: /exercise plank: alternative "nap" does not exist/,
  },
  {
    what: 'a joint loaded highly with no way round it',
    scribble: ({ exercises }) => put(exercises, 'back-squat', { alternatives: [] }),
    says: /exercise back-squat: loads the knee highly and offers nothing that spares it/,
  },
  {
    what: 'a joint loaded highly whose only way round loads it highly too',
    scribble: ({ exercises }) =>
      put(exercises, 'back-squat', { alternatives: [{ slug: 'front-squat', reason: 'It is more upright.' }] }),
    says: /exercise back-squat: loads the knee highly and offers nothing that spares it/,
  },
  {
    what: 'an alias that is the name of another exercise',
    scribble: ({ exercises }) => put(exercises, 'plank', { aliases: ['push-up'] }),
    says: /exercise plank: alias "push-up" is the name of push-up/,
  },
  {
    what: 'a sentence copied from exercise to exercise',
    scribble: ({ exercises }) => {
      for (const exercise of exercises.slice(0, 4)) exercise.tips = ['Keep your back straight.', 'Breathe.'];
    },
    says: /"Keep your back straight." is used 4 times/,
  },
  {
    what: 'an exercise that spares nobody',
    scribble: ({ exercises }) => put(exercises, 'plank', { alternatives: [] }),
    says: /exercise plank alternatives: has 0/,
  },
  {
    what: 'an exercise that is said to load nothing',
    scribble: ({ exercises }) => put(exercises, 'plank', { loads: {} }),
    says: /exercise plank: loads no joint/,
  },
  {
    what: 'the same exercise with a filler word',
    scribble: ({ exercises }) => {
      const bench = exercises.find(({ slug }) => slug === 'bench-press');
      const name = { en: `The ${bench?.name.en} exercise`, th: 'ท่าใหม่' };
      if (bench) exercises.push({ ...bench, slug: 'the-bench-press', name, primary: ['triceps-brachii'] });
    },
    says: /too alike: bench-press, the-bench-press/,
  },
  {
    what: 'the same exercise under words in another order',
    scribble: ({ exercises }) => {
      const plank = exercises.find(({ slug }) => slug === 'plank');
      if (plank) exercises.push({ ...plank, slug: 'plank-front', name: { en: 'Plank front', th: 'แพลงก์หน้า' } });
    },
    says: /too alike: plank, plank-front/,
  },
  {
    what: 'a zone that hardly anything trains',
    scribble: (draft) => {
      const shins = draft.muscles.filter(({ zone }) => zone === 'shins').map(({ slug }) => slug);
      draft.exercises = draft.exercises.filter(({ primary }) => !primary.some((slug) => shins.includes(slug)));
    },
    says: /zone shins: is primary in 0, wants at least 2/,
  },
];

describe('the check', () => {
  it.each(breakages)('notices $what', ({ scribble, says }) => {
    const draft: Draft<Content> = structuredClone(shipped) as Draft<Content>;
    scribble(draft);
    expect(findProblems(draft)).toContainEqual(expect.stringMatching(says));
  });

  it.each(bodyZones)('notices when nothing stands for the zone %s', (zone) => {
    const without = muscles.filter((muscle) => muscle.zone !== zone);
    expect(findProblems({ ...shipped, muscles: without })).toContainEqual(
      expect.stringMatching(new RegExp(`^zone ${zone}: its headline muscle`)),
    );
  });
});
