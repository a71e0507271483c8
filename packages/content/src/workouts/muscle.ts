import type { Workout } from '../workout-types.ts';
import { setNames } from './set-names.ts';
import { warmUpLower, warmUpUpper } from './ways-in-and-out.ts';

/** Upper and lower body in turn, for size. */
export const muscleWorkouts: readonly Workout[] = [
  {
    slug: 'upper-body-a',
    name: { en: 'Upper body A', th: 'ท่อนบน A' },
    summary: {
      en: 'Chest and back in pairs, then shoulders and arms with sets that end close to the limit.',
      th: 'จับคู่อกกับหลัง แล้วต่อด้วยไหล่และแขนแบบเซตเกือบหมดแรง',
    },
    category: 'HYPERTROPHY',
    difficulty: 'intermediate',
    place: 'GYM',
    sets: [
      warmUpUpper,
      {
        name: setNames.main,
        kind: 'STRAIGHT',
        part: 'WORKING',
        restAfterSeconds: 120,
        instructions: [
          {
            exercise: 'bench-press',
            sets: 3,
            reps: [6, 10],
            rir: 2,
            restSeconds: 150,
            note: {
              en: 'Add weight once all three sets reach ten.',
              th: 'เพิ่มน้ำหนักเมื่อทำครบสิบครั้งได้ทั้งสามเซต',
            },
          },
        ],
      },
      {
        name: setNames.superset,
        kind: 'SUPERSET',
        part: 'WORKING',
        rounds: 3,
        restBetweenRoundsSeconds: 90,
        restAfterSeconds: 120,
        instructions: [
          { exercise: 'chest-supported-row', reps: [8, 12], rir: 1, tempo: [2, 0, 1, 1] },
          { exercise: 'seated-dumbbell-press', reps: [8, 12], rir: 2 },
        ],
      },
      {
        name: setNames.dropSet,
        kind: 'DROP',
        part: 'ACCESSORY',
        rounds: 2,
        restBetweenRoundsSeconds: 90,
        restAfterSeconds: 90,
        instructions: [
          { exercise: 'dumbbell-lateral-raise', reps: [10, 12], rir: 0 },
          {
            exercise: 'dumbbell-lateral-raise',
            reps: [8, 12],
            rir: 0,
            note: {
              en: 'Put the dumbbells down, take a third less and go on at once.',
              th: 'วางดัมเบล ลดน้ำหนักลงหนึ่งในสาม แล้วยกต่อทันที',
            },
          },
        ],
      },
      {
        name: setNames.arms,
        kind: 'SUPERSET',
        part: 'ACCESSORY',
        rounds: 3,
        restBetweenRoundsSeconds: 60,
        instructions: [
          { exercise: 'incline-dumbbell-curl', reps: [10, 15], rir: 1 },
          { exercise: 'cable-overhead-triceps-extension', reps: [10, 15], rir: 1 },
        ],
      },
    ],
  },
  {
    slug: 'lower-body-a',
    name: { en: 'Lower body A', th: 'ท่อนล่าง A' },
    summary: {
      en: 'Thighs first: squats, leg press with a slow way down, curls and calves.',
      th: 'เน้นต้นขาหน้าก่อน ด้วยสควอท เลกเพรสแบบลงช้า แล้วต่อด้วยหลังขาและน่อง',
    },
    category: 'HYPERTROPHY',
    difficulty: 'intermediate',
    place: 'GYM',
    sets: [
      warmUpLower,
      {
        name: setNames.main,
        kind: 'STRAIGHT',
        part: 'WORKING',
        restAfterSeconds: 150,
        instructions: [{ exercise: 'back-squat', sets: 3, reps: [6, 8], rir: 2, restSeconds: 180 }],
      },
      {
        name: setNames.second,
        kind: 'STRAIGHT',
        part: 'WORKING',
        restAfterSeconds: 120,
        instructions: [
          {
            exercise: 'leg-press',
            sets: 3,
            reps: [10, 15],
            rir: 1,
            tempo: [3, 1, 1, 0],
            restSeconds: 120,
            note: {
              en: 'Stop where your lower back would leave the pad.',
              th: 'หยุดก่อนที่หลังล่างจะลอยจากพนัก',
            },
          },
        ],
      },
      {
        name: setNames.hamstrings,
        kind: 'STRAIGHT',
        part: 'ACCESSORY',
        restAfterSeconds: 90,
        instructions: [{ exercise: 'seated-leg-curl', sets: 3, reps: [10, 15], rir: 1, restSeconds: 75 }],
      },
      {
        name: setNames.superset,
        kind: 'SUPERSET',
        part: 'ACCESSORY',
        rounds: 3,
        restBetweenRoundsSeconds: 60,
        instructions: [
          { exercise: 'machine-calf-raise', reps: [10, 15], rir: 0, tempo: [2, 2, 1, 1] },
          { exercise: 'cable-crunch', reps: [10, 15], rir: 1 },
        ],
      },
    ],
  },
  {
    slug: 'upper-body-b',
    name: { en: 'Upper body B', th: 'ท่อนบน B' },
    summary: {
      en: 'The back leads this time: pulldowns and rows, an incline press, and a long finish for the arms.',
      th: 'คราวนี้หลังนำ ทั้งพูลดาวน์และโรว์ ตามด้วยอินไคลน์เพรส และปิดท้ายด้วยแขนยาว ๆ',
    },
    category: 'HYPERTROPHY',
    difficulty: 'intermediate',
    place: 'GYM',
    sets: [
      warmUpUpper,
      {
        name: setNames.main,
        kind: 'STRAIGHT',
        part: 'WORKING',
        restAfterSeconds: 120,
        instructions: [{ exercise: 'lat-pulldown', sets: 4, reps: [8, 12], rir: 1, restSeconds: 90 }],
      },
      {
        name: setNames.second,
        kind: 'STRAIGHT',
        part: 'WORKING',
        restAfterSeconds: 120,
        instructions: [{ exercise: 'incline-dumbbell-press', sets: 3, reps: [8, 12], rir: 2, restSeconds: 90 }],
      },
      {
        name: setNames.superset,
        kind: 'SUPERSET',
        part: 'ACCESSORY',
        rounds: 3,
        restBetweenRoundsSeconds: 75,
        restAfterSeconds: 90,
        instructions: [
          { exercise: 'one-arm-cable-row', reps: [10, 12], rir: 1 },
          { exercise: 'cable-fly', reps: [12, 15], rir: 1, tempo: [3, 1, 1, 1] },
        ],
      },
      {
        name: setNames.restPause,
        kind: 'REST_PAUSE',
        part: 'FINISHER',
        rounds: 3,
        restBetweenRoundsSeconds: 20,
        restAfterSeconds: 90,
        instructions: [
          {
            exercise: 'rope-hammer-curl',
            reps: [6, 12],
            rir: 0,
            note: {
              en: 'One weight for all three: rest for a few breaths and go again, with fewer each time.',
              th: 'ใช้น้ำหนักเดิมทั้งสามรอบ พักไม่กี่ลมหายใจแล้วทำต่อ จำนวนครั้งจะลดลงเอง',
            },
          },
        ],
      },
      {
        name: setNames.arms,
        kind: 'STRAIGHT',
        part: 'ACCESSORY',
        instructions: [
          { exercise: 'triceps-pushdown', sets: 3, reps: [10, 15], rir: 1, restSeconds: 60 },
          { exercise: 'reverse-pec-deck', sets: 3, reps: [12, 15], rir: 1, restSeconds: 60 },
        ],
      },
    ],
  },
  {
    slug: 'lower-body-b',
    name: { en: 'Lower body B', th: 'ท่อนล่าง B' },
    summary: {
      en: 'Hips first: Romanian deadlifts, hip thrusts, single legs and the inner thighs.',
      th: 'เน้นสะโพกก่อน ด้วยโรมาเนียนเดดลิฟต์ ฮิปทรัสต์ ขาทีละข้าง และต้นขาด้านใน',
    },
    category: 'HYPERTROPHY',
    difficulty: 'intermediate',
    place: 'GYM',
    sets: [
      warmUpLower,
      {
        name: setNames.main,
        kind: 'STRAIGHT',
        part: 'WORKING',
        restAfterSeconds: 150,
        instructions: [
          { exercise: 'romanian-deadlift', sets: 3, reps: [8, 10], rir: 2, tempo: [3, 1, 1, 0], restSeconds: 150 },
        ],
      },
      {
        name: setNames.second,
        kind: 'STRAIGHT',
        part: 'WORKING',
        restAfterSeconds: 120,
        instructions: [
          {
            exercise: 'hip-thrust',
            sets: 3,
            reps: [8, 12],
            rir: 1,
            tempo: [2, 0, 1, 1],
            restSeconds: 120,
            note: { en: 'Hold the top for a second with your ribs down.', th: 'ค้างข้างบนหนึ่งวินาทีโดยไม่แอ่นซี่โครง' },
          },
        ],
      },
      {
        name: setNames.superset,
        kind: 'SUPERSET',
        part: 'ACCESSORY',
        rounds: 3,
        restBetweenRoundsSeconds: 90,
        restAfterSeconds: 90,
        instructions: [
          { exercise: 'dumbbell-step-up', reps: [8, 12], rir: 2 },
          { exercise: 'machine-hip-adduction', reps: [12, 15], rir: 1 },
        ],
      },
      {
        name: setNames.calves,
        kind: 'STRAIGHT',
        part: 'ACCESSORY',
        instructions: [{ exercise: 'seated-calf-raise', sets: 3, reps: [12, 20], rir: 0, restSeconds: 60 }],
      },
    ],
  },
  {
    slug: 'push-day',
    name: { en: 'Push day', th: 'วันดัน' },
    summary: {
      en: 'Chest, shoulders and triceps, from the heaviest press to the smallest muscle.',
      th: 'อก ไหล่ และหลังแขน ไล่จากท่าดันที่หนักที่สุดไปจนถึงกล้ามเนื้อมัดเล็ก',
    },
    category: 'HYPERTROPHY',
    difficulty: 'advanced',
    place: 'GYM',
    sets: [
      warmUpUpper,
      {
        name: setNames.main,
        kind: 'STRAIGHT',
        part: 'WORKING',
        restAfterSeconds: 150,
        instructions: [{ exercise: 'incline-bench-press', sets: 3, reps: [6, 10], rir: 1, restSeconds: 150 }],
      },
      {
        name: setNames.second,
        kind: 'STRAIGHT',
        part: 'WORKING',
        restAfterSeconds: 120,
        instructions: [
          { exercise: 'machine-chest-press', sets: 3, reps: [8, 12], rir: 1, restSeconds: 90 },
          { exercise: 'machine-shoulder-press', sets: 2, reps: [8, 12], rir: 1, restSeconds: 90 },
        ],
      },
      {
        name: setNames.superset,
        kind: 'SUPERSET',
        part: 'ACCESSORY',
        rounds: 3,
        restBetweenRoundsSeconds: 60,
        restAfterSeconds: 90,
        instructions: [
          { exercise: 'cable-lateral-raise', reps: [12, 15], rir: 1 },
          { exercise: 'triceps-pushdown', reps: [10, 12], rir: 1 },
        ],
      },
      {
        name: setNames.dropSet,
        kind: 'DROP',
        part: 'FINISHER',
        instructions: [
          { exercise: 'pec-deck-fly', reps: [10, 12], rir: 0 },
          { exercise: 'pec-deck-fly', reps: [8, 10], rir: 0, note: { en: 'A quarter less.', th: 'ลดน้ำหนักลงหนึ่งในสี่' } },
          {
            exercise: 'pec-deck-fly',
            reps: [8, 10],
            rir: 0,
            note: { en: 'A quarter less again.', th: 'ลดลงอีกหนึ่งในสี่' },
          },
        ],
      },
    ],
  },
  {
    slug: 'pull-day',
    name: { en: 'Pull day', th: 'วันดึง' },
    summary: {
      en: 'Back, rear shoulders and biceps: pull-ups while you are fresh, rows after that.',
      th: 'หลัง ไหล่หลัง และหน้าแขน เริ่มจากดึงข้อตอนแรงยังดี แล้วต่อด้วยโรว์',
    },
    category: 'HYPERTROPHY',
    difficulty: 'advanced',
    place: 'GYM',
    sets: [
      warmUpUpper,
      {
        name: setNames.main,
        kind: 'STRAIGHT',
        part: 'WORKING',
        restAfterSeconds: 150,
        instructions: [
          {
            exercise: 'pull-up',
            sets: 3,
            reps: [5, 10],
            rir: 1,
            restSeconds: 150,
            note: {
              en: 'Start every one from straight arms.',
              th: 'เริ่มทุกครั้งจากแขนเหยียดตรง',
            },
          },
        ],
      },
      {
        name: setNames.second,
        kind: 'STRAIGHT',
        part: 'WORKING',
        restAfterSeconds: 120,
        instructions: [
          { exercise: 'seated-cable-row', sets: 3, reps: [8, 12], rir: 1, tempo: [2, 0, 1, 1], restSeconds: 90 },
          { exercise: 'straight-arm-pulldown', sets: 2, reps: [12, 15], rir: 1, restSeconds: 75 },
        ],
      },
      {
        name: setNames.superset,
        kind: 'SUPERSET',
        part: 'ACCESSORY',
        rounds: 3,
        restBetweenRoundsSeconds: 60,
        restAfterSeconds: 90,
        instructions: [
          { exercise: 'face-pull', reps: [12, 15], rir: 1 },
          { exercise: 'barbell-curl', reps: [8, 12], rir: 1 },
        ],
      },
      {
        name: setNames.restPause,
        kind: 'REST_PAUSE',
        part: 'FINISHER',
        rounds: 3,
        restBetweenRoundsSeconds: 15,
        instructions: [{ exercise: 'hammer-curl', reps: [5, 10], rir: 0 }],
      },
    ],
  },
  {
    slug: 'leg-day',
    name: { en: 'Leg day', th: 'วันขา' },
    summary: {
      en: 'Front squats and Romanian deadlifts, then machines that let you go further without falling.',
      th: 'ฟรอนต์สควอทและโรมาเนียนเดดลิฟต์ แล้วใช้เครื่องเพื่อไปให้สุดโดยไม่ต้องกลัวล้ม',
    },
    category: 'HYPERTROPHY',
    difficulty: 'advanced',
    place: 'GYM',
    sets: [
      warmUpLower,
      {
        name: setNames.main,
        kind: 'STRAIGHT',
        part: 'WORKING',
        restAfterSeconds: 180,
        instructions: [{ exercise: 'front-squat', sets: 3, reps: [6, 8], rir: 2, restSeconds: 150 }],
      },
      {
        name: setNames.second,
        kind: 'STRAIGHT',
        part: 'WORKING',
        restAfterSeconds: 150,
        instructions: [{ exercise: 'romanian-deadlift', sets: 3, reps: [8, 10], rir: 2, restSeconds: 120 }],
      },
      {
        name: setNames.superset,
        kind: 'SUPERSET',
        part: 'ACCESSORY',
        rounds: 2,
        restBetweenRoundsSeconds: 90,
        restAfterSeconds: 90,
        instructions: [
          { exercise: 'leg-extension', reps: [12, 15], rir: 0 },
          { exercise: 'lying-leg-curl', reps: [10, 12], rir: 0 },
        ],
      },
      {
        name: setNames.calves,
        kind: 'STRAIGHT',
        part: 'ACCESSORY',
        instructions: [
          { exercise: 'machine-calf-raise', sets: 3, reps: [8, 12], rir: 0, tempo: [2, 2, 1, 0], restSeconds: 75 },
        ],
      },
    ],
  },
];
