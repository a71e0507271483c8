import { canBe, type EquipmentKind, equipmentKinds } from './names/equipment.ts';
import { likenessOfLetters, likenessOfWords } from './names/likeness.ts';
import { isThai, plainName, wordsOf } from './names/words.ts';

/** An exercise of our library, as far as its names go. */
export interface LibraryExercise {
  id: string;
  /** What it is called, in every language. */
  names: readonly string[];
  /** What else people call it. */
  aliases: readonly string[];
  /** The slugs of what it needs. */
  equipment: readonly string[];
}

export interface NameSuggestion {
  id: string;
  /** From 0 to 1. */
  score: number;
  /** It needs nobody's eye: nothing else comes near. */
  isSure: boolean;
}

export type NameMatcher = (written: string, most?: number) => NameSuggestion[];

/** Scores by how a name was found; what lies between is likeness. */
const OWN_NAME = 1;
const ALIAS = 0.99;
const EQUIPMENT_APART = 0.97;
const EQUIPMENT_UNSAID = 0.85;
const BEST_LIKENESS = 0.94;
const WORTH_SHOWING = 0.4;
const SURE_FROM = 0.95;
const SURE_AHEAD = 0.05;

/** Finds what exercises written elsewhere are called here. */
export function nameMatcher(library: readonly LibraryExercise[]): NameMatcher {
  const known = library.flatMap(knownNamesOf);
  const weights = weightsOf(known);
  const likeness = likenessWithin(weights.keys());
  return (written, most = 5) => {
    const said = readName(written);
    const best = new Map<string, number>();
    for (const name of known) {
      const score = scoreOf(said, name, weights, likeness);
      if (score > (best.get(name.id) ?? WORTH_SHOWING)) best.set(name.id, score);
    }
    const ranked = Array.from(best, ([id, score]) => ({ id, score })).sort((one, other) => other.score - one.score);
    const [first, second] = ranked;
    const isAhead = (first?.score ?? 0) - (second?.score ?? 0) >= SURE_AHEAD;
    const isOwn = first?.score === OWN_NAME && second?.score !== OWN_NAME;
    const isSure = isOwn || ((first?.score ?? 0) >= SURE_FROM && isAhead);
    return ranked.slice(0, most).map((suggestion, at) => ({ ...suggestion, isSure: isSure && at === 0 }));
  };
}

interface ReadName {
  plain: string;
  words: readonly string[];
  /** The words that name no equipment, sorted. */
  core: string;
  equipment: ReadonlySet<EquipmentKind>;
}

interface KnownName extends ReadName {
  id: string;
  isAlias: boolean;
  /** What the exercise needs, whatever the name says. */
  needs: ReadonlySet<EquipmentKind>;
}

function readName(written: string): ReadName {
  const plain = plainName(written);
  const words = wordsOf(plain);
  const core = words.filter((word) => equipmentKinds([word]).size === 0).sort();
  return { plain, words, core: core.join(' '), equipment: equipmentKinds(words) };
}

function knownNamesOf({ id, names, aliases, equipment }: LibraryExercise): KnownName[] {
  const own = names.map((name) => ({ ...readName(name), isAlias: false }));
  const others = aliases.map((name) => ({ ...readName(name), isAlias: true }));
  const needs = new Set([...equipmentKinds(equipment), ...own.flatMap((name) => Array.from(name.equipment))]);
  return [...own, ...others].map((name) => ({ ...name, id, needs }));
}

type Weights = ReadonlyMap<string, number>;

/** A word that few names have says more than one that many have. */
function weightsOf(known: readonly KnownName[]): Weights {
  const counts = new Map<string, number>();
  for (const { words } of known) for (const word of new Set(words)) counts.set(word, (counts.get(word) ?? 0) + 1);
  return new Map(Array.from(counts, ([word, count]) => [word, Math.log(1 + known.length / count)]));
}

/** The words of the library a word is like, and how much. */
type Likeness = (word: string) => ReadonlyMap<string, number>;

function likenessWithin(vocabulary: Iterable<string>): Likeness {
  const words = Array.from(vocabulary);
  const found = new Map<string, ReadonlyMap<string, number>>();
  return (word) => {
    const known = found.get(word);
    if (known) return known;
    const likes = words.map((other): [string, number] => [other, likenessOfWords(word, other)]);
    const alike = new Map(likes.filter(([, like]) => like > 0));
    found.set(word, alike);
    return alike;
  };
}

function scoreOf(said: ReadName, known: KnownName, weights: Weights, likeness: Likeness): number {
  if (said.plain === known.plain) return known.isAlias ? ALIAS : OWN_NAME;
  if (isThai(said.plain) || isThai(known.plain)) return BEST_LIKENESS * likenessOfLetters(said.plain, known.plain);
  const fits = canBe(said.equipment, known.needs) && helpOf(said) === helpOf(known);
  const isSameMovement = said.core === known.core && said.core !== '';
  if (isSameMovement && fits) {
    const isAllSaid = Array.from(known.equipment).every((kind) => said.equipment.has(kind));
    return isAllSaid ? EQUIPMENT_APART : EQUIPMENT_UNSAID;
  }
  return BEST_LIKENESS * likenessOfNames(said.words, known.words, weights, likeness) * (fits ? 1 : 0.6);
}

/** Help and extra load make another exercise of the same movement. */
const helpOf = ({ words }: ReadName): string => words.find((word) => word === 'assisted' || word === 'weighted') ?? '';

/** The weight of the words both names have, as a share of the weight of all. */
function likenessOfNames(
  words: readonly string[],
  others: readonly string[],
  weights: Weights,
  likeness: Likeness,
): number {
  const heaviest = Math.log(1 + weights.size);
  const weightOf = (word: string) => weights.get(word) ?? heaviest;
  const left = new Set(others);
  let [shared, all] = [0, 0];
  for (const word of words) {
    const [nearest, like] = nearestOf(word, left, likeness);
    if (nearest === null) all += weightOf(word);
    else {
      left.delete(nearest);
      shared += 2 * weightOf(nearest) * like;
      all += 2 * weightOf(nearest);
    }
  }
  for (const word of left) all += weightOf(word);
  return all === 0 ? 0 : shared / all;
}

function nearestOf(word: string, others: Iterable<string>, likeness: Likeness): [string | null, number] {
  const alike = likeness(word);
  let nearest: [string | null, number] = [null, 0];
  for (const other of others) {
    const like = alike.get(other) ?? 0;
    if (like > nearest[1]) nearest = [other, like];
  }
  return nearest;
}
