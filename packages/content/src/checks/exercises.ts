import { difficulties } from '@motriforge/shared/contracts/exercises';
import { type Exercise, joints } from '../types.ts';
import type { Content } from './content.ts';
import type { Expectations } from './expectations.ts';

export function checkExercises(expect: Expectations, { muscles, equipment, exercises }: Content): void {
  const muscleBySlug = new Map(muscles.map((muscle) => [muscle.slug, muscle]));
  const equipmentSlugs = new Set(equipment.map((piece) => piece.slug));
  const bySlug = new Map(exercises.map((exercise) => [exercise.slug, exercise]));

  for (const exercise of exercises) {
    const where = `exercise ${exercise.slug}`;
    expect.tidyText(where, exercise);
    expect.bilingual(`${where} name`, exercise.name, 50);
    expect.bilingual(`${where} summary`, exercise.summary, 160);
    expect.sentence(`${where} summary`, exercise.summary.en, 160);
    expect.aliases(where, exercise.name.en, exercise.aliases);
    expect.count(`${where} steps`, exercise.steps, 3, 6);
    expect.count(`${where} tips`, exercise.tips, 2, 3);
    expect.count(`${where} warnings`, exercise.warnings, 1, 2);
    for (const text of sentencesOf(exercise)) expect.sentence(where, text, 120);
    checkWhatItTakes(where, exercise);
    checkDefaults(where, exercise);
    checkVariants(where, exercise);
    checkAlternatives(where, exercise);
  }

  function checkWhatItTakes(where: string, { primary, secondary, equipment: needed, loads }: Exercise): void {
    expect.count(`${where} primary`, primary, 1, 4);
    expect.count(`${where} secondary`, secondary, 0, 6);
    const worked = [...primary, ...secondary];
    expect.unique(`${where} muscle`, worked);
    for (const slug of worked) {
      const muscle = muscleBySlug.get(slug);
      expect.that(muscle !== undefined, `${where}: works "${slug}", which is no muscle of ours`);
      if (muscle) expect.that(muscle.tissue === 'muscle', `${where}: works "${slug}", which is not muscle`);
    }
    expect.unique(`${where} equipment`, needed);
    for (const slug of needed) {
      expect.that(equipmentSlugs.has(slug), `${where}: needs "${slug}", which is no equipment of ours`);
    }
    expect.that(Object.keys(loads).length > 0, `${where}: loads no joint, which no movement does`);
  }

  function checkDefaults(where: string, { defaults, loadKind }: Exercise): void {
    const measured = (['reps', 'seconds', 'meters'] as const).filter((key) => defaults[key] !== undefined);
    const wanted = loadKind === 'time' ? 'seconds' : loadKind === 'distance' ? 'meters' : 'reps';
    expect.that(
      measured.length === 1 && measured[0] === wanted,
      `${where}: counts ${measured.join(' and ')}, wants ${wanted}`,
    );
    for (const [key, value] of Object.entries(defaults)) {
      expect.that(Number.isInteger(value) && value >= (key === 'restSeconds' ? 0 : 1), `${where}: ${key} is ${value}`);
    }
  }

  function checkVariants(where: string, { slug, difficulty, variants }: Exercise): void {
    expect.unique(
      `${where} variant`,
      variants.map((variant) => variant.slug),
    );
    for (const variant of variants) {
      expect.that(
        [1, 2, 3].includes(Math.abs(variant.delta)),
        `${where}: variant ${variant.slug} has delta ${variant.delta}`,
      );
      expect.that(variant.slug !== slug, `${where}: is its own variant`);
      const other = bySlug.get(variant.slug);
      expect.that(other !== undefined, `${where}: variant "${variant.slug}" does not exist`);
      if (!other) continue;
      expect.that(
        variant.delta < 0 || difficulties.indexOf(other.difficulty) >= difficulties.indexOf(difficulty),
        `${where}: variant ${variant.slug} is said to be harder, but is for ${other.difficulty}`,
      );
      const back = other.variants.find((each) => each.slug === slug);
      expect.that(
        back?.delta === -variant.delta,
        `${where}: variant ${variant.slug} ${variant.delta} wants ${-variant.delta} on the other side, which says ${back?.delta ?? 'nothing'}`,
      );
    }
  }

  function checkAlternatives(where: string, { slug, alternatives, loads }: Exercise): void {
    expect.count(`${where} alternatives`, alternatives, 1, 6);
    expect.unique(
      `${where} alternative`,
      alternatives.map((alternative) => alternative.slug),
    );
    for (const alternative of alternatives) {
      expect.that(alternative.slug !== slug, `${where}: is its own alternative`);
      expect.that(bySlug.has(alternative.slug), `${where}: alternative "${alternative.slug}" does not exist`);
      expect.sentence(`${where} alternative ${alternative.slug}`, alternative.reason, 120);
    }
    for (const joint of joints) {
      if (loads[joint] !== 'high') continue;
      const spared = alternatives.some((alternative) => {
        const other = bySlug.get(alternative.slug);
        return other !== undefined && other.loads[joint] !== 'high';
      });
      expect.that(spared, `${where}: loads the ${joint} highly and offers nothing that spares it`);
    }
  }
}

export function sentencesOf({ steps, tips, warnings, alternatives }: Exercise): string[] {
  return [...steps, ...tips, ...warnings, ...alternatives.map((alternative) => alternative.reason)];
}
