import type { Workout } from '../workout-types.ts';
import { setNames } from './set-names.ts';

/** Range of motion, most of it on the floor. */
export const mobilityWorkouts: readonly Workout[] = [
  {
    slug: 'morning-mobility',
    name: { en: 'Morning mobility', th: 'ขยับร่างกายยามเช้า' },
    summary: {
      en: 'Eight minutes that take the night out of the back, the hips and the neck.',
      th: 'แปดนาทีไล่ความตึงจากการนอนออกจากหลัง สะโพก และคอ',
    },
    category: 'MOBILITY',
    difficulty: 'beginner',
    place: 'HOME',
    sets: [
      {
        name: setNames.spine,
        kind: 'STRAIGHT',
        part: 'WORKING',
        restAfterSeconds: 10,
        instructions: [
          {
            exercise: 'cat-cow',
            reps: 10,
            restSeconds: 10,
            note: { en: 'Let the breath set the pace.', th: 'ให้ลมหายใจเป็นตัวกำหนดจังหวะ' },
          },
          { exercise: 'thread-the-needle', reps: 6, restSeconds: 10 },
          { exercise: 'neck-rotation', reps: 6 },
        ],
      },
      {
        name: setNames.hips,
        kind: 'STRAIGHT',
        part: 'WORKING',
        instructions: [
          { exercise: 'half-kneeling-hip-flexor-stretch', sets: 2, seconds: 30, restSeconds: 10 },
          { exercise: 'happy-baby', seconds: 45, restSeconds: 10 },
          { exercise: 'supine-twist', sets: 2, seconds: 30 },
        ],
      },
    ],
  },
  {
    slug: 'hips-that-move',
    name: { en: 'Hips that move', th: 'สะโพกที่ขยับได้' },
    summary: {
      en: 'Turning, opening and folding the hips, for deeper squats and easier sitting on the floor.',
      th: 'หมุน เปิด และพับสะโพก เพื่อย่อได้ลึกขึ้นและนั่งพื้นได้สบาย',
    },
    category: 'MOBILITY',
    difficulty: 'intermediate',
    place: 'HOME',
    sets: [
      {
        name: setNames.activation,
        kind: 'CIRCUIT',
        part: 'ACTIVATION',
        rounds: 2,
        restAfterSeconds: 30,
        instructions: [
          { exercise: 'glute-bridge', reps: 10 },
          { exercise: 'fire-hydrant', reps: 8 },
          { exercise: 'worlds-greatest-stretch', reps: 4 },
        ],
      },
      {
        name: setNames.hips,
        kind: 'STRAIGHT',
        part: 'WORKING',
        instructions: [
          { exercise: 'ninety-ninety-switch', sets: 2, reps: 10, restSeconds: 20 },
          {
            exercise: 'pigeon-stretch',
            sets: 2,
            seconds: 40,
            restSeconds: 20,
            note: {
              en: 'You should feel the hip and never the knee.',
              th: 'ควรรู้สึกตึงที่สะโพก ไม่ใช่ที่เข่า',
            },
          },
          { exercise: 'frog-stretch', sets: 2, seconds: 40, restSeconds: 20 },
          { exercise: 'deep-squat-hold', sets: 2, seconds: 30, restSeconds: 20 },
        ],
      },
    ],
  },
  {
    slug: 'desk-shoulders',
    name: { en: 'After the desk', th: 'หลังลุกจากโต๊ะทำงาน' },
    summary: {
      en: 'Chest, upper back and neck after a day in front of a screen, with a wall and a chair.',
      th: 'คลายอก หลังบน และคอหลังนั่งหน้าจอทั้งวัน ใช้แค่ผนังกับเก้าอี้',
    },
    category: 'MOBILITY',
    difficulty: 'beginner',
    place: 'HOME',
    sets: [
      {
        name: setNames.shoulders,
        kind: 'STRAIGHT',
        part: 'WORKING',
        restAfterSeconds: 15,
        instructions: [
          { exercise: 'chin-tuck', sets: 2, reps: 8, restSeconds: 10 },
          { exercise: 'wall-angel', sets: 2, reps: 8, restSeconds: 15 },
          { exercise: 'seated-thoracic-rotation', sets: 2, reps: 8, restSeconds: 10 },
        ],
      },
      {
        name: setNames.coolDown,
        kind: 'STRAIGHT',
        part: 'COOL_DOWN',
        instructions: [
          { exercise: 'cross-body-shoulder-stretch', sets: 2, seconds: 30, restSeconds: 10 },
          {
            exercise: 'neck-side-stretch',
            sets: 2,
            seconds: 30,
            restSeconds: 10,
            note: { en: 'The weight of the head is enough: do not pull.', th: 'แค่น้ำหนักศีรษะก็พอ ไม่ต้องใช้มือดึง' },
          },
          { exercise: 'seated-figure-four', sets: 2, seconds: 30 },
        ],
      },
    ],
  },
  {
    slug: 'legs-after-training',
    name: { en: 'Legs after training', th: 'คลายขาหลังซ้อม' },
    summary: {
      en: 'Rolling and long holds for thighs, hamstrings and calves on the evening of a hard day.',
      th: 'กลิ้งโฟมและยืดค้างให้ต้นขา หลังขา และน่อง ในเย็นวันที่ซ้อมหนัก',
    },
    category: 'MOBILITY',
    difficulty: 'beginner',
    place: 'HOME',
    sets: [
      {
        name: setNames.release,
        kind: 'STRAIGHT',
        part: 'WORKING',
        restAfterSeconds: 30,
        instructions: [
          { exercise: 'quad-foam-roll', sets: 2, seconds: 45, restSeconds: 10 },
          {
            exercise: 'calf-foam-roll',
            sets: 2,
            seconds: 45,
            restSeconds: 10,
            note: { en: 'Stay where it is tender until it lets go.', th: 'ค้างตรงจุดที่ตึงจนรู้สึกคลาย' },
          },
        ],
      },
      {
        name: setNames.hamstrings,
        kind: 'STRAIGHT',
        part: 'COOL_DOWN',
        instructions: [
          { exercise: 'seated-hamstring-stretch', sets: 2, seconds: 40, restSeconds: 10 },
          { exercise: 'wall-calf-stretch', sets: 2, seconds: 40, restSeconds: 10 },
          { exercise: 'butterfly-stretch', seconds: 60, restSeconds: 10 },
          { exercise: 'knees-to-chest', seconds: 60 },
        ],
      },
    ],
  },
];
