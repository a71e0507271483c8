import { categoryId } from '@motriforge/db/lookups/categories';
import { metricId, unitId } from '@motriforge/db/lookups/metrics';
import { statusId } from '@motriforge/db/lookups/statuses';
import { visibilityId } from '@motriforge/db/lookups/visibility';
import { goal, metricGoal, subgoal } from '@motriforge/db/schema/goals';
import type { Locale } from '@motriforge/shared/contracts/common';
import { fixedId } from '@motriforge/shared/ids';
import type { Person, Writer } from './person.ts';

const titles: Readonly<Record<Locale, readonly [string, string, string, string]>> = {
  en: ['Squat one and a half times my weight', 'Train three times a week', 'Touch my toes', 'Sleep seven hours'],
  th: ['สควอท 1.5 เท่าของน้ำหนักตัว', 'ซ้อมสัปดาห์ละสามครั้ง', 'ก้มแตะปลายเท้าให้ได้', 'นอนให้ได้เจ็ดชั่วโมง'],
};
const categories = ['STRENGTH', 'HABIT', 'FLEXIBILITY', 'MENTAL'] as const;

/** What somebody wants to reach: a lift with its figures, and things they judge for themselves. */
export function writeGoals({ rows, random, ids, calendar }: Writer, person: Person, count: number) {
  const createdAt = calendar.at(person.joined, 780);
  for (const [index, title] of titles[person.locale].slice(0, count).entries()) {
    const goalId = ids.next();
    const isReached = index === 2;
    const start = Math.round(person.weightKg * 0.7);
    const target = Math.round(person.weightKg * 1.5);
    const current = Math.round(person.weightKg * 0.95);
    rows.add(goal, {
      id: goalId,
      userId: person.id,
      title,
      categoryId: categoryId('GOAL', categories[index] ?? 'OTHER'),
      statusId: statusId('COMPLETION', isReached ? 'COMPLETED' : 'ACTIVE'),
      visibilityId: visibilityId('GOAL', 'CUSTOMER_SHARED'),
      progressPercentage: isReached ? 100 : index === 0 ? share(start, current, target) : random.whole(20, 80),
      startDate: calendar.day(person.joined),
      targetDate: calendar.day(90),
      completedAt: isReached ? calendar.at(-10, 1_140) : null,
      createdAt,
      updatedAt: calendar.at(-1, 1_140),
    });
    if (index > 0) continue;
    const subgoalId = ids.next();
    rows.add(subgoal, { id: subgoalId, goalId, orderIndex: 0, exerciseId: fixedId('exercise', 'back-squat'), title });
    rows.add(metricGoal, {
      subgoalId,
      metricId: metricId('LOAD'),
      unitId: unitId('MASS', 'kg'),
      startValue: start,
      targetValue: target,
      currentValue: current,
      isRequired: true,
    });
  }
}

const share = (start: number, current: number, target: number): number =>
  Math.round((100 * (current - start)) / (target - start));
