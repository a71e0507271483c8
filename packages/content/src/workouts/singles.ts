import type { Workout } from '../workout-types.ts';
import { setNames } from './set-names.ts';
import { coolDownUpper, warmUpLower, warmUpUpper, warmUpWhole } from './ways-in-and-out.ts';

/** Sessions for a day without a program. */
export const singleWorkouts: readonly Workout[] = [
  {
    slug: 'whole-body-in-the-gym',
    name: { en: 'Whole body in the gym', th: 'ทั้งตัวในยิม' },
    summary: {
      en: 'One session that misses nothing: squat, press, pull, hinge and carry in three quarters of an hour.',
      th: 'ครั้งเดียวครบทุกส่วน ย่อ ดัน ดึง พับสะโพก และเดินหิ้ว ในราวสี่สิบห้านาที',
    },
    category: 'STRENGTH',
    difficulty: 'intermediate',
    place: 'GYM',
    sets: [
      warmUpWhole,
      {
        name: setNames.main,
        kind: 'STRAIGHT',
        part: 'WORKING',
        restAfterSeconds: 150,
        instructions: [{ exercise: 'trap-bar-deadlift', sets: 3, reps: 6, rir: 2, restSeconds: 150 }],
      },
      {
        name: setNames.superset,
        kind: 'SUPERSET',
        part: 'WORKING',
        rounds: 3,
        restBetweenRoundsSeconds: 90,
        restAfterSeconds: 120,
        instructions: [
          { exercise: 'dumbbell-bench-press', reps: [8, 10], rir: 2 },
          { exercise: 'seated-cable-row', reps: [8, 10], rir: 2 },
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
          { exercise: 'reverse-lunge', reps: 10, rir: 2 },
          { exercise: 'machine-shoulder-press', reps: [8, 12], rir: 2 },
        ],
      },
      {
        name: setNames.carries,
        kind: 'STRAIGHT',
        part: 'FINISHER',
        instructions: [
          {
            exercise: 'farmers-carry',
            sets: 3,
            meters: 30,
            rpe: 8,
            restSeconds: 75,
            note: {
              en: 'As heavy as you can carry without leaning.',
              th: 'หนักที่สุดเท่าที่เดินได้โดยตัวไม่เอียง',
            },
          },
        ],
      },
    ],
  },
  {
    slug: 'pull-up-practice',
    name: { en: 'Pull-up practice', th: 'ฝึกดึงข้อ' },
    summary: {
      en: 'Hangs, slow lowering and help from a band on the way to a first pull-up, or to the next one.',
      th: 'โหนบาร์ หย่อนตัวช้า ๆ และใช้ยางช่วย สู่การดึงข้อครั้งแรกหรือครั้งต่อไป',
    },
    category: 'STRENGTH',
    difficulty: 'intermediate',
    place: 'GYM',
    sets: [
      warmUpUpper,
      {
        name: setNames.technique,
        kind: 'SUPERSET',
        part: 'ACTIVATION',
        rounds: 2,
        restBetweenRoundsSeconds: 60,
        restAfterSeconds: 90,
        instructions: [
          { exercise: 'dead-hang', seconds: 20 },
          { exercise: 'scapular-pull-up', reps: 6, rir: 3 },
        ],
      },
      {
        name: setNames.main,
        kind: 'STRAIGHT',
        part: 'WORKING',
        restAfterSeconds: 120,
        instructions: [
          {
            exercise: 'negative-pull-up',
            sets: 4,
            reps: 3,
            rir: 1,
            tempo: [5, 0, 0, 1],
            restSeconds: 120,
            note: {
              en: 'Step up to the bar and take five seconds to come down.',
              th: 'ก้าวขึ้นไปที่บาร์ แล้วหย่อนตัวลงให้ได้ห้าวินาที',
            },
          },
        ],
      },
      {
        name: setNames.pull,
        kind: 'STRAIGHT',
        part: 'ACCESSORY',
        restAfterSeconds: 60,
        instructions: [
          { exercise: 'band-assisted-pull-up', sets: 3, reps: [4, 6], rir: 2, restSeconds: 90 },
          { exercise: 'hammer-curl', sets: 2, reps: [8, 12], rir: 2, restSeconds: 60 },
        ],
      },
      coolDownUpper,
    ],
  },
  {
    slug: 'core-in-a-quarter-hour',
    name: { en: 'Core in a quarter of an hour', th: 'แกนกลางใน 15 นาที' },
    summary: {
      en: 'Three rounds against bending, against turning and against tipping over, which is what the trunk is for.',
      th: 'สามรอบที่ฝึกต้านการแอ่น การบิด และการเอียง ซึ่งเป็นหน้าที่จริงของลำตัว',
    },
    category: 'STRENGTH',
    difficulty: 'intermediate',
    place: 'HOME',
    sets: [
      {
        name: setNames.circuit,
        kind: 'CIRCUIT',
        part: 'WORKING',
        rounds: 3,
        restBetweenRoundsSeconds: 60,
        restAfterSeconds: 60,
        instructions: [
          { exercise: 'plank', seconds: 40 },
          { exercise: 'side-plank', seconds: 25 },
          {
            exercise: 'shoulder-tap',
            reps: 16,
            rpe: 7,
            note: { en: 'Imagine a glass of water on your lower back.', th: 'นึกว่ามีแก้วน้ำวางอยู่บนหลังล่าง' },
          },
        ],
      },
      {
        name: setNames.secondCircuit,
        kind: 'CIRCUIT',
        part: 'ACCESSORY',
        rounds: 2,
        restBetweenRoundsSeconds: 45,
        instructions: [
          { exercise: 'reverse-crunch', reps: 12, rpe: 7 },
          { exercise: 'bicycle-crunch', reps: 20, rpe: 7 },
          { exercise: 'bird-dog', reps: 8, rpe: 5 },
        ],
      },
    ],
  },
  {
    slug: 'power-for-sport',
    name: { en: 'Power for sport', th: 'พลังสำหรับนักกีฬา' },
    summary: {
      en: 'Cleans, jumps and throws while you are fresh, then one strong squat to finish.',
      th: 'คลีน กระโดด และทุ่มตอนที่ยังสด แล้วปิดด้วยสควอทหนักหนึ่งท่า',
    },
    description: {
      en: 'For people who have learned the clean from somebody who watched them. Stop a set when the bar slows down.',
      th: 'สำหรับคนที่เคยมีโค้ชดูท่าคลีนให้แล้ว หยุดเซตทันทีเมื่อบาร์เริ่มช้าลง',
    },
    category: 'STRENGTH',
    difficulty: 'advanced',
    place: 'GYM',
    sets: [
      warmUpLower,
      {
        name: setNames.power,
        kind: 'STRAIGHT',
        part: 'WORKING',
        restAfterSeconds: 120,
        instructions: [
          {
            exercise: 'hang-power-clean',
            sets: 5,
            reps: 3,
            percent: 70,
            restSeconds: 120,
            note: { en: 'Fast, and caught with the elbows high.', th: 'เร็ว และรับบาร์โดยยกศอกสูง' },
          },
        ],
      },
      {
        name: setNames.superset,
        kind: 'SUPERSET',
        part: 'WORKING',
        rounds: 4,
        restBetweenRoundsSeconds: 90,
        restAfterSeconds: 120,
        instructions: [
          { exercise: 'box-jump', reps: 3, rpe: 7 },
          { exercise: 'seated-chest-pass', reps: 6, rpe: 7 },
        ],
      },
      {
        name: setNames.main,
        kind: 'STRAIGHT',
        part: 'WORKING',
        instructions: [{ exercise: 'front-squat', sets: 3, reps: 5, percent: 75, restSeconds: 150 }],
      },
    ],
  },
];
