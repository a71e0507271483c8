import type { Workout } from '../workout-types.ts';
import { setNames } from './set-names.ts';
import { coolDownLower, warmUpWhole } from './ways-in-and-out.ts';

/** Against the clock. */
export const conditioningWorkouts: readonly Workout[] = [
  {
    slug: 'dumbbell-every-minute',
    name: { en: 'Dumbbells every minute', th: 'ดัมเบลทุกนาที' },
    summary: {
      en: 'Fourteen minutes in which a pair of dumbbells is lifted at the start of each, and put down for the rest of it.',
      th: 'สิบสี่นาทีที่ยกดัมเบลตอนต้นนาที แล้ววางพักในเวลาที่เหลือ',
    },
    category: 'CONDITIONING',
    difficulty: 'intermediate',
    place: 'HOME',
    sets: [
      warmUpWhole,
      {
        name: setNames.everyMinute,
        kind: 'EMOM',
        part: 'WORKING',
        rounds: 7,
        intervalSeconds: 120,
        restAfterSeconds: 60,
        instructions: [
          {
            exercise: 'dumbbell-thruster',
            reps: 8,
            rpe: 7,
            note: { en: 'At the start of the first minute.', th: 'ทำตอนเริ่มนาทีแรก' },
          },
          {
            exercise: 'one-arm-dumbbell-row',
            reps: 8,
            rpe: 7,
            note: { en: 'At the start of the second minute.', th: 'ทำตอนเริ่มนาทีที่สอง' },
          },
        ],
      },
      coolDownLower,
    ],
  },
  {
    slug: 'fifteen-minute-rounds',
    name: { en: 'Fifteen minutes of rounds', th: 'สิบห้านาทีวนรอบ' },
    summary: {
      en: 'As many rounds as you can in a quarter of an hour, with nothing but your own weight.',
      th: 'วนให้ได้มากรอบที่สุดในสิบห้านาที ใช้แค่น้ำหนักตัว',
    },
    category: 'CONDITIONING',
    difficulty: 'intermediate',
    place: 'HOME',
    sets: [
      warmUpWhole,
      {
        name: setNames.amrap,
        kind: 'AMRAP',
        part: 'WORKING',
        timeCapSeconds: 900,
        restAfterSeconds: 60,
        instructions: [
          { exercise: 'reverse-lunge', reps: 6, rpe: 7 },
          { exercise: 'push-up', reps: 8, rpe: 7 },
          {
            exercise: 'squat-thrust',
            reps: 8,
            rpe: 8,
            note: {
              en: 'Step your feet back instead of jumping if your back complains.',
              th: 'ถ้าหลังเริ่มบ่น ให้ก้าวเท้าถอยแทนการกระโดด',
            },
          },
          { exercise: 'mountain-climber', seconds: 20, rpe: 7 },
        ],
      },
      coolDownLower,
    ],
  },
  {
    slug: 'twelve-minute-race',
    name: { en: 'Twelve-minute race', th: 'แข่งกับเวลาสิบสองนาที' },
    summary: {
      en: 'One long list with a limit of twelve minutes: write down how far you came and beat it next month.',
      th: 'รายการท่ายาวหนึ่งชุดในเวลาไม่เกินสิบสองนาที จดไว้ว่าทำถึงไหน แล้วเดือนหน้ามาทำลายสถิติ',
    },
    category: 'CONDITIONING',
    difficulty: 'advanced',
    place: 'GYM',
    sets: [
      warmUpWhole,
      {
        name: setNames.clock,
        kind: 'TIMED',
        part: 'WORKING',
        timeCapSeconds: 720,
        restAfterSeconds: 120,
        instructions: [
          { exercise: 'rowing-machine-row', meters: 500, rpe: 8 },
          { exercise: 'kettlebell-swing', reps: 40, rpe: 8 },
          { exercise: 'burpee', reps: 20, rpe: 9 },
          { exercise: 'goblet-squat', reps: 30, kilograms: 16, rpe: 8 },
          {
            exercise: 'rowing-machine-row',
            meters: 500,
            rpe: 9,
            note: { en: 'Empty what is left.', th: 'ใส่แรงที่เหลือให้หมด' },
          },
        ],
      },
      coolDownLower,
    ],
  },
  {
    slug: 'rowing-and-swings',
    name: { en: 'Rowing and swings', th: 'กรรเชียงบกสลับสวิง' },
    summary: {
      en: 'Five rounds on the rowing machine and with a kettlebell, hard on the lungs and easy on the joints.',
      th: 'ห้ารอบบนเครื่องกรรเชียงบกสลับเคตเทิลเบล หนักปอดแต่เบาข้อต่อ',
    },
    category: 'CONDITIONING',
    difficulty: 'intermediate',
    place: 'GYM',
    sets: [
      warmUpWhole,
      {
        name: setNames.circuit,
        kind: 'CIRCUIT',
        part: 'WORKING',
        rounds: 5,
        restBetweenRoundsSeconds: 90,
        restAfterSeconds: 60,
        instructions: [
          { exercise: 'rowing-machine-row', meters: 250, rpe: 8 },
          {
            exercise: 'kettlebell-swing',
            reps: 15,
            rpe: 7,
            note: { en: 'The hips throw; the arms only hold on.', th: 'สะโพกเป็นคนเหวี่ยง แขนแค่จับไว้' },
          },
          { exercise: 'plank', seconds: 30 },
        ],
      },
      coolDownLower,
    ],
  },
  {
    slug: 'bike-intervals',
    name: { en: 'Bike intervals', th: 'ปั่นเป็นช่วง' },
    summary: {
      en: 'Ten times half a minute hard and a minute and a half easy, with no impact at all.',
      th: 'ปั่นหนักครึ่งนาที เบาหนึ่งนาทีครึ่ง สิบรอบ โดยไม่มีแรงกระแทกเลย',
    },
    category: 'CARDIO',
    difficulty: 'beginner',
    place: 'GYM',
    sets: [
      {
        name: setNames.warmUp,
        kind: 'STRAIGHT',
        part: 'WARM_UP',
        instructions: [{ exercise: 'bike-ride', seconds: 300, rpe: 3 }],
      },
      {
        name: setNames.intervals,
        kind: 'CIRCUIT',
        part: 'WORKING',
        rounds: 10,
        instructions: [
          {
            exercise: 'bike-ride',
            seconds: 30,
            rpe: 8,
            note: { en: 'Turn the resistance up, not only the legs faster.', th: 'เพิ่มแรงต้านด้วย ไม่ใช่แค่ปั่นให้เร็ว' },
          },
          { exercise: 'bike-ride', seconds: 90, rpe: 3 },
        ],
      },
      {
        name: setNames.coolDown,
        kind: 'STRAIGHT',
        part: 'COOL_DOWN',
        instructions: [{ exercise: 'bike-ride', seconds: 300, rpe: 2 }],
      },
    ],
  },
  {
    slug: 'long-walk',
    name: { en: 'A long walk', th: 'เดินยาว' },
    summary: {
      en: 'Forty-five minutes on foot, brisk enough to feel warm, easy enough to enjoy.',
      th: 'เดินสี่สิบห้านาที เร็วพอให้ตัวอุ่น สบายพอให้เพลิน',
    },
    category: 'CARDIO',
    difficulty: 'beginner',
    place: 'OUTDOOR',
    sets: [
      {
        name: setNames.walk,
        kind: 'STRAIGHT',
        part: 'WORKING',
        instructions: [{ exercise: 'walk', seconds: 2700, rpe: 3 }],
      },
    ],
  },
  {
    slug: 'kettlebell-basics',
    name: { en: 'One kettlebell', th: 'เคตเทิลเบลลูกเดียว' },
    summary: {
      en: 'Swings, presses, squats and a carry with a single kettlebell, and a slow get-up to learn well.',
      th: 'สวิง เพรส สควอท และเดินถือเคตเทิลเบลลูกเดียว พร้อมฝึกลุกขึ้นช้า ๆ ให้ถูกท่า',
    },
    category: 'STRENGTH',
    difficulty: 'intermediate',
    place: 'HOME',
    sets: [
      warmUpWhole,
      {
        name: setNames.technique,
        kind: 'STRAIGHT',
        part: 'ACTIVATION',
        restAfterSeconds: 60,
        instructions: [
          {
            exercise: 'half-get-up',
            sets: 2,
            reps: 3,
            rpe: 5,
            restSeconds: 45,
            note: { en: 'Keep your eyes on the bell.', th: 'มองเคตเทิลเบลไว้ตลอด' },
          },
        ],
      },
      {
        name: setNames.main,
        kind: 'SUPERSET',
        part: 'WORKING',
        rounds: 4,
        restBetweenRoundsSeconds: 90,
        restAfterSeconds: 90,
        instructions: [
          { exercise: 'kettlebell-swing', reps: 12, rpe: 7 },
          { exercise: 'kettlebell-press', reps: [5, 8], rir: 2 },
        ],
      },
      {
        name: setNames.carries,
        kind: 'SUPERSET',
        part: 'ACCESSORY',
        rounds: 3,
        restBetweenRoundsSeconds: 75,
        instructions: [
          { exercise: 'kettlebell-deadlift', reps: 10, rir: 3 },
          { exercise: 'suitcase-carry', meters: 25, rpe: 7 },
        ],
      },
    ],
  },
  {
    slug: 'arms-and-shoulders-finisher',
    name: { en: 'Arms and shoulders', th: 'แขนและไหล่' },
    summary: {
      en: 'Half an hour for curls, extensions and raises, with a drop set and a rest-pause set at the end.',
      th: 'ครึ่งชั่วโมงของหน้าแขน หลังแขน และไหล่ ปิดท้ายด้วยดรอปเซตและพักสั้นแล้วทำต่อ',
    },
    category: 'HYPERTROPHY',
    difficulty: 'intermediate',
    place: 'GYM',
    sets: [
      {
        name: setNames.superset,
        kind: 'SUPERSET',
        part: 'WORKING',
        rounds: 3,
        restBetweenRoundsSeconds: 75,
        restAfterSeconds: 90,
        instructions: [
          { exercise: 'barbell-curl', reps: [8, 10], rir: 1 },
          { exercise: 'skull-crusher', reps: [8, 12], rir: 1 },
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
          { exercise: 'cable-lateral-raise', reps: [12, 15], rir: 1 },
          { exercise: 'face-pull', reps: [12, 15], rir: 2 },
        ],
      },
      {
        name: setNames.dropSet,
        kind: 'DROP',
        part: 'FINISHER',
        restAfterSeconds: 120,
        instructions: [
          { exercise: 'cable-curl', reps: [10, 12], rir: 0 },
          { exercise: 'cable-curl', reps: [8, 12], rir: 0, note: { en: 'Two plates less.', th: 'ลดลงสองแผ่น' } },
          { exercise: 'cable-curl', reps: [8, 12], rir: 0, note: { en: 'Two plates less again.', th: 'ลดลงอีกสองแผ่น' } },
        ],
      },
      {
        name: setNames.restPause,
        kind: 'REST_PAUSE',
        part: 'FINISHER',
        rounds: 3,
        restBetweenRoundsSeconds: 20,
        instructions: [{ exercise: 'triceps-pushdown', reps: [6, 12], rir: 0 }],
      },
    ],
  },
];
