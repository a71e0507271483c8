import type { Workout } from '../workout-types.ts';
import { setNames } from './set-names.ts';
import { coolDownLower, warmUpQuiet, warmUpWhole } from './ways-in-and-out.ts';

/** The floor, a wall and a chair. */
export const homeWorkouts: readonly Workout[] = [
  {
    slug: 'home-day-a',
    name: { en: 'Home day A', th: 'วันฝึกที่บ้าน A' },
    summary: {
      en: 'Legs, push and trunk with nothing but the floor and a chair, and no jump that anybody would hear.',
      th: 'ขา ท่าดัน และแกนกลางลำตัว ใช้แค่พื้นกับเก้าอี้ ไม่มีกระโดดให้เพื่อนบ้านได้ยิน',
    },
    category: 'STRENGTH',
    difficulty: 'beginner',
    place: 'HOME',
    sets: [
      warmUpQuiet,
      {
        name: setNames.circuit,
        kind: 'CIRCUIT',
        part: 'WORKING',
        rounds: 3,
        restBetweenRoundsSeconds: 90,
        restAfterSeconds: 60,
        instructions: [
          { exercise: 'bodyweight-squat', reps: 12, rir: 3 },
          {
            exercise: 'knee-push-up',
            reps: 8,
            rir: 2,
            note: { en: 'One straight line from knees to head.', th: 'ให้ลำตัวเป็นเส้นตรงตั้งแต่เข่าถึงศีรษะ' },
          },
          { exercise: 'glute-bridge', reps: 15, rir: 3 },
          { exercise: 'knee-plank', seconds: 25 },
        ],
      },
      coolDownLower,
    ],
  },
  {
    slug: 'home-day-b',
    name: { en: 'Home day B', th: 'วันฝึกที่บ้าน B' },
    summary: {
      en: 'Lunges, the back of the body and the sides, for the muscles that sitting forgets.',
      th: 'ลันจ์ กล้ามเนื้อด้านหลังและด้านข้าง สำหรับส่วนที่คนนั่งนานลืมใช้',
    },
    category: 'STRENGTH',
    difficulty: 'beginner',
    place: 'HOME',
    sets: [
      warmUpQuiet,
      {
        name: setNames.circuit,
        kind: 'CIRCUIT',
        part: 'WORKING',
        rounds: 3,
        restBetweenRoundsSeconds: 90,
        restAfterSeconds: 60,
        instructions: [
          {
            exercise: 'reverse-lunge',
            reps: 8,
            rir: 3,
            note: { en: 'Hold on to a chair while you find your balance.', th: 'จับพนักเก้าอี้ไว้ก่อนจนกว่าจะทรงตัวได้' },
          },
          { exercise: 'superman', reps: 10, rir: 3 },
          { exercise: 'wall-push-up', reps: 15, rir: 3 },
          { exercise: 'knee-side-plank', seconds: 20 },
        ],
      },
      coolDownLower,
    ],
  },
  {
    slug: 'home-day-c',
    name: { en: 'Home day C', th: 'วันฝึกที่บ้าน C' },
    summary: {
      en: 'Full push-ups, split squats and one leg at a time, for when A and B have become easy.',
      th: 'วิดพื้นเต็มตัว สปลิตสควอท และท่าขาเดียว สำหรับวันที่ A และ B เริ่มง่ายแล้ว',
    },
    category: 'STRENGTH',
    difficulty: 'intermediate',
    place: 'HOME',
    sets: [
      warmUpWhole,
      {
        name: setNames.superset,
        kind: 'SUPERSET',
        part: 'WORKING',
        rounds: 3,
        restBetweenRoundsSeconds: 75,
        restAfterSeconds: 90,
        instructions: [
          { exercise: 'split-squat', reps: 10, rir: 2 },
          { exercise: 'push-up', reps: 10, rir: 2 },
        ],
      },
      {
        name: setNames.secondSuperset,
        kind: 'SUPERSET',
        part: 'WORKING',
        rounds: 3,
        restBetweenRoundsSeconds: 60,
        restAfterSeconds: 90,
        instructions: [
          { exercise: 'single-leg-glute-bridge', reps: 10, rir: 2 },
          { exercise: 'pike-push-up', reps: 6, rir: 2 },
        ],
      },
      {
        name: setNames.core,
        kind: 'SUPERSET',
        part: 'ACCESSORY',
        rounds: 2,
        restBetweenRoundsSeconds: 45,
        instructions: [
          { exercise: 'hollow-hold', seconds: 20 },
          { exercise: 'side-plank', seconds: 20 },
        ],
      },
    ],
  },
  {
    slug: 'ten-quiet-minutes',
    name: { en: 'Ten quiet minutes', th: 'สิบนาทีเงียบ ๆ' },
    summary: {
      en: 'As many unhurried rounds as ten minutes hold, in a room where somebody sleeps.',
      th: 'ทำวนไปเรื่อย ๆ โดยไม่ต้องรีบในสิบนาที เงียบพอสำหรับห้องที่มีคนหลับอยู่',
    },
    category: 'CONDITIONING',
    difficulty: 'beginner',
    place: 'HOME',
    sets: [
      {
        name: setNames.amrap,
        kind: 'AMRAP',
        part: 'WORKING',
        timeCapSeconds: 600,
        instructions: [
          { exercise: 'sit-to-stand', reps: 8, rpe: 6 },
          { exercise: 'wall-push-up', reps: 10, rpe: 6 },
          {
            exercise: 'dead-bug',
            reps: 8,
            rpe: 6,
            note: { en: 'Slow down here: this is where you catch your breath.', th: 'ช้าลงตรงนี้ ใช้เป็นช่วงให้หายใจทัน' },
          },
        ],
      },
    ],
  },
  {
    slug: 'push-up-ladder',
    name: { en: 'Push-up practice', th: 'ฝึกวิดพื้น' },
    summary: {
      en: 'Many small sets of push-ups, every minute, never to failure: how a low number grows.',
      th: 'วิดพื้นเซตเล็ก ๆ หลายเซต เริ่มใหม่ทุกนาทีและไม่ทำจนหมดแรง วิธีเพิ่มจำนวนครั้งที่ได้ผล',
    },
    category: 'STRENGTH',
    difficulty: 'intermediate',
    place: 'HOME',
    sets: [
      warmUpQuiet,
      {
        name: setNames.everyMinute,
        kind: 'EMOM',
        part: 'WORKING',
        rounds: 10,
        intervalSeconds: 60,
        restAfterSeconds: 120,
        instructions: [
          {
            exercise: 'push-up',
            reps: [4, 6],
            rir: 4,
            note: {
              en: 'Half of what you could do at most; drop one when the last gets slow.',
              th: 'ทำครึ่งหนึ่งของที่ทำได้มากที่สุด และลดลงหนึ่งครั้งเมื่อครั้งสุดท้ายเริ่มช้า',
            },
          },
        ],
      },
      {
        name: setNames.pull,
        kind: 'SUPERSET',
        part: 'ACCESSORY',
        rounds: 3,
        restBetweenRoundsSeconds: 45,
        instructions: [
          { exercise: 'prone-y-raise', reps: 12, rir: 2 },
          { exercise: 'plank', seconds: 30 },
        ],
      },
    ],
  },
  {
    slug: 'steady-day-a',
    name: { en: 'Steady day A', th: 'วันมั่นคง A' },
    summary: {
      en: 'Standing up, holding on and balancing: strength for stairs, shopping bags and a long life at home.',
      th: 'ลุกยืน ทรงตัว และออกแรงอย่างปลอดภัย เพื่อขึ้นบันได ถือของ และใช้ชีวิตเองได้นาน ๆ',
    },
    description: {
      en: 'Keep a firm chair against the wall beside you. Stop if you feel dizzy or your chest hurts.',
      th: 'วางเก้าอี้ที่มั่นคงชิดผนังไว้ข้างตัว หากเวียนศีรษะหรือเจ็บหน้าอกให้หยุดทันที',
    },
    category: 'STRENGTH',
    difficulty: 'beginner',
    place: 'HOME',
    sets: [
      {
        name: setNames.warmUp,
        kind: 'STRAIGHT',
        part: 'WARM_UP',
        restAfterSeconds: 60,
        instructions: [
          { exercise: 'seated-march', reps: 20, restSeconds: 15 },
          { exercise: 'seated-cat-cow', reps: 8, restSeconds: 15 },
          { exercise: 'ankle-pump', reps: 15 },
        ],
      },
      {
        name: setNames.legs,
        kind: 'STRAIGHT',
        part: 'WORKING',
        restAfterSeconds: 90,
        instructions: [
          {
            exercise: 'sit-to-stand',
            sets: 3,
            reps: 8,
            rpe: 6,
            tempo: [3, 0, 1, 0],
            restSeconds: 75,
            note: { en: 'Sit down as slowly as you can.', th: 'ค่อย ๆ นั่งลงให้ช้าที่สุด' },
          },
        ],
      },
      {
        name: setNames.superset,
        kind: 'SUPERSET',
        part: 'WORKING',
        rounds: 2,
        restBetweenRoundsSeconds: 60,
        restAfterSeconds: 60,
        instructions: [
          { exercise: 'wall-push-up', reps: 10, rpe: 6 },
          { exercise: 'seated-heel-raise', reps: 15, rpe: 6 },
        ],
      },
      {
        name: setNames.balance,
        kind: 'STRAIGHT',
        part: 'ACCESSORY',
        instructions: [
          {
            exercise: 'single-leg-stand',
            sets: 3,
            seconds: 15,
            restSeconds: 20,
            note: { en: 'Two fingers on the chair are allowed.', th: 'ใช้สองนิ้วแตะเก้าอี้ไว้ได้' },
          },
        ],
      },
    ],
  },
  {
    slug: 'steady-day-b',
    name: { en: 'Steady day B', th: 'วันมั่นคง B' },
    summary: {
      en: 'Hips, back and shins, which keep the foot from catching and the body upright.',
      th: 'สะโพก หลัง และหน้าแข้ง ช่วยให้ยกปลายเท้าพ้นพื้นและยืนตัวตรงได้มั่นคง',
    },
    category: 'STRENGTH',
    difficulty: 'beginner',
    place: 'HOME',
    sets: [
      {
        name: setNames.warmUp,
        kind: 'STRAIGHT',
        part: 'WARM_UP',
        restAfterSeconds: 60,
        instructions: [
          { exercise: 'walk', seconds: 180, restSeconds: 15 },
          { exercise: 'seated-thoracic-rotation', reps: 6 },
        ],
      },
      {
        name: setNames.legs,
        kind: 'STRAIGHT',
        part: 'WORKING',
        restAfterSeconds: 90,
        instructions: [
          { exercise: 'supported-split-squat', sets: 2, reps: 6, rpe: 6, restSeconds: 75 },
          { exercise: 'glute-bridge', sets: 2, reps: 10, rpe: 6, restSeconds: 60 },
        ],
      },
      {
        name: setNames.superset,
        kind: 'SUPERSET',
        part: 'WORKING',
        rounds: 2,
        restBetweenRoundsSeconds: 60,
        restAfterSeconds: 60,
        instructions: [
          { exercise: 'seated-toe-raise', reps: 15, rpe: 6 },
          { exercise: 'wall-angel', reps: 8, rpe: 5 },
        ],
      },
      {
        name: setNames.balance,
        kind: 'STRAIGHT',
        part: 'ACCESSORY',
        instructions: [{ exercise: 'heel-walk', sets: 3, meters: 8, restSeconds: 30 }],
      },
    ],
  },
];
