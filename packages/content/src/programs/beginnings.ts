import type { Program } from '../program-types.ts';

/** The first months. */
export const beginningPrograms: readonly Program[] = [
  {
    slug: 'first-eight-weeks',
    title: { en: 'First eight weeks in the gym', th: 'แปดสัปดาห์แรกในยิม' },
    description: {
      en: 'For somebody who has never trained with weights, or not for a long time. Two sessions take turns, three days a week, on machines and dumbbells that forgive mistakes. Every session that goes well asks for a little more the next time. After five weeks everything is light for a week, on purpose.',
      th: 'สำหรับคนที่ไม่เคยเล่นเวต หรือห่างหายไปนาน มีสองแบบฝึกสลับกัน สัปดาห์ละสามวัน ใช้เครื่องและดัมเบลที่ให้อภัยเมื่อทำพลาด ครั้งไหนทำได้ดี ครั้งต่อไปจะเพิ่มขึ้นทีละนิด หลังผ่านไปห้าสัปดาห์จะมีสัปดาห์เบาที่ตั้งใจให้เบาจริง ๆ',
    },
    category: 'STRENGTH',
    difficulty: 'beginner',
    place: 'GYM',
    schedule: [
      {
        weeks: 4,
        days: [['first-gym-day-a'], [], ['first-gym-day-b'], [], ['first-gym-day-a'], [{ optional: 'long-walk' }], []],
      },
      {
        weeks: 4,
        days: [['first-gym-day-b'], [], ['first-gym-day-a'], [], ['first-gym-day-b'], [{ optional: 'long-walk' }], []],
      },
    ],
    rules: [
      {
        exercises: [
          ...['goblet-squat', 'machine-chest-press', 'seated-cable-row'],
          ...['dumbbell-romanian-deadlift', 'seated-dumbbell-press', 'lat-pulldown'],
        ],
        kind: 'DELOAD',
        parameters: { everyWeeks: 6, days: 7, loadPercent: 80, setsPercent: 67 },
      },
      {
        exercises: ['goblet-squat', 'dumbbell-romanian-deadlift', 'seated-dumbbell-press'],
        kind: 'LINEAR',
        parameters: { step: 2, stepUnit: 'KG', afterSuccesses: 2, afterFailures: 2, decreasePercent: 10 },
      },
      {
        exercises: ['machine-chest-press', 'seated-cable-row', 'lat-pulldown'],
        kind: 'LINEAR',
        parameters: { step: 2.5, stepUnit: 'KG', afterSuccesses: 1, afterFailures: 2, decreasePercent: 10 },
      },
    ],
  },
  {
    slug: 'barbell-basics',
    title: { en: 'Barbell basics', th: 'พื้นฐานบาร์เบล' },
    description: {
      en: 'Twelve weeks with five barbell lifts, for people who can squat and hinge without pain. The weight goes up by the smallest plates as long as all repetitions are done, and back by a tenth when they are missed three times. Rest three minutes between heavy sets, and sleep.',
      th: 'สิบสองสัปดาห์กับห้าท่าบาร์เบล สำหรับคนที่ย่อและพับสะโพกได้โดยไม่เจ็บ เพิ่มน้ำหนักทีละแผ่นเล็กสุดตราบใดที่ทำครบทุกครั้ง และลดลงหนึ่งในสิบเมื่อพลาดสามหน พักสามนาทีระหว่างเซตหนัก และนอนให้พอ',
    },
    category: 'STRENGTH',
    difficulty: 'intermediate',
    place: 'GYM',
    schedule: [
      { weeks: 6, days: [['barbell-day-a'], [], ['barbell-day-b'], [], ['barbell-day-a'], [], []] },
      { weeks: 6, days: [['barbell-day-b'], [], ['barbell-day-a'], [], ['barbell-day-b'], [], []] },
    ],
    rules: [
      {
        exercises: ['back-squat', 'bench-press', 'deadlift', 'overhead-press', 'bent-over-row'],
        kind: 'DELOAD',
        parameters: { afterStalls: 2, days: 7, loadPercent: 70, setsPercent: 67 },
      },
      {
        exercises: ['back-squat', 'bench-press', 'overhead-press', 'bent-over-row'],
        kind: 'LINEAR',
        parameters: { step: 2.5, stepUnit: 'KG', afterSuccesses: 1, afterFailures: 3, decreasePercent: 10 },
      },
      {
        exercises: ['deadlift'],
        kind: 'LINEAR',
        parameters: { step: 5, stepUnit: 'KG', afterSuccesses: 1, afterFailures: 3, decreasePercent: 10 },
      },
    ],
  },
];
