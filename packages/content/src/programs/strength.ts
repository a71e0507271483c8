import type { PercentageWave } from '@motriforge/shared/training/progression-rules';
import type { Program } from '../program-types.ts';

const set = (percent: number, reps: number, isAmrap?: true) => ({ percent, reps, ...(isAmrap && { isAmrap }) });

/** Three weeks upwards and one to rest. The percentages are of a training max that is itself nine tenths of the best. */
const fourWeeks: PercentageWave['weeks'] = [
  { sets: [set(65, 5), set(75, 5), set(85, 5, true)] },
  { sets: [set(70, 3), set(80, 3), set(90, 3, true)] },
  { sets: [set(75, 5), set(85, 3), set(95, 1, true)] },
  { sets: [set(40, 5), set(50, 5), set(60, 5)] },
];

/** From volume to a heavy single, with a light fourth week. */
const sixWeeks: PercentageWave['weeks'] = [
  { sets: [set(70, 6), set(70, 6), set(70, 6), set(70, 6)] },
  { sets: [set(75, 5), set(75, 5), set(75, 5), set(75, 5)] },
  { sets: [set(80, 4), set(80, 4), set(80, 4), set(80, 4)] },
  { sets: [set(60, 4), set(60, 4)] },
  { sets: [set(85, 3), set(85, 3), set(85, 3)] },
  { sets: [set(85, 2), set(90, 1), set(95, 1)] },
];

/** For people who know what they can lift. */
export const strengthPrograms: readonly Program[] = [
  {
    slug: 'four-lift-waves',
    title: { en: 'Four lifts in waves', th: 'สี่ท่าหลักแบบคลื่น' },
    description: {
      en: 'Twelve weeks in three waves for squat, bench press, deadlift and overhead press, one of them each training day. Enter nine tenths of your best as the training max and leave it alone; it grows by itself after each wave. The last set of three weeks out of four is open at the top, and the fourth week is light.',
      th: 'สิบสองสัปดาห์ แบ่งเป็นสามคลื่น สำหรับสควอท เบนช์เพรส เดดลิฟต์ และโอเวอร์เฮดเพรส วันละหนึ่งท่า ให้ใส่เก้าในสิบของน้ำหนักที่ดีที่สุดเป็นค่าตั้งต้น แล้วปล่อยไว้ ค่านี้จะเพิ่มขึ้นเองหลังจบแต่ละคลื่น สามในสี่สัปดาห์ เซตสุดท้ายทำได้มากเท่าที่ไหว ส่วนสัปดาห์ที่สี่ให้เบา',
    },
    category: 'STRENGTH',
    difficulty: 'intermediate',
    place: 'GYM',
    schedule: [
      {
        weeks: 12,
        days: [
          ['wave-squat-day'],
          ['wave-bench-day'],
          [],
          ['wave-deadlift-day'],
          ['wave-press-day'],
          [{ optional: 'hips-that-move' }],
          [],
        ],
      },
    ],
    rules: [
      {
        exercises: ['back-squat', 'deadlift'],
        kind: 'PERCENTAGE_WAVE',
        parameters: { weeks: fourWeeks, trainingMaxIncrementKg: 5, roundToKg: 2.5 },
      },
      {
        exercises: ['bench-press', 'overhead-press'],
        kind: 'PERCENTAGE_WAVE',
        parameters: { weeks: fourWeeks, trainingMaxIncrementKg: 2.5, roundToKg: 2.5 },
      },
      {
        exercises: ['incline-dumbbell-press', 'chest-supported-row'],
        kind: 'DOUBLE',
        parameters: { minReps: 8, maxReps: 10, incrementKg: 2 },
      },
    ],
  },
  {
    slug: 'peak-for-three-lifts',
    title: { en: 'A peak for three lifts', th: 'เร่งสู่จุดสูงสุดสามท่า' },
    description: {
      en: 'Twelve weeks for somebody who has trained the squat, the bench press and the deadlift for years. Each half goes from many repetitions to a heavy single, with a light week before the last step. Use true bests of the last months, not of a good day long ago. The lifts are hard enough that nothing else may be.',
      th: 'สิบสองสัปดาห์สำหรับคนที่ฝึกสควอท เบนช์เพรส และเดดลิฟต์มาหลายปี แต่ละครึ่งไล่จากจำนวนครั้งมากไปสู่ครั้งเดียวหนัก ๆ โดยมีสัปดาห์เบาก่อนขึ้นขั้นสุดท้าย ใช้สถิติจริงในไม่กี่เดือนนี้ ไม่ใช่ของวันดี ๆ เมื่อนานมาแล้ว ท่าหลักหนักพอจนอย่างอื่นไม่ควรหนักอีก',
    },
    category: 'STRENGTH',
    difficulty: 'advanced',
    place: 'GYM',
    schedule: [
      {
        weeks: 12,
        days: [
          ['peak-squat-and-bench'],
          [],
          ['peak-speed-day'],
          [],
          ['peak-deadlift-and-press'],
          [{ optional: 'legs-after-training' }],
          [],
        ],
      },
    ],
    rules: [
      {
        exercises: ['back-squat', 'deadlift'],
        kind: 'PERCENTAGE_WAVE',
        parameters: { weeks: sixWeeks, trainingMaxIncrementKg: 5, roundToKg: 2.5 },
      },
      {
        exercises: ['bench-press'],
        kind: 'PERCENTAGE_WAVE',
        parameters: { weeks: sixWeeks, trainingMaxIncrementKg: 2.5, roundToKg: 2.5 },
      },
      {
        exercises: ['overhead-press', 'pause-squat'],
        kind: 'DELOAD',
        parameters: { everyWeeks: 4, days: 7, loadPercent: 80, setsPercent: 67 },
      },
      {
        exercises: ['overhead-press', 'pause-squat'],
        kind: 'LINEAR',
        parameters: { step: 2.5, stepUnit: 'KG', afterSuccesses: 2, afterFailures: 2, decreasePercent: 5 },
      },
    ],
  },
];
