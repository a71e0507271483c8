export interface MetricProgress {
  startValue: number | null;
  currentValue: number | null;
  targetValue: number;
}

/**
 * How far along a goal is, from 0 to 100: the mean of its figures, each on its way from where it began to its target,
 * up or down. A figure that was never measured is where it began.
 */
export function progressOf(metrics: readonly MetricProgress[]): number | null {
  if (metrics.length === 0) return null;
  const total = metrics.reduce((sum, metric) => sum + wayDone(metric), 0);
  return (100 * total) / metrics.length;
}

function wayDone({ startValue, currentValue, targetValue }: MetricProgress): number {
  const start = startValue ?? 0;
  const current = currentValue ?? start;
  if (start === targetValue) return current === targetValue ? 1 : 0;
  return Math.min(1, Math.max(0, (current - start) / (targetValue - start)));
}
