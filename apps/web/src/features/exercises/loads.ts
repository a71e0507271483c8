import type { JointLoad } from '@motriforge/shared/contracts/exercises';
import type { InjuryArea } from '@motriforge/shared/contracts/profile';
import { locale, t } from '../../lib/i18n.ts';

const lower = (area: InjuryArea) => t(`area.${area}`).toLocaleLowerCase(locale());

/** Places in the middle of a sentence: “knee and lower back”. */
export const inSentence = (areas: readonly InjuryArea[]): string =>
  new Intl.ListFormat(locale(), { type: 'conjunction' }).format(areas.map(lower));

/** How much a place is loaded, in a sentence. */
export const loadWords = ({ area, load, note }: JointLoad): string =>
  [t(load === 'HIGH' ? 'loads.HIGH' : 'loads.MODERATE', { area: lower(area) }), note].filter(Boolean).join(' ');
