import type { Workout } from '../workout-types.ts';
import { setNames } from './set-names.ts';
import { warmUpLower, warmUpUpper } from './ways-in-and-out.ts';

const lastSet = {
  en: 'On the last set go on past the number, and stop while the bar still moves well.',
  th: 'เซตสุดท้ายทำต่อให้เกินจำนวนที่กำหนดได้ แต่หยุดตอนที่บาร์ยังขึ้นสวย',
};

/** Main lifts by percentages of the training max. */
export const heavyWorkouts: readonly Workout[] = [
  {
    slug: 'wave-squat-day',
    name: { en: 'Wave squat day', th: 'วันสควอทแบบคลื่น' },
    summary: {
      en: 'Squats by percentages that rise and fall from week to week, then single legs and the trunk.',
      th: 'สควอทตามเปอร์เซ็นต์ที่ขึ้นลงเป็นคลื่นในแต่ละสัปดาห์ ต่อด้วยขาทีละข้างและแกนกลางลำตัว',
    },
    category: 'STRENGTH',
    difficulty: 'intermediate',
    place: 'GYM',
    sets: [
      warmUpLower,
      {
        name: setNames.main,
        kind: 'STRAIGHT',
        part: 'WORKING',
        restAfterSeconds: 180,
        instructions: [{ exercise: 'back-squat', sets: 3, reps: 5, percent: 75, restSeconds: 180, note: lastSet }],
      },
      {
        name: setNames.second,
        kind: 'STRAIGHT',
        part: 'ACCESSORY',
        restAfterSeconds: 120,
        instructions: [{ exercise: 'romanian-deadlift', sets: 3, reps: 8, rir: 3, restSeconds: 120 }],
      },
      {
        name: setNames.superset,
        kind: 'SUPERSET',
        part: 'ACCESSORY',
        rounds: 3,
        restBetweenRoundsSeconds: 90,
        instructions: [
          { exercise: 'bulgarian-split-squat', reps: [8, 10], rir: 2 },
          { exercise: 'hanging-knee-raise', reps: [8, 12], rir: 1 },
        ],
      },
    ],
  },
  {
    slug: 'wave-bench-day',
    name: { en: 'Wave bench day', th: 'วันเบนช์เพรสแบบคลื่น' },
    summary: {
      en: 'Bench press by percentages, as much rowing as pressing, and a little for the arms.',
      th: 'เบนช์เพรสตามเปอร์เซ็นต์ ดึงให้มากพอกับที่ดัน แล้วเก็บแขนอีกเล็กน้อย',
    },
    category: 'STRENGTH',
    difficulty: 'intermediate',
    place: 'GYM',
    sets: [
      warmUpUpper,
      {
        name: setNames.main,
        kind: 'STRAIGHT',
        part: 'WORKING',
        restAfterSeconds: 180,
        instructions: [{ exercise: 'bench-press', sets: 3, reps: 5, percent: 75, restSeconds: 180, note: lastSet }],
      },
      {
        name: setNames.superset,
        kind: 'SUPERSET',
        part: 'ACCESSORY',
        rounds: 4,
        restBetweenRoundsSeconds: 90,
        restAfterSeconds: 90,
        instructions: [
          { exercise: 'incline-dumbbell-press', reps: [8, 10], rir: 2 },
          { exercise: 'chest-supported-row', reps: [8, 10], rir: 2, tempo: [2, 0, 1, 1] },
        ],
      },
      {
        name: setNames.arms,
        kind: 'SUPERSET',
        part: 'ACCESSORY',
        rounds: 3,
        restBetweenRoundsSeconds: 60,
        instructions: [
          { exercise: 'triceps-pushdown', reps: [10, 15], rir: 1 },
          { exercise: 'face-pull', reps: 15, rir: 2 },
        ],
      },
    ],
  },
  {
    slug: 'wave-deadlift-day',
    name: { en: 'Wave deadlift day', th: 'วันเดดลิฟต์แบบคลื่น' },
    summary: {
      en: 'Deadlifts by percentages, front squats kept light, and a back that can hold its shape.',
      th: 'เดดลิฟต์ตามเปอร์เซ็นต์ ฟรอนต์สควอทแบบเบา และฝึกหลังให้คงรูปได้ใต้น้ำหนัก',
    },
    category: 'STRENGTH',
    difficulty: 'intermediate',
    place: 'GYM',
    sets: [
      warmUpLower,
      {
        name: setNames.main,
        kind: 'STRAIGHT',
        part: 'WORKING',
        restAfterSeconds: 180,
        instructions: [
          {
            exercise: 'deadlift',
            sets: 3,
            reps: 5,
            percent: 75,
            restSeconds: 180,
            note: {
              en: 'Set your back anew before every repetition, and leave it when it rounds.',
              th: 'จัดหลังใหม่ทุกครั้งก่อนยก และหยุดทันทีที่หลังเริ่มงอ',
            },
          },
        ],
      },
      {
        name: setNames.second,
        kind: 'STRAIGHT',
        part: 'ACCESSORY',
        restAfterSeconds: 120,
        instructions: [{ exercise: 'front-squat', sets: 3, reps: 6, rpe: 6, restSeconds: 120 }],
      },
      {
        name: setNames.superset,
        kind: 'SUPERSET',
        part: 'ACCESSORY',
        rounds: 3,
        restBetweenRoundsSeconds: 75,
        instructions: [
          { exercise: 'lying-leg-curl', reps: [10, 12], rir: 2 },
          { exercise: 'plank', seconds: 45 },
        ],
      },
    ],
  },
  {
    slug: 'wave-press-day',
    name: { en: 'Wave press day', th: 'วันโอเวอร์เฮดเพรสแบบคลื่น' },
    summary: {
      en: 'The overhead press by percentages, pull-ups and shoulders from every side.',
      th: 'โอเวอร์เฮดเพรสตามเปอร์เซ็นต์ ดึงข้อ และเก็บไหล่รอบด้าน',
    },
    category: 'STRENGTH',
    difficulty: 'intermediate',
    place: 'GYM',
    sets: [
      warmUpUpper,
      {
        name: setNames.main,
        kind: 'STRAIGHT',
        part: 'WORKING',
        restAfterSeconds: 180,
        instructions: [{ exercise: 'overhead-press', sets: 3, reps: 5, percent: 75, restSeconds: 150, note: lastSet }],
      },
      {
        name: setNames.second,
        kind: 'STRAIGHT',
        part: 'ACCESSORY',
        restAfterSeconds: 120,
        instructions: [
          {
            exercise: 'chin-up',
            sets: 4,
            reps: [4, 8],
            rir: 2,
            restSeconds: 120,
            note: {
              en: 'Use the assisted machine if four clean ones are too many.',
              th: 'ถ้าดึงสวย ๆ ไม่ถึงสี่ครั้ง ให้ใช้เครื่องช่วยดึงข้อแทน',
            },
          },
        ],
      },
      {
        name: setNames.superset,
        kind: 'SUPERSET',
        part: 'ACCESSORY',
        rounds: 3,
        restBetweenRoundsSeconds: 60,
        instructions: [
          { exercise: 'dumbbell-lateral-raise', reps: [12, 15], rir: 1 },
          { exercise: 'hammer-curl', reps: [10, 12], rir: 1 },
        ],
      },
    ],
  },
  {
    slug: 'peak-squat-and-bench',
    name: { en: 'Heavy squat and bench', th: 'สควอทและเบนช์เพรสหนัก' },
    summary: {
      en: 'The first heavy day of the week: squat and bench press by percentage, and nothing that is not needed.',
      th: 'วันหนักวันแรกของสัปดาห์ สควอทและเบนช์เพรสตามเปอร์เซ็นต์ ไม่มีท่าเกินจำเป็น',
    },
    category: 'STRENGTH',
    difficulty: 'advanced',
    place: 'GYM',
    sets: [
      warmUpLower,
      {
        name: setNames.main,
        kind: 'STRAIGHT',
        part: 'WORKING',
        restAfterSeconds: 240,
        instructions: [
          {
            exercise: 'back-squat',
            sets: 4,
            reps: 4,
            percent: 80,
            restSeconds: 210,
            note: {
              en: 'Every repetition as fast as you can stand up with it under control.',
              th: 'ลุกขึ้นให้เร็วที่สุดเท่าที่ยังคุมบาร์ได้ในทุกครั้ง',
            },
          },
        ],
      },
      {
        name: setNames.second,
        kind: 'STRAIGHT',
        part: 'WORKING',
        restAfterSeconds: 180,
        instructions: [{ exercise: 'bench-press', sets: 4, reps: 4, percent: 80, restSeconds: 180 }],
      },
      {
        name: setNames.accessories,
        kind: 'SUPERSET',
        part: 'ACCESSORY',
        rounds: 3,
        restBetweenRoundsSeconds: 90,
        instructions: [
          { exercise: 'seated-cable-row', reps: [8, 10], rir: 2 },
          { exercise: 'ab-wheel-rollout', reps: [6, 8], rir: 2 },
        ],
      },
    ],
  },
  {
    slug: 'peak-deadlift-and-press',
    name: { en: 'Heavy deadlift and press', th: 'เดดลิฟต์และดันเหนือศีรษะหนัก' },
    summary: {
      en: 'Deadlift by percentage, the press overhead, and enough rowing to keep the shoulders well.',
      th: 'เดดลิฟต์ตามเปอร์เซ็นต์ ดันเหนือศีรษะ และดึงให้พอเพื่อให้ไหล่แข็งแรง',
    },
    category: 'STRENGTH',
    difficulty: 'advanced',
    place: 'GYM',
    sets: [
      warmUpLower,
      {
        name: setNames.main,
        kind: 'STRAIGHT',
        part: 'WORKING',
        restAfterSeconds: 240,
        instructions: [{ exercise: 'deadlift', sets: 4, reps: 4, percent: 80, restSeconds: 240 }],
      },
      {
        name: setNames.second,
        kind: 'STRAIGHT',
        part: 'WORKING',
        restAfterSeconds: 150,
        instructions: [{ exercise: 'overhead-press', sets: 3, reps: 6, rpe: 7, restSeconds: 150 }],
      },
      {
        name: setNames.accessories,
        kind: 'SUPERSET',
        part: 'ACCESSORY',
        rounds: 3,
        restBetweenRoundsSeconds: 90,
        instructions: [
          { exercise: 'pull-up', reps: [5, 8], rir: 2 },
          { exercise: 'side-plank', seconds: 30 },
        ],
      },
    ],
  },
  {
    slug: 'peak-speed-day',
    name: { en: 'Speed day', th: 'วันฝึกความเร็ว' },
    summary: {
      en: 'Light, fast squats, pulls and presses between the heavy days, finished before you are tired.',
      th: 'สควอท ดึง และดันแบบเบาแต่เร็วคั่นระหว่างวันหนัก จบก่อนที่จะล้า',
    },
    category: 'STRENGTH',
    difficulty: 'advanced',
    place: 'GYM',
    sets: [
      warmUpLower,
      {
        name: setNames.power,
        kind: 'EMOM',
        part: 'ACTIVATION',
        rounds: 6,
        intervalSeconds: 60,
        restAfterSeconds: 120,
        instructions: [
          {
            exercise: 'box-jump',
            reps: 3,
            note: { en: 'Step down, do not jump down.', th: 'ก้าวลงจากกล่อง อย่ากระโดดลง' },
          },
        ],
      },
      {
        name: setNames.main,
        kind: 'STRAIGHT',
        part: 'WORKING',
        restAfterSeconds: 150,
        instructions: [{ exercise: 'pause-squat', sets: 3, reps: 3, rpe: 6, tempo: [2, 2, 1, 0], restSeconds: 120 }],
      },
      {
        name: setNames.second,
        kind: 'STRAIGHT',
        part: 'WORKING',
        restAfterSeconds: 120,
        instructions: [
          { exercise: 'close-grip-bench-press', sets: 3, reps: 6, rpe: 7, restSeconds: 120 },
          { exercise: 'bent-over-row', sets: 3, reps: 8, rpe: 7, restSeconds: 90 },
        ],
      },
    ],
  },
];
