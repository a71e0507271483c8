import type { Point, TrendMeasure } from '@motriforge/shared/contracts/progress';
import { t } from '../../lib/i18n.ts';
import { measureWords } from './amounts.ts';
import { sinceWords } from './periods.ts';
import { changeOf, type mean } from './trend.ts';

/** "Up 12.5 kg since August". */
export function trendSentence(points: readonly Point[], measure: TrendMeasure): string {
  const change = changeOf(points);
  if (!change) return '';
  const since = sinceWords(change.since);
  const amount = measureWords(measure)(change.amount);
  if (change.direction === 'once' || change.direction === 'same') return t(`trend.${change.direction}`, { since });
  return t(`trend.${change.direction}`, { amount, since });
}

/** "Squat up 12.5 kg since August". */
export function chartSentence(
  name: string,
  points: readonly Point[],
  format: (value: number) => string,
  of?: typeof mean,
): string {
  const change = changeOf(points, of);
  if (!change) return name;
  const since = sinceWords(change.since);
  if (change.direction === 'once' || change.direction === 'same')
    return t(`chart.${change.direction}`, { name, since });
  return t(`chart.${change.direction}`, { name, amount: format(change.amount), since });
}
