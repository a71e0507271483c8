import type { Making } from '../making.ts';
import { Refusal } from '../refusal.ts';
import { asWord } from '../values.ts';

/** The muscles of an exercise, each of them once. */
export function putMuscles(making: Making, names: readonly unknown[]): void {
  making.prune('exercise_muscle', 'exercise_id', making.id);
  for (const name of unique(names, 'muscle_groups')) {
    making.put('exercise_muscle', { exercise_id: making.id, muscle_id: muscle(making, name) });
  }
}

/** A muscle nobody knows yet is taken by its name, in no zone of its own. */
function muscle(making: Making, name: string): string {
  const zone = making.find('muscle_zone', name) ?? making.word('muscle_zone', ['FULL_BODY']);
  return making.word('muscle', [name.trim()], {
    latin: name.trim(),
    conventional_name: name.trim(),
    zone_id: zone,
    tissue_type_id: making.word('tissue_type', ['MUSCLE']),
    level_id: making.word('muscle_level', ['COMMON']),
  });
}

export function putEquipment(making: Making, names: readonly unknown[]): void {
  making.prune('exercise_equipment', 'exercise_id', making.id);
  for (const name of unique(names, 'equipment')) {
    making.put('exercise_equipment', {
      id: making.part('equipment', name),
      exercise_id: making.id,
      equipment_id: making.word('equipment', [name.trim()], {
        slug: slugOf(name),
        visibility_id: making.visibility('EQUIPMENT', 'PUBLIC'),
      }),
    });
  }
}

export function putGuidance(making: Making, kind: 'step' | 'tip' | 'warning', bodies: readonly unknown[]): void {
  making.prune('exercise_guidance', 'exercise_id', making.id);
  bodies.forEach((body, at) => {
    making.put('exercise_guidance', {
      id: making.part(kind, at),
      exercise_id: making.id,
      kind,
      order_index: at,
      body: String(body),
    });
  });
}

function unique(names: readonly unknown[], column: string): string[] {
  const words = names.map((name) => {
    if (typeof name === 'string' && name.trim() !== '') return name;
    throw new Refusal(`${column} must be a list of names.`, column);
  });
  return [...new Map(words.map((word) => [asWord(word), word])).values()];
}

/** Letters no address has are told apart by their code. */
const slugOf = (name: string): string =>
  asWord(name)
    .toLowerCase()
    .replaceAll('_', '-')
    .replaceAll(/[^a-z0-9-]/g, (letter) => letter.codePointAt(0)?.toString(36) ?? '')
    .slice(0, 80);
