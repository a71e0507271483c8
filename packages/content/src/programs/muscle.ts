import type { Program } from '../program-types.ts';

const deload = { everyWeeks: 5, days: 7, loadPercent: 90, setsPercent: 50 };

/** For size: the reps grow first, then the load. */
export const musclePrograms: readonly Program[] = [
  {
    slug: 'upper-lower-muscle',
    title: { en: 'Upper and lower for muscle', th: 'สร้างกล้าม ท่อนบนสลับท่อนล่าง' },
    description: {
      en: 'Ten weeks, four days: everything is trained twice a week with enough rest in between. Stay inside the range of repetitions; when all sets reach its top, add the smallest plate and begin at the bottom again. Every fifth week has half the sets, and muscles grow in it too.',
      th: 'สิบสัปดาห์ สัปดาห์ละสี่วัน ทุกส่วนได้ฝึกสองครั้งต่อสัปดาห์และพักพอ ทำในช่วงจำนวนครั้งที่กำหนด เมื่อทุกเซตถึงเพดาน ให้เพิ่มแผ่นเล็กที่สุดแล้วกลับไปเริ่มจากล่างใหม่ ทุกสัปดาห์ที่ห้าจะเหลือครึ่งเซต และกล้ามก็โตในสัปดาห์นั้นด้วย',
    },
    category: 'HYPERTROPHY',
    difficulty: 'intermediate',
    place: 'GYM',
    schedule: [
      {
        weeks: 10,
        days: [
          ['upper-body-a'],
          ['lower-body-a'],
          [],
          ['upper-body-b'],
          ['lower-body-b'],
          [{ optional: 'long-walk' }],
          [],
        ],
      },
    ],
    rules: [
      {
        exercises: [
          'bench-press',
          'back-squat',
          'lat-pulldown',
          'incline-dumbbell-press',
          'romanian-deadlift',
          'hip-thrust',
          'leg-press',
        ],
        kind: 'DELOAD',
        parameters: deload,
      },
      { exercises: ['bench-press'], kind: 'DOUBLE', parameters: { minReps: 6, maxReps: 10, incrementKg: 2.5 } },
      { exercises: ['back-squat'], kind: 'DOUBLE', parameters: { minReps: 6, maxReps: 8, incrementKg: 5 } },
      {
        exercises: ['lat-pulldown', 'incline-dumbbell-press', 'chest-supported-row', 'seated-dumbbell-press'],
        kind: 'DOUBLE',
        parameters: { minReps: 8, maxReps: 12, incrementKg: 2.5 },
      },
      { exercises: ['romanian-deadlift'], kind: 'DOUBLE', parameters: { minReps: 8, maxReps: 10, incrementKg: 5 } },
      { exercises: ['hip-thrust'], kind: 'DOUBLE', parameters: { minReps: 8, maxReps: 12, incrementKg: 5 } },
      {
        exercises: ['leg-press', 'seated-leg-curl'],
        kind: 'DOUBLE',
        parameters: { minReps: 10, maxReps: 15, incrementKg: 5 },
      },
    ],
  },
  {
    slug: 'push-pull-legs',
    title: { en: 'Push, pull, legs', th: 'ดัน ดึง ขา' },
    description: {
      en: 'Eight weeks, six short sessions each, for people who have trained for years and recover well. Each muscle is worked twice a week, close to its limit but seldom beyond it. Every fourth week has half the sets. If you sleep badly or miss a day, take the program with four days instead.',
      th: 'แปดสัปดาห์ สัปดาห์ละหกวันแบบสั้น สำหรับคนที่ฝึกมาหลายปีและฟื้นตัวดี กล้ามเนื้อแต่ละมัดได้ฝึกสองครั้งต่อสัปดาห์ ใกล้ขีดจำกัดแต่ไม่ค่อยเกิน ทุกสัปดาห์ที่สี่เหลือครึ่งเซต ถ้านอนไม่พอหรือขาดซ้อม ให้เปลี่ยนไปใช้โปรแกรมสี่วัน',
    },
    category: 'HYPERTROPHY',
    difficulty: 'advanced',
    place: 'GYM',
    schedule: [
      { weeks: 8, days: [['push-day'], ['pull-day'], ['leg-day'], ['push-day'], ['pull-day'], ['leg-day'], []] },
    ],
    rules: [
      {
        exercises: [
          'incline-bench-press',
          'machine-chest-press',
          'seated-cable-row',
          'front-squat',
          'romanian-deadlift',
        ],
        kind: 'DELOAD',
        parameters: { ...deload, everyWeeks: 4 },
      },
      { exercises: ['incline-bench-press'], kind: 'DOUBLE', parameters: { minReps: 6, maxReps: 10, incrementKg: 2.5 } },
      { exercises: ['front-squat'], kind: 'DOUBLE', parameters: { minReps: 6, maxReps: 8, incrementKg: 2.5 } },
      { exercises: ['romanian-deadlift'], kind: 'DOUBLE', parameters: { minReps: 8, maxReps: 10, incrementKg: 5 } },
      {
        exercises: ['machine-chest-press', 'machine-shoulder-press', 'seated-cable-row', 'barbell-curl'],
        kind: 'DOUBLE',
        parameters: { minReps: 8, maxReps: 12, incrementKg: 2.5 },
      },
    ],
  },
  {
    slug: 'dumbbells-only',
    title: { en: 'Dumbbells only', th: 'ดัมเบลล้วน' },
    description: {
      en: 'Eight weeks at home with a pair of dumbbells, a bench and forty minutes, three days a week. When the next heavier dumbbell is too big a step, slow the way down and add repetitions first. The last set should leave one or two repetitions in you, not more. Every fourth week is easier.',
      th: 'แปดสัปดาห์ที่บ้านกับดัมเบลหนึ่งคู่ ม้านั่ง และเวลาสี่สิบนาที สัปดาห์ละสามวัน ถ้าดัมเบลคู่ถัดไปหนักเกินไป ให้ลงช้าลงและเพิ่มจำนวนครั้งก่อน เซตสุดท้ายควรเหลือแรงอีกหนึ่งหรือสองครั้ง ไม่มากกว่านั้น ทุกสัปดาห์ที่สี่ให้เบาลง',
    },
    category: 'HYPERTROPHY',
    difficulty: 'beginner',
    place: 'HOME',
    schedule: [
      {
        weeks: 8,
        days: [['dumbbell-day-a'], [], ['dumbbell-day-b'], [], ['dumbbell-day-c'], [{ optional: 'long-walk' }], []],
      },
    ],
    rules: [
      {
        exercises: ['goblet-squat', 'floor-press', 'one-arm-dumbbell-row', 'dumbbell-romanian-deadlift'],
        kind: 'DELOAD',
        parameters: { ...deload, everyWeeks: 4 },
      },
      { exercises: ['goblet-squat'], kind: 'DOUBLE', parameters: { minReps: 10, maxReps: 15, incrementKg: 2 } },
      {
        exercises: [
          ...['floor-press', 'dumbbell-romanian-deadlift', 'one-arm-dumbbell-row'],
          ...['dumbbell-bench-press', 'standing-dumbbell-press'],
        ],
        kind: 'DOUBLE',
        parameters: { minReps: 8, maxReps: 12, incrementKg: 2 },
      },
      {
        exercises: ['push-up'],
        kind: 'LINEAR',
        parameters: { step: 1, stepUnit: 'REPS', afterSuccesses: 1, afterFailures: 3, decreasePercent: 10 },
      },
    ],
  },
];
