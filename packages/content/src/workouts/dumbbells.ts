import type { Workout } from '../workout-types.ts';
import { setNames } from './set-names.ts';
import { warmUpQuiet, warmUpWhole } from './ways-in-and-out.ts';

/** A pair of dumbbells, perhaps a bench. */
export const dumbbellWorkouts: readonly Workout[] = [
  {
    slug: 'dumbbell-day-a',
    name: { en: 'Dumbbell day A', th: 'วันดัมเบล A' },
    summary: {
      en: 'The whole body with one pair of dumbbells, led by squats and floor presses.',
      th: 'ฝึกทั้งตัวด้วยดัมเบลคู่เดียว นำด้วยสควอทและดันอกบนพื้น',
    },
    category: 'HYPERTROPHY',
    difficulty: 'beginner',
    place: 'HOME',
    sets: [
      warmUpQuiet,
      {
        name: setNames.main,
        kind: 'STRAIGHT',
        part: 'WORKING',
        restAfterSeconds: 90,
        instructions: [
          {
            exercise: 'goblet-squat',
            sets: 3,
            reps: [10, 15],
            rir: 2,
            tempo: [3, 1, 1, 0],
            restSeconds: 90,
            note: {
              en: 'Lower slowly: it makes a light dumbbell heavy.',
              th: 'ลงช้า ๆ แล้วดัมเบลเบาจะรู้สึกหนักขึ้นเอง',
            },
          },
        ],
      },
      {
        name: setNames.superset,
        kind: 'SUPERSET',
        part: 'WORKING',
        rounds: 3,
        restBetweenRoundsSeconds: 75,
        restAfterSeconds: 90,
        instructions: [
          { exercise: 'floor-press', reps: [8, 12], rir: 2 },
          { exercise: 'one-arm-dumbbell-row', reps: [8, 12], rir: 2 },
        ],
      },
      {
        name: setNames.secondSuperset,
        kind: 'SUPERSET',
        part: 'ACCESSORY',
        rounds: 2,
        restBetweenRoundsSeconds: 60,
        instructions: [
          { exercise: 'dumbbell-curl', reps: [10, 15], rir: 1 },
          { exercise: 'dumbbell-overhead-triceps-extension', reps: [10, 15], rir: 1 },
        ],
      },
    ],
  },
  {
    slug: 'dumbbell-day-b',
    name: { en: 'Dumbbell day B', th: 'วันดัมเบล B' },
    summary: {
      en: 'Hinges and overhead presses, with single legs for balance.',
      th: 'ท่าพับสะโพกและท่าดันเหนือศีรษะ พร้อมขาทีละข้างเพื่อการทรงตัว',
    },
    category: 'HYPERTROPHY',
    difficulty: 'beginner',
    place: 'HOME',
    sets: [
      warmUpQuiet,
      {
        name: setNames.main,
        kind: 'STRAIGHT',
        part: 'WORKING',
        restAfterSeconds: 90,
        instructions: [{ exercise: 'dumbbell-romanian-deadlift', sets: 3, reps: [8, 12], rir: 2, restSeconds: 90 }],
      },
      {
        name: setNames.superset,
        kind: 'SUPERSET',
        part: 'WORKING',
        rounds: 3,
        restBetweenRoundsSeconds: 75,
        restAfterSeconds: 90,
        instructions: [
          { exercise: 'split-squat', reps: [8, 12], rir: 2 },
          { exercise: 'standing-dumbbell-press', reps: [8, 12], rir: 2 },
        ],
      },
      {
        name: setNames.push,
        kind: 'STRAIGHT',
        part: 'WORKING',
        restAfterSeconds: 90,
        instructions: [
          {
            exercise: 'push-up',
            sets: 3,
            reps: [6, 12],
            rir: 1,
            restSeconds: 75,
            note: { en: 'From your knees if six are too many.', th: 'ถ้าหกครั้งยังหนักไป ให้วางเข่าลงกับพื้น' },
          },
        ],
      },
      {
        name: setNames.core,
        kind: 'SUPERSET',
        part: 'ACCESSORY',
        rounds: 2,
        restBetweenRoundsSeconds: 45,
        instructions: [
          { exercise: 'rear-delt-fly', reps: [12, 15], rir: 1 },
          { exercise: 'dead-bug', reps: 10 },
        ],
      },
    ],
  },
  {
    slug: 'dumbbell-day-c',
    name: { en: 'Dumbbell day C', th: 'วันดัมเบล C' },
    summary: {
      en: 'A livelier third day: lunges, rows, presses and a thruster that makes the heart work.',
      th: 'วันที่สามที่คึกคักกว่าเดิม มีลันจ์ โรว์ และทรัสเตอร์ที่ทำให้หัวใจเต้นแรง',
    },
    category: 'HYPERTROPHY',
    difficulty: 'intermediate',
    place: 'HOME',
    sets: [
      warmUpWhole,
      {
        name: setNames.superset,
        kind: 'SUPERSET',
        part: 'WORKING',
        rounds: 3,
        restBetweenRoundsSeconds: 90,
        restAfterSeconds: 90,
        instructions: [
          { exercise: 'walking-lunge', reps: [16, 20], rir: 2 },
          { exercise: 'one-arm-dumbbell-row', reps: [10, 15], rir: 1 },
        ],
      },
      {
        name: setNames.secondSuperset,
        kind: 'SUPERSET',
        part: 'WORKING',
        rounds: 3,
        restBetweenRoundsSeconds: 90,
        restAfterSeconds: 90,
        instructions: [
          { exercise: 'dumbbell-bench-press', reps: [8, 12], rir: 1 },
          {
            exercise: 'single-leg-romanian-deadlift',
            reps: [8, 12],
            rir: 2,
            note: { en: 'Rest a hand on the bench if you wobble.', th: 'ถ้าทรงตัวไม่อยู่ ให้วางมือข้างหนึ่งบนม้านั่ง' },
          },
        ],
      },
      {
        name: setNames.shoulders,
        kind: 'STRAIGHT',
        part: 'ACCESSORY',
        restAfterSeconds: 90,
        instructions: [{ exercise: 'dumbbell-lateral-raise', sets: 2, reps: [12, 15], rir: 1, restSeconds: 60 }],
      },
      {
        name: setNames.everyMinute,
        kind: 'EMOM',
        part: 'FINISHER',
        rounds: 6,
        intervalSeconds: 60,
        instructions: [
          {
            exercise: 'dumbbell-thruster',
            reps: 6,
            rpe: 7,
            note: { en: 'What is left of each minute is your rest.', th: 'เวลาที่เหลือในแต่ละนาทีคือเวลาพัก' },
          },
        ],
      },
    ],
  },
  {
    slug: 'dumbbell-half-hour',
    name: { en: 'Dumbbell half hour', th: 'ดัมเบลครึ่งชั่วโมง' },
    summary: {
      en: 'Two pairs of exercises, four rounds of each, for a day with thirty minutes in it.',
      th: 'สี่ท่า จับเป็นสองคู่ คู่ละสี่รอบ สำหรับวันที่มีเวลาแค่ครึ่งชั่วโมง',
    },
    category: 'STRENGTH',
    difficulty: 'intermediate',
    place: 'HOME',
    sets: [
      warmUpQuiet,
      {
        name: setNames.superset,
        kind: 'SUPERSET',
        part: 'WORKING',
        rounds: 4,
        restBetweenRoundsSeconds: 60,
        restAfterSeconds: 90,
        instructions: [
          { exercise: 'bulgarian-split-squat', reps: 8, rir: 2 },
          { exercise: 'dumbbell-bench-press', reps: 8, rir: 2 },
        ],
      },
      {
        name: setNames.secondSuperset,
        kind: 'SUPERSET',
        part: 'WORKING',
        rounds: 4,
        restBetweenRoundsSeconds: 60,
        instructions: [
          { exercise: 'single-leg-romanian-deadlift', reps: 8, rir: 2 },
          { exercise: 'one-arm-dumbbell-row', reps: 8, rir: 2 },
        ],
      },
    ],
  },
];
