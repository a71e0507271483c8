/** Kinds of equipment that names of exercises tell apart. */
const kinds = [
  ['smith', /^smith/],
  ['ez', /^ez/],
  ['trap', /^(trap|hex)/],
  ['dumbbell', /dumbbell/],
  ['kettlebell', /kettlebell/],
  ['barbell', /^(barbell|axle)/],
  ['band', /^(band|banded|mini|resistance|loop)|-band$/],
  ['cable', /^cable|cable-|pulldown|^lat-pull/],
  ['machine', /^machine$|-machine$|pec-deck|leg-press/],
  ['landmine', /^landmine/],
  ['suspension', /^(trx|suspension|ring|gymnastic)/],
  ['plate', /plate$/],
  ['bodyweight', /^bodyweight$/],
] as const;
export type EquipmentKind = (typeof kinds)[number][0];

const loaded: ReadonlySet<EquipmentKind> = new Set([
  'smith',
  'ez',
  'trap',
  'dumbbell',
  'kettlebell',
  'barbell',
  'cable',
  'machine',
]);

/** The kinds some words or slugs are of. Of a Smith machine only Smith is said. */
export function equipmentKinds(words: Iterable<string>): ReadonlySet<EquipmentKind> {
  const found = new Set(
    Array.from(words).flatMap((word) => kinds.flatMap(([kind, form]) => (form.test(word) ? [kind] : []))),
  );
  if (found.has('smith')) found.delete('machine');
  return found;
}

/** Whether an exercise that needs `needed` can be what somebody did with `used`. */
export function canBe(used: ReadonlySet<EquipmentKind>, needed: ReadonlySet<EquipmentKind>): boolean {
  if (used.size === 0) return true;
  if (used.has('bodyweight')) return Array.from(needed).every((kind) => !loaded.has(kind));
  return Array.from(used).every((kind) => needed.has(kind));
}
