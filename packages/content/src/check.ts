import { type BodyZone, bodyZones, difficulties } from '@motriforge/shared/contracts/exercises';
import { type Bilingual, type Equipment, type Exercise, joints, type Muscle } from './types.ts';

export interface Content {
  muscles: readonly Muscle[];
  headlineMuscles: Readonly<Record<BodyZone, string>>;
  equipment: readonly Equipment[];
  exercises: readonly Exercise[];
}

const slugShape = /^[a-z0-9]+(-[a-z0-9]+)*$/;
const thaiLetter = /[\u0e00-\u0e7f]/;
/** One sentence: starts with a capital or a figure, ends with a full stop, and has no other sentence inside. */
const sentenceShape = /^[A-Z0-9"][^\n]*[^\s.]\.$/;
const sentenceInside = /[.!?] +[A-Z]/;

/** How many exercises may share one sentence before it smells of copy and paste. */
const sharedSentenceLimit = 3;
const exercisesPerZone = 2;

/** Walks the whole content and says what is wrong with it, one line each. Empty means that it may ship. */
export function findProblems({ muscles, headlineMuscles, equipment, exercises }: Content): string[] {
  const problems: string[] = [];
  const muscleBySlug = new Map(muscles.map((muscle) => [muscle.slug, muscle]));
  const equipmentSlugs = new Set(equipment.map((piece) => piece.slug));
  const exerciseBySlug = new Map(exercises.map((exercise) => [exercise.slug, exercise]));

  function expect(holds: boolean, problem: string): void {
    if (!holds) problems.push(problem);
  }

  function expectUnique(what: string, values: readonly string[]): void {
    for (const value of repeated(values.map((each) => each.toLowerCase())))
      problems.push(`${what} "${value}" is used twice`);
  }

  function expectSlugs(what: string, items: readonly { slug: string }[]): void {
    for (const { slug } of items) expect(slugShape.test(slug), `${what} slug "${slug}" is not kebab-case`);
    expectUnique(
      `${what} slug`,
      items.map((item) => item.slug),
    );
  }

  function expectBilingual(where: string, text: Bilingual, maxLength: number): void {
    expect(!thaiLetter.test(text.en), `${where}: the English has Thai letters in it`);
    expect(thaiLetter.test(text.th), `${where}: the Thai has no Thai letters`);
    expect(text.en.length <= maxLength, `${where}: the English is longer than ${maxLength}`);
    expect(text.th.length <= maxLength, `${where}: the Thai is longer than ${maxLength}`);
  }

  function expectSentence(where: string, text: string, maxLength: number): void {
    expect(sentenceShape.test(text), `${where}: "${text}" is not a sentence with a capital and a full stop`);
    expect(!sentenceInside.test(text), `${where}: "${text}" is more than one sentence`);
    expect(text.length <= maxLength, `${where}: "${text}" is longer than ${maxLength}`);
  }

  function expectCount(where: string, list: readonly unknown[], least: number, most: number): void {
    expect(list.length >= least && list.length <= most, `${where}: has ${list.length}, wants ${least} to ${most}`);
  }

  function expectAliases(where: string, name: string, aliases: readonly string[]): void {
    expectCount(`${where} aliases`, aliases, 1, 8);
    expectUnique(`${where} alias`, aliases);
    for (const alias of aliases) {
      expect(alias === alias.toLowerCase(), `${where}: alias "${alias}" is not in lower case`);
      expect(alias !== name.toLowerCase(), `${where}: alias "${alias}" is its own name`);
    }
  }

  function expectTidyText(where: string, value: unknown): void {
    if (typeof value === 'string') {
      expect(value.trim() !== '', `${where}: is empty`);
      expect(value === value.trim(), `${where}: "${value}" starts or ends with a space`);
      expect(!/\s\s/.test(value), `${where}: "${value}" has two spaces in a row`);
    } else if (typeof value === 'object' && value !== null) {
      for (const [key, inner] of Object.entries(value)) expectTidyText(`${where} ${key}`, inner);
    }
  }

  function checkMuscles(): void {
    expectSlugs('muscle', muscles);
    for (const field of ['name', 'latin', 'commonName', 'commonNameTh'] as const) {
      expectUnique(
        `muscle ${field}`,
        muscles.map((muscle) => muscle[field]),
      );
    }
    for (const muscle of muscles) {
      const where = `muscle ${muscle.slug}`;
      expectTidyText(where, muscle);
      expectBilingual(where, { en: muscle.commonName, th: muscle.commonNameTh }, 50);
    }
    for (const zone of bodyZones) {
      const headline = muscleBySlug.get(headlineMuscles[zone]);
      expect(headline !== undefined, `zone ${zone}: its headline muscle "${headlineMuscles[zone]}" does not exist`);
      if (!headline) continue;
      expect(headline.zone === zone, `zone ${zone}: its headline muscle lies in ${headline.zone}`);
      expect(headline.level === 'common', `zone ${zone}: its headline muscle is not common`);
      expect(headline.tissue === 'muscle', `zone ${zone}: its headline is not a muscle`);
    }
  }

  function checkEquipment(): void {
    expectSlugs('equipment', equipment);
    for (const language of ['en', 'th'] as const) {
      expectUnique(
        `equipment name.${language}`,
        equipment.map((piece) => piece.name[language]),
      );
    }
    for (const piece of equipment) {
      const where = `equipment ${piece.slug}`;
      expectTidyText(where, piece);
      expectBilingual(`${where} name`, piece.name, 50);
      expectAliases(where, piece.name.en, piece.aliases);
      const sentences = piece.description.split(/(?<=\.) /);
      expectCount(`${where} description`, sentences, 1, 2);
      for (const sentence of sentences) expectSentence(`${where} description`, sentence, 140);
    }
  }

  function checkExercise(exercise: Exercise): void {
    const where = `exercise ${exercise.slug}`;
    expectTidyText(where, exercise);
    expectBilingual(`${where} name`, exercise.name, 50);
    expectBilingual(`${where} summary`, exercise.summary, 160);
    expectSentence(`${where} summary`, exercise.summary.en, 160);
    expectAliases(where, exercise.name.en, exercise.aliases);

    expectCount(`${where} steps`, exercise.steps, 3, 6);
    expectCount(`${where} tips`, exercise.tips, 2, 3);
    expectCount(`${where} warnings`, exercise.warnings, 1, 2);
    for (const text of sentencesOf(exercise)) expectSentence(where, text, 120);

    expectCount(`${where} primary`, exercise.primary, 1, 4);
    expectCount(`${where} secondary`, exercise.secondary, 0, 6);
    const worked = [...exercise.primary, ...exercise.secondary];
    expectUnique(`${where} muscle`, worked);
    for (const slug of worked) {
      const muscle = muscleBySlug.get(slug);
      expect(muscle !== undefined, `${where}: works "${slug}", which is no muscle of ours`);
      if (muscle) expect(muscle.tissue === 'muscle', `${where}: works "${slug}", which is not muscle`);
    }
    expectUnique(`${where} equipment`, exercise.equipment);
    for (const slug of exercise.equipment) {
      expect(equipmentSlugs.has(slug), `${where}: needs "${slug}", which is no equipment of ours`);
    }
    checkDefaults(where, exercise);
    checkVariants(where, exercise);
    checkAlternatives(where, exercise);
  }

  function checkDefaults(where: string, { defaults, loadKind }: Exercise): void {
    const measured = (['reps', 'seconds', 'meters'] as const).filter((key) => defaults[key] !== undefined);
    const wanted = loadKind === 'time' ? 'seconds' : loadKind === 'distance' ? 'meters' : 'reps';
    expect(
      measured.length === 1 && measured[0] === wanted,
      `${where}: counts ${measured.join(' and ')}, wants ${wanted}`,
    );
    for (const [key, value] of Object.entries(defaults)) {
      expect(Number.isInteger(value) && value >= (key === 'restSeconds' ? 0 : 1), `${where}: ${key} is ${value}`);
    }
  }

  function checkVariants(where: string, { slug, difficulty, variants }: Exercise): void {
    expectUnique(
      `${where} variant`,
      variants.map((variant) => variant.slug),
    );
    for (const variant of variants) {
      expect(
        [1, 2, 3].includes(Math.abs(variant.delta)),
        `${where}: variant ${variant.slug} has delta ${variant.delta}`,
      );
      expect(variant.slug !== slug, `${where}: is its own variant`);
      const other = exerciseBySlug.get(variant.slug);
      expect(other !== undefined, `${where}: variant "${variant.slug}" does not exist`);
      if (!other) continue;
      expect(
        variant.delta < 0 || difficulties.indexOf(other.difficulty) >= difficulties.indexOf(difficulty),
        `${where}: variant ${variant.slug} is said to be harder, but is for ${other.difficulty}`,
      );
      const back = other.variants.find((each) => each.slug === slug);
      expect(
        back?.delta === -variant.delta,
        `${where}: variant ${variant.slug} ${variant.delta} wants ${-variant.delta} on the other side, which says ${back?.delta ?? 'nothing'}`,
      );
    }
  }

  function checkAlternatives(where: string, { slug, alternatives, loads }: Exercise): void {
    expectUnique(
      `${where} alternative`,
      alternatives.map((alternative) => alternative.slug),
    );
    for (const alternative of alternatives) {
      expect(alternative.slug !== slug, `${where}: is its own alternative`);
      expect(exerciseBySlug.has(alternative.slug), `${where}: alternative "${alternative.slug}" does not exist`);
      expectSentence(`${where} alternative ${alternative.slug}`, alternative.reason, 120);
    }
    for (const joint of joints) {
      if (loads[joint] !== 'high') continue;
      const spared = alternatives.some((alternative) => {
        const other = exerciseBySlug.get(alternative.slug);
        return other !== undefined && other.loads[joint] !== 'high';
      });
      expect(spared, `${where}: loads the ${joint} highly and offers nothing that spares it`);
    }
  }

  function checkAcrossExercises(): void {
    expectSlugs('exercise', exercises);
    for (const language of ['en', 'th'] as const) {
      for (const field of ['name', 'summary'] as const) {
        expectUnique(
          `exercise ${field}.${language}`,
          exercises.map((exercise) => exercise[field][language]),
        );
      }
    }

    const owners = new Map(exercises.map((exercise) => [exercise.name.en.toLowerCase(), exercise.slug]));
    for (const { slug, aliases } of exercises) {
      for (const alias of aliases) {
        const owner = owners.get(alias);
        expect(owner === undefined, `exercise ${slug}: alias "${alias}" is the name of ${owner}`);
      }
    }

    const users = Map.groupBy(
      exercises.flatMap((exercise) => sentencesOf(exercise).map((text) => ({ text, slug: exercise.slug }))),
      ({ text }) => text,
    );
    for (const [text, uses] of users) {
      expect(
        uses.length <= sharedSentenceLimit,
        `"${text}" is used ${uses.length} times (${uses.map((use) => use.slug).join(', ')})`,
      );
    }

    const alike = Map.groupBy(exercises, ({ pattern, primary, equipment: needed, name }) =>
      [pattern, sorted(primary), sorted(needed), sorted(nameWords(name.en))].join(' / '),
    );
    for (const [likeness, group] of alike) {
      const slugs = group.map((exercise) => exercise.slug).join(', ');
      expect(group.length === 1, `too alike: ${slugs} (${likeness})`);
    }

    for (const zone of bodyZones) {
      const count = exercises.filter(({ primary }) =>
        primary.some((slug) => muscleBySlug.get(slug)?.zone === zone),
      ).length;
      expect(count >= exercisesPerZone, `zone ${zone}: is primary in ${count}, wants at least ${exercisesPerZone}`);
    }
  }

  checkMuscles();
  checkEquipment();
  checkAcrossExercises();
  for (const exercise of exercises) checkExercise(exercise);
  return problems;
}

function sentencesOf({ steps, tips, warnings, alternatives }: Exercise): string[] {
  return [...steps, ...tips, ...warnings, ...alternatives.map((alternative) => alternative.reason)];
}

function nameWords(name: string): string[] {
  return name
    .toLowerCase()
    .split(/[^a-z0-9]+/)
    .filter((word) => word !== '');
}

function sorted(words: readonly string[]): string {
  return words.toSorted().join(' ');
}

function repeated(values: readonly string[]): string[] {
  return [...new Set(values.filter((value, index) => values.indexOf(value) !== index))];
}
