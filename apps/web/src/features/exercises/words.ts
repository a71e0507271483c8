import type { BodyZone, Difficulty, ExerciseCard } from '@motriforge/shared/contracts/exercises';
import { difficulties } from '@motriforge/shared/contracts/exercises';
import type { InjuryArea } from '@motriforge/shared/contracts/profile';
import { t } from '../../lib/i18n.ts';

export const zoneName = (zone: BodyZone) => t(`zone.${zone}`);

export const levelOf = (difficulty: Difficulty) => (difficulties.indexOf(difficulty) + 1) as 1 | 2 | 3;

/** Joined by hand: Intl's own list takes longer to make than a whole page of rows to draw. */
export const zoneList = (zones: readonly BodyZone[]) => zones.map(zoneName).join(', ');

/** What is to be spared: “Knee, hip”. */
export const spareList = (areas: readonly InjuryArea[]) => areas.map((area) => t(`area.${area}`)).join(', ');

/** What a body map shows, for those who do not see it. */
export function bodyLabel(exercise: Pick<ExerciseCard, 'primaryZones' | 'secondaryZones'>): string {
  const primary = zoneList(exercise.primaryZones);
  return exercise.secondaryZones.length > 0
    ? t('exercise.works', { primary, secondary: zoneList(exercise.secondaryZones) })
    : primary;
}
