import type { Workout } from '../workout-types.ts';
import { setNames } from './set-names.ts';
import { coolDownLower, coolDownUpper, warmUpLower, warmUpWhole } from './ways-in-and-out.ts';

/** For the first months with machines, dumbbells and the barbell. */
export const beginningWorkouts: readonly Workout[] = [
  {
    slug: 'first-gym-day-a',
    name: { en: 'First gym day A', th: 'วันแรกในยิม A' },
    summary: {
      en: 'A whole-body session on machines and dumbbells that teaches a squat, a push and a row.',
      th: 'ฝึกทั้งตัวด้วยเครื่องและดัมเบล ได้เรียนท่าย่อ ท่าดัน และท่าดึงพื้นฐานครบ',
    },
    category: 'STRENGTH',
    difficulty: 'beginner',
    place: 'GYM',
    sets: [
      warmUpWhole,
      {
        name: setNames.main,
        kind: 'STRAIGHT',
        part: 'WORKING',
        restAfterSeconds: 120,
        instructions: [
          {
            exercise: 'goblet-squat',
            sets: 3,
            reps: 10,
            rir: 3,
            restSeconds: 90,
            note: {
              en: 'Choose a weight you could lift three more times, and go as low as your heels stay down.',
              th: 'เลือกน้ำหนักที่ยังยกต่อได้อีกราวสามครั้ง และย่อลงลึกเท่าที่ส้นเท้ายังติดพื้น',
            },
          },
        ],
      },
      {
        name: setNames.second,
        kind: 'STRAIGHT',
        part: 'WORKING',
        restAfterSeconds: 120,
        instructions: [{ exercise: 'machine-chest-press', sets: 3, reps: 10, rir: 3, restSeconds: 90 }],
      },
      {
        name: setNames.third,
        kind: 'STRAIGHT',
        part: 'WORKING',
        restAfterSeconds: 90,
        instructions: [
          {
            exercise: 'seated-cable-row',
            sets: 3,
            reps: 10,
            rir: 3,
            restSeconds: 90,
            note: { en: 'Pull with your elbows, not with your hands.', th: 'คิดว่าดึงด้วยข้อศอก ไม่ใช่ด้วยมือ' },
          },
        ],
      },
      {
        name: setNames.core,
        kind: 'CIRCUIT',
        part: 'ACCESSORY',
        rounds: 2,
        restBetweenRoundsSeconds: 60,
        restAfterSeconds: 60,
        instructions: [
          { exercise: 'glute-bridge', reps: 12 },
          { exercise: 'dead-bug', reps: 10 },
          { exercise: 'knee-plank', seconds: 20 },
        ],
      },
      coolDownLower,
    ],
  },
  {
    slug: 'first-gym-day-b',
    name: { en: 'First gym day B', th: 'วันแรกในยิม B' },
    summary: {
      en: 'The other half of the basics: a hinge, a press overhead, a pulldown and a carry.',
      th: 'พื้นฐานอีกครึ่งหนึ่ง ได้แก่ท่าพับสะโพก ท่าดันเหนือศีรษะ ท่าดึงลง และเดินหิ้วน้ำหนัก',
    },
    category: 'STRENGTH',
    difficulty: 'beginner',
    place: 'GYM',
    sets: [
      warmUpWhole,
      {
        name: setNames.main,
        kind: 'STRAIGHT',
        part: 'WORKING',
        restAfterSeconds: 120,
        instructions: [
          {
            exercise: 'dumbbell-romanian-deadlift',
            sets: 3,
            reps: 10,
            rir: 3,
            restSeconds: 90,
            note: {
              en: 'Push your hips back and stop where your back would begin to round.',
              th: 'ดันสะโพกไปข้างหลัง และหยุดก่อนที่หลังจะเริ่มงอ',
            },
          },
        ],
      },
      {
        name: setNames.second,
        kind: 'STRAIGHT',
        part: 'WORKING',
        restAfterSeconds: 120,
        instructions: [{ exercise: 'seated-dumbbell-press', sets: 3, reps: 10, rir: 3, restSeconds: 90 }],
      },
      {
        name: setNames.third,
        kind: 'STRAIGHT',
        part: 'WORKING',
        restAfterSeconds: 90,
        instructions: [{ exercise: 'lat-pulldown', sets: 3, reps: 10, rir: 3, restSeconds: 90 }],
      },
      {
        name: setNames.carries,
        kind: 'SUPERSET',
        part: 'ACCESSORY',
        rounds: 2,
        restBetweenRoundsSeconds: 75,
        restAfterSeconds: 60,
        instructions: [
          {
            exercise: 'farmers-carry',
            meters: 30,
            note: { en: 'Walk tall and breathe while you walk.', th: 'เดินตัวตรงและอย่ากลั้นหายใจ' },
          },
          { exercise: 'bird-dog', reps: 8 },
        ],
      },
      coolDownUpper,
    ],
  },
  {
    slug: 'barbell-day-a',
    name: { en: 'Barbell day A', th: 'วันบาร์เบล A' },
    summary: {
      en: 'Squat, bench press and row with the barbell, three sets of five where weight goes up each time.',
      th: 'สควอท เบนช์เพรส และโรว์ด้วยบาร์เบล สามเซต เซตละห้าครั้ง เพิ่มน้ำหนักทีละนิดทุกครั้งที่มา',
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
            exercise: 'back-squat',
            sets: 3,
            reps: 5,
            rir: 2,
            restSeconds: 180,
            note: {
              en: 'Work up with the empty bar and two lighter sets before the first one that counts.',
              th: 'เริ่มจากบาร์เปล่าและเซตเบาอีกสองเซต ก่อนเริ่มเซตจริง',
            },
          },
        ],
      },
      {
        name: setNames.second,
        kind: 'STRAIGHT',
        part: 'WORKING',
        restAfterSeconds: 150,
        instructions: [
          {
            exercise: 'bench-press',
            sets: 3,
            reps: 5,
            rir: 2,
            restSeconds: 150,
            note: {
              en: 'Set the safety arms, or ask somebody to stand behind you.',
              th: 'ตั้งคานนิรภัยไว้ หรือขอให้คนช่วยยืนประคองบาร์',
            },
          },
        ],
      },
      {
        name: setNames.third,
        kind: 'STRAIGHT',
        part: 'WORKING',
        restAfterSeconds: 120,
        instructions: [{ exercise: 'bent-over-row', sets: 3, reps: 8, rir: 2, restSeconds: 120 }],
      },
      {
        name: setNames.core,
        kind: 'STRAIGHT',
        part: 'ACCESSORY',
        instructions: [{ exercise: 'plank', sets: 3, seconds: 30, restSeconds: 45 }],
      },
    ],
  },
  {
    slug: 'barbell-day-b',
    name: { en: 'Barbell day B', th: 'วันบาร์เบล B' },
    summary: {
      en: 'A light squat, the overhead press and one honest set of deadlifts.',
      th: 'สควอทเบา โอเวอร์เฮดเพรส และเดดลิฟต์หนักจริงหนึ่งเซต',
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
            sets: 1,
            reps: 5,
            rir: 2,
            restSeconds: 180,
            note: {
              en: 'Do two or three lighter sets first; only the last one counts.',
              th: 'ยกเซตเบาสองถึงสามเซตก่อน แล้วนับเฉพาะเซตสุดท้าย',
            },
          },
        ],
      },
      {
        name: setNames.second,
        kind: 'STRAIGHT',
        part: 'WORKING',
        restAfterSeconds: 150,
        instructions: [{ exercise: 'overhead-press', sets: 3, reps: 5, rir: 2, restSeconds: 150 }],
      },
      {
        name: setNames.third,
        kind: 'STRAIGHT',
        part: 'WORKING',
        restAfterSeconds: 120,
        instructions: [
          {
            exercise: 'goblet-squat',
            sets: 2,
            reps: 10,
            rpe: 6,
            restSeconds: 90,
            note: { en: 'Keep these easy and deep.', th: 'ทำเบา ๆ แต่ย่อให้ลึก' },
          },
        ],
      },
      {
        name: setNames.accessories,
        kind: 'SUPERSET',
        part: 'ACCESSORY',
        rounds: 3,
        restBetweenRoundsSeconds: 75,
        instructions: [
          { exercise: 'lat-pulldown', reps: [8, 12], rir: 2 },
          { exercise: 'back-extension', reps: 12, rir: 3 },
        ],
      },
    ],
  },
];
