import type { Program } from '../program-types.ts';

/** A floor and a little time. */
export const homePrograms: readonly Program[] = [
  {
    slug: 'home-without-equipment',
    title: { en: 'At home with nothing', th: 'ฝึกที่บ้าน ไม่ใช้อุปกรณ์' },
    description: {
      en: 'Eight weeks for a living room: a wall, a chair and half an hour, three days a week. The first half has no jumps and starts from the knees; the second brings full push-ups and single legs. A repetition more each time is all the progress you need.',
      th: 'แปดสัปดาห์สำหรับห้องนั่งเล่น ใช้แค่ผนัง เก้าอี้ และเวลาครึ่งชั่วโมง สัปดาห์ละสามวัน ครึ่งแรกไม่มีกระโดดและเริ่มจากวางเข่า ครึ่งหลังเป็นวิดพื้นเต็มตัวและขาทีละข้าง แค่เพิ่มครั้งละหนึ่งครั้งก็ก้าวหน้าพอแล้ว',
    },
    category: 'GENERAL',
    difficulty: 'beginner',
    place: 'HOME',
    schedule: [
      {
        weeks: 4,
        days: [['home-day-a'], [], ['home-day-b'], [], ['home-day-a'], [{ optional: 'morning-mobility' }], []],
      },
      {
        weeks: 4,
        days: [['home-day-c'], [], ['home-day-b'], [], ['home-day-c'], [{ optional: 'morning-mobility' }], []],
      },
    ],
    rules: [
      {
        exercises: ['bodyweight-squat', 'knee-push-up', 'glute-bridge', 'reverse-lunge', 'split-squat', 'push-up'],
        kind: 'LINEAR',
        parameters: { step: 1, stepUnit: 'REPS', afterSuccesses: 1, afterFailures: 2, decreasePercent: 20 },
      },
      {
        exercises: ['knee-plank', 'side-plank'],
        kind: 'LINEAR',
        parameters: { step: 5, stepUnit: 'SECONDS', afterSuccesses: 2, afterFailures: 2, decreasePercent: 20 },
      },
    ],
  },
  {
    slug: 'fitter-in-six-weeks',
    title: { en: 'Fitter in six weeks', th: 'ฟิตขึ้นในหกสัปดาห์' },
    description: {
      en: 'Short sessions against the clock and long walks, for people who want to move more and weigh less. Two days are hard, the walks are easy and matter just as much. The third week and the sixth are lighter. What you eat decides the scales; this decides how you climb the stairs.',
      th: 'แบบฝึกสั้นแข่งกับเวลาและเดินยาว สำหรับคนที่อยากขยับมากขึ้นและน้ำหนักลดลง สองวันหนัก ส่วนวันเดินเบาแต่สำคัญไม่แพ้กัน สัปดาห์ที่สามและหกจะเบาลง ตัวเลขบนตาชั่งขึ้นอยู่กับอาหาร ส่วนโปรแกรมนี้ทำให้ขึ้นบันไดได้สบาย',
    },
    category: 'FAT_LOSS',
    difficulty: 'intermediate',
    place: 'HOME',
    schedule: [
      {
        weeks: 2,
        days: [
          ['dumbbell-every-minute'],
          ['long-walk'],
          [],
          ['fifteen-minute-rounds'],
          ['long-walk'],
          [{ optional: 'hips-that-move' }],
          [],
        ],
      },
      { weeks: 1, days: [['ten-quiet-minutes'], ['long-walk'], [], ['dumbbell-half-hour'], [], ['long-walk'], []] },
      {
        weeks: 2,
        days: [
          ['fifteen-minute-rounds'],
          ['long-walk'],
          ['dumbbell-every-minute'],
          [],
          ['dumbbell-half-hour'],
          ['long-walk'],
          [],
        ],
      },
      { weeks: 1, days: [['ten-quiet-minutes'], [], ['fifteen-minute-rounds'], [], ['long-walk'], [], []] },
    ],
    rules: [
      {
        exercises: ['dumbbell-thruster', 'one-arm-dumbbell-row'],
        kind: 'LINEAR',
        parameters: { step: 1, stepUnit: 'REPS', afterSuccesses: 2, afterFailures: 1, decreasePercent: 20 },
      },
      {
        exercises: ['walk'],
        kind: 'LINEAR',
        parameters: { step: 300, stepUnit: 'SECONDS', afterSuccesses: 3, afterFailures: 2, decreasePercent: 20 },
      },
    ],
  },
  {
    slug: 'move-better',
    title: { en: 'Move better', th: 'ขยับได้ดีขึ้น' },
    description: {
      en: 'Four weeks of short sessions for people who sit a lot: spine, hips, shoulders and legs, one after the other. Stretch until you feel it, not until it hurts, and breathe out longer than in. Ten minutes on most days do more than an hour on Sunday.',
      th: 'สี่สัปดาห์ของแบบฝึกสั้น ๆ สำหรับคนนั่งนาน ไล่ตั้งแต่กระดูกสันหลัง สะโพก ไหล่ ไปจนถึงขา ยืดจนรู้สึกตึง ไม่ใช่จนเจ็บ และหายใจออกให้ยาวกว่าหายใจเข้า วันละสิบนาทีเกือบทุกวันดีกว่าหนึ่งชั่วโมงวันอาทิตย์',
    },
    category: 'MOBILITY',
    difficulty: 'beginner',
    place: 'HOME',
    schedule: [
      {
        weeks: 4,
        days: [
          ['morning-mobility'],
          ['desk-shoulders'],
          ['hips-that-move'],
          ['morning-mobility'],
          ['desk-shoulders'],
          [{ optional: 'legs-after-training' }],
          [],
        ],
      },
    ],
    rules: [
      {
        exercises: ['pigeon-stretch', 'deep-squat-hold', 'frog-stretch'],
        kind: 'LINEAR',
        parameters: { step: 5, stepUnit: 'SECONDS', afterSuccesses: 2, afterFailures: 1, decreasePercent: 20 },
      },
    ],
  },
  {
    slug: 'steady-for-years',
    title: { en: 'Steady for years to come', th: 'แข็งแรงมั่นคงไปอีกนาน' },
    description: {
      en: 'Eight weeks for people over sixty, or anybody who would like to be surer on their feet. Two sessions a week with a chair and a wall, and walks in between. Nothing is done to exhaustion. If you have fallen lately or take medicine for the heart, ask your doctor first.',
      th: 'แปดสัปดาห์สำหรับคนวัยหกสิบขึ้นไป หรือใครก็ตามที่อยากยืนเดินได้มั่นคงขึ้น ฝึกสัปดาห์ละสองวันกับเก้าอี้และผนัง มีวันเดินคั่นกลาง ไม่มีท่าไหนทำจนหมดแรง หากเพิ่งหกล้มหรือกินยาหัวใจอยู่ ให้ปรึกษาแพทย์ก่อน',
    },
    category: 'GENERAL',
    difficulty: 'beginner',
    place: 'HOME',
    schedule: [
      {
        weeks: 8,
        days: [
          ['steady-day-a'],
          [],
          [{ optional: 'long-walk' }],
          ['steady-day-b'],
          [],
          [{ optional: 'long-walk' }],
          [],
        ],
      },
    ],
    rules: [
      {
        exercises: ['sit-to-stand', 'wall-push-up', 'seated-heel-raise', 'glute-bridge', 'supported-split-squat'],
        kind: 'LINEAR',
        parameters: { step: 1, stepUnit: 'REPS', afterSuccesses: 2, afterFailures: 1, decreasePercent: 20 },
      },
      {
        exercises: ['single-leg-stand'],
        kind: 'LINEAR',
        parameters: { step: 5, stepUnit: 'SECONDS', afterSuccesses: 2, afterFailures: 1, decreasePercent: 20 },
      },
    ],
  },
];
