import type { ExerciseEntry } from '@motriforge/shared/contracts/exercises';
import { locale, t } from '../../lib/i18n.ts';
import { gymHere } from '../gyms/gyms.ts';
import { profile } from '../profile/profile.ts';

/** Why an exercise is not for whoever is signed in today: what it loads, or what it takes. Null where nothing speaks against it. */
export function objection(entry: ExerciseEntry): string | null {
  const spared = profile().injuries.find(({ area }) => entry.strains.includes(area));
  if (spared) return t('log.strains', { area: t(`area.${spared.area}`).toLocaleLowerCase(locale()) });
  const said = gymHere()?.equipment;
  const equipment = said && said.length > 0 ? said : profile().equipment;
  // Whoever has not said what there is may have everything.
  const missing = equipment && entry.equipment.find((slug) => !equipment.includes(slug));
  return missing ? t('log.lacks') : null;
}

/** What speaks for itself first, the rest after it. */
export const fittingFirst = (entries: readonly ExerciseEntry[]): ExerciseEntry[] => {
  const fits = (entry: ExerciseEntry) => (objection(entry) === null ? 0 : 1);
  return entries.toSorted((one, other) => fits(one) - fits(other));
};
