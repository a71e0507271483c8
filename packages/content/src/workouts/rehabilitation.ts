import type { Bilingual } from '../types.ts';
import type { Workout } from '../workout-types.ts';
import { setNames } from './set-names.ts';

const back = { category: 'REHABILITATION', difficulty: 'beginner', place: 'HOME', injury: 'LOWER_BACK' } as const;
const knee = { category: 'REHABILITATION', difficulty: 'beginner', place: 'HOME', injury: 'KNEE' } as const;
const shoulder = { category: 'REHABILITATION', difficulty: 'beginner', place: 'HOME', injury: 'SHOULDER' } as const;

const kneeWarning: Bilingual = {
  en: 'Ask a physiotherapist before you begin, and at once if the knee swells, locks or gives way. A pain of up to three out of ten that is gone the next morning is allowed; anything more means one step back.',
  th: 'ปรึกษานักกายภาพบำบัดก่อนเริ่ม และไปพบทันทีหากเข่าบวม ขัด หรือทรุด อาการเจ็บไม่เกินสามในสิบที่หายภายในเช้าวันถัดไปถือว่ารับได้ ถ้ามากกว่านั้นให้ถอยกลับหนึ่งขั้น',
};
const backWarning: Bilingual = {
  en: 'Ask a physiotherapist before you begin. See a doctor the same day if a leg goes numb or weak, or if bladder or bowel change. Move only as far as it stays comfortable, and stop what sends pain down the leg.',
  th: 'ปรึกษานักกายภาพบำบัดก่อนเริ่ม หากขาชาหรืออ่อนแรง หรือการขับถ่ายผิดปกติ ให้พบแพทย์ภายในวันนั้น ขยับเท่าที่ยังสบาย และหยุดท่าที่ทำให้ปวดร้าวลงขา',
};
const shoulderWarning: Bilingual = {
  en: 'Ask a physiotherapist before you begin, above all after a fall or if you cannot lift the arm. Work below the height where it pinches, and expect more from patience than from effort.',
  th: 'ปรึกษานักกายภาพบำบัดก่อนเริ่ม โดยเฉพาะหลังหกล้มหรือยกแขนไม่ขึ้น ฝึกในระดับที่ต่ำกว่าจุดที่เจ็บหนีบ และให้เวลามากกว่าให้แรง',
};

/** The way back. Each begins below what hurts. */
export const rehabilitationWorkouts: readonly Workout[] = [
  {
    ...knee,
    slug: 'knee-first-weeks',
    name: { en: 'Knee, first weeks', th: 'เข่า ช่วงแรก' },
    summary: {
      en: 'Waking the thigh and the hip up again, mostly without bending the knee under load.',
      th: 'ปลุกต้นขาและสะโพกให้กลับมาทำงาน โดยแทบไม่ต้องงอเข่ารับน้ำหนัก',
    },
    description: kneeWarning,
    sets: [
      {
        name: setNames.warmUp,
        kind: 'STRAIGHT',
        part: 'WARM_UP',
        restAfterSeconds: 30,
        instructions: [
          { exercise: 'walk', seconds: 300, restSeconds: 15 },
          { exercise: 'ankle-pump', reps: 20 },
        ],
      },
      {
        name: setNames.legs,
        kind: 'STRAIGHT',
        part: 'WORKING',
        restAfterSeconds: 60,
        instructions: [
          {
            exercise: 'seated-knee-extension',
            sets: 3,
            reps: 10,
            rpe: 5,
            tempo: [3, 0, 1, 2],
            restSeconds: 45,
            note: {
              en: 'Tighten the thigh at the top and lower slowly.',
              th: 'เกร็งต้นขาค้างไว้ข้างบน แล้วลดลงช้า ๆ',
            },
          },
          { exercise: 'glute-bridge', sets: 3, reps: 10, rpe: 5, restSeconds: 45 },
          { exercise: 'side-lying-leg-raise', sets: 2, reps: 12, rpe: 5, restSeconds: 30 },
        ],
      },
      {
        name: setNames.calves,
        kind: 'STRAIGHT',
        part: 'ACCESSORY',
        instructions: [{ exercise: 'seated-heel-raise', sets: 2, reps: 20, rpe: 5, restSeconds: 30 }],
      },
    ],
  },
  {
    ...knee,
    slug: 'knee-building-up',
    name: { en: 'Knee, building up', th: 'เข่า ช่วงสร้างแรง' },
    summary: {
      en: 'Standing work with slow bends that stop above the painful angle.',
      th: 'เริ่มฝึกยืน ย่อเข่าช้า ๆ และหยุดก่อนถึงมุมที่เจ็บ',
    },
    description: kneeWarning,
    sets: [
      {
        name: setNames.warmUp,
        kind: 'STRAIGHT',
        part: 'WARM_UP',
        restAfterSeconds: 30,
        instructions: [
          { exercise: 'walk', seconds: 300, restSeconds: 15 },
          { exercise: 'glute-bridge', reps: 12 },
        ],
      },
      {
        name: setNames.main,
        kind: 'STRAIGHT',
        part: 'WORKING',
        restAfterSeconds: 60,
        instructions: [
          {
            exercise: 'sit-to-stand',
            sets: 3,
            reps: 8,
            rpe: 6,
            tempo: [4, 0, 1, 0],
            restSeconds: 60,
            note: {
              en: 'A cushion on the seat makes it higher and kinder.',
              th: 'วางเบาะบนเก้าอี้ให้สูงขึ้น เข่าจะรับภาระน้อยลง',
            },
          },
          {
            exercise: 'wall-sit',
            sets: 3,
            seconds: 25,
            rpe: 6,
            restSeconds: 60,
            note: { en: 'Slide down only as far as the knee agrees.', th: 'เลื่อนตัวลงเท่าที่เข่ายังรับไหว' },
          },
        ],
      },
      {
        name: setNames.superset,
        kind: 'SUPERSET',
        part: 'ACCESSORY',
        rounds: 2,
        restBetweenRoundsSeconds: 45,
        restAfterSeconds: 45,
        instructions: [
          { exercise: 'clamshell', reps: 15, rpe: 6 },
          { exercise: 'standing-calf-raise', reps: 12, rpe: 6 },
        ],
      },
      {
        name: setNames.balance,
        kind: 'STRAIGHT',
        part: 'ACCESSORY',
        instructions: [{ exercise: 'single-leg-stand', sets: 3, seconds: 20, restSeconds: 20 }],
      },
    ],
  },
  {
    ...knee,
    slug: 'knee-back-to-training',
    name: { en: 'Knee, back to training', th: 'เข่า กลับสู่การซ้อม' },
    summary: {
      en: 'Single legs and steps, so that both knees carry the same again.',
      th: 'ฝึกขาทีละข้างและก้าวขึ้นลง ให้เข่าสองข้างกลับมารับน้ำหนักเท่ากัน',
    },
    description: kneeWarning,
    sets: [
      {
        name: setNames.warmUp,
        kind: 'STRAIGHT',
        part: 'WARM_UP',
        restAfterSeconds: 30,
        instructions: [
          { exercise: 'walk', seconds: 300, restSeconds: 15 },
          { exercise: 'bodyweight-squat', reps: 10 },
        ],
      },
      {
        name: setNames.main,
        kind: 'STRAIGHT',
        part: 'WORKING',
        restAfterSeconds: 75,
        instructions: [
          {
            exercise: 'supported-split-squat',
            sets: 3,
            reps: 8,
            rpe: 6,
            tempo: [3, 1, 1, 0],
            restSeconds: 60,
            note: {
              en: 'Begin with the weaker leg, and let the other do no more.',
              th: 'เริ่มจากขาที่อ่อนแรงกว่า และให้อีกข้างทำไม่เกินกัน',
            },
          },
          { exercise: 'single-leg-glute-bridge', sets: 2, reps: 8, rpe: 6, restSeconds: 45 },
        ],
      },
      {
        name: setNames.superset,
        kind: 'SUPERSET',
        part: 'ACCESSORY',
        rounds: 3,
        restBetweenRoundsSeconds: 45,
        instructions: [
          { exercise: 'single-leg-calf-raise', reps: 8, rpe: 7 },
          { exercise: 'knee-side-plank', seconds: 20 },
        ],
      },
    ],
  },
  {
    ...back,
    slug: 'back-first-weeks',
    name: { en: 'Lower back, first weeks', th: 'หลังล่าง ช่วงแรก' },
    summary: {
      en: 'Gentle movement on the floor and short walks, which calm a sore back better than lying still.',
      th: 'ขยับเบา ๆ บนพื้นและเดินสั้น ๆ ช่วยให้หลังที่ปวดสงบลงได้ดีกว่านอนนิ่ง',
    },
    description: backWarning,
    sets: [
      {
        name: setNames.walk,
        kind: 'STRAIGHT',
        part: 'WARM_UP',
        restAfterSeconds: 30,
        instructions: [{ exercise: 'walk', seconds: 420, rpe: 3 }],
      },
      {
        name: setNames.spine,
        kind: 'STRAIGHT',
        part: 'WORKING',
        restAfterSeconds: 45,
        instructions: [
          {
            exercise: 'cat-cow',
            sets: 2,
            reps: 8,
            restSeconds: 20,
            note: { en: 'Small at first, larger as it loosens.', th: 'เริ่มจากขยับน้อย ๆ แล้วค่อยมากขึ้นเมื่อเริ่มคลาย' },
          },
          { exercise: 'knees-to-chest', sets: 2, seconds: 30, restSeconds: 15 },
          { exercise: 'glute-bridge', sets: 2, reps: 8, rpe: 4, restSeconds: 30 },
        ],
      },
      {
        name: setNames.core,
        kind: 'STRAIGHT',
        part: 'ACCESSORY',
        instructions: [
          {
            exercise: 'dead-bug',
            sets: 2,
            reps: 6,
            rpe: 4,
            restSeconds: 30,
            note: { en: 'Only the arms or only the legs is fine too.', th: 'ขยับเฉพาะแขนหรือเฉพาะขาก่อนก็ได้' },
          },
        ],
      },
    ],
  },
  {
    ...back,
    slug: 'back-building-up',
    name: { en: 'Lower back, building up', th: 'หลังล่าง ช่วงสร้างแรง' },
    summary: {
      en: 'The three holds that teach the trunk to stay still while arms and legs move.',
      th: 'สามท่าค้างที่สอนให้ลำตัวนิ่งได้ขณะแขนขาเคลื่อนไหว',
    },
    description: backWarning,
    sets: [
      {
        name: setNames.warmUp,
        kind: 'STRAIGHT',
        part: 'WARM_UP',
        restAfterSeconds: 30,
        instructions: [
          { exercise: 'walk', seconds: 300, restSeconds: 15 },
          { exercise: 'cat-cow', reps: 8 },
        ],
      },
      {
        name: setNames.core,
        kind: 'CIRCUIT',
        part: 'WORKING',
        rounds: 3,
        restBetweenRoundsSeconds: 60,
        restAfterSeconds: 60,
        instructions: [
          { exercise: 'bird-dog', reps: 6, rpe: 5, tempo: [1, 0, 1, 5] },
          { exercise: 'knee-side-plank', seconds: 15, rpe: 5 },
          { exercise: 'dead-bug', reps: 8, rpe: 5 },
        ],
      },
      {
        name: setNames.hips,
        kind: 'STRAIGHT',
        part: 'ACCESSORY',
        instructions: [
          { exercise: 'glute-bridge', sets: 3, reps: 12, rpe: 6, restSeconds: 45 },
          { exercise: 'half-kneeling-hip-flexor-stretch', sets: 2, seconds: 30, restSeconds: 10 },
        ],
      },
    ],
  },
  {
    ...back,
    slug: 'back-lifting-again',
    name: { en: 'Lower back, lifting again', th: 'หลังล่าง กลับมายกของ' },
    summary: {
      en: 'Lifting something from the floor again, light and slow, with hips that do the work.',
      th: 'กลับมายกของจากพื้นอีกครั้ง เบาและช้า ให้สะโพกเป็นตัวออกแรง',
    },
    description: backWarning,
    sets: [
      {
        name: setNames.warmUp,
        kind: 'STRAIGHT',
        part: 'WARM_UP',
        restAfterSeconds: 30,
        instructions: [
          { exercise: 'walk', seconds: 300, restSeconds: 15 },
          { exercise: 'bird-dog', reps: 6 },
        ],
      },
      {
        name: setNames.main,
        kind: 'STRAIGHT',
        part: 'WORKING',
        restAfterSeconds: 75,
        instructions: [
          {
            exercise: 'dumbbell-romanian-deadlift',
            sets: 3,
            reps: 8,
            rpe: 5,
            tempo: [3, 1, 1, 0],
            restSeconds: 75,
            note: {
              en: 'Two dumbbells of four kilograms are enough; lower them to the knees first.',
              th: 'ดัมเบลข้างละสี่กิโลกรัมก็พอ เริ่มจากหย่อนลงแค่ระดับเข่า',
            },
          },
          { exercise: 'goblet-squat', sets: 2, reps: 8, rpe: 5, restSeconds: 75 },
        ],
      },
      {
        name: setNames.carries,
        kind: 'SUPERSET',
        part: 'ACCESSORY',
        rounds: 3,
        restBetweenRoundsSeconds: 60,
        instructions: [
          { exercise: 'farmers-carry', meters: 20, rpe: 5 },
          { exercise: 'knee-plank', seconds: 25 },
        ],
      },
    ],
  },
  {
    ...shoulder,
    slug: 'shoulder-first-weeks',
    name: { en: 'Shoulder, first weeks', th: 'ไหล่ ช่วงแรก' },
    summary: {
      en: 'Blade and cuff at an easy angle, with the elbow close to the body.',
      th: 'ฝึกสะบักและกล้ามเนื้อรอบข้อไหล่ในมุมสบาย โดยแนบข้อศอกไว้กับลำตัว',
    },
    description: shoulderWarning,
    sets: [
      {
        name: setNames.warmUp,
        kind: 'STRAIGHT',
        part: 'WARM_UP',
        restAfterSeconds: 30,
        instructions: [
          { exercise: 'seated-thoracic-rotation', reps: 8, restSeconds: 15 },
          { exercise: 'chin-tuck', reps: 8 },
        ],
      },
      {
        name: setNames.shoulders,
        kind: 'STRAIGHT',
        part: 'WORKING',
        instructions: [
          {
            exercise: 'band-external-rotation',
            sets: 3,
            reps: 12,
            rpe: 5,
            tempo: [3, 0, 1, 1],
            restSeconds: 45,
            note: {
              en: 'Hold a folded towel between elbow and side.',
              th: 'หนีบผ้าขนหนูพับไว้ระหว่างข้อศอกกับลำตัว',
            },
          },
          { exercise: 'band-internal-rotation', sets: 2, reps: 12, rpe: 5, restSeconds: 45 },
          { exercise: 'serratus-wall-slide', sets: 2, reps: 8, rpe: 4, restSeconds: 45 },
        ],
      },
    ],
  },
  {
    ...shoulder,
    slug: 'shoulder-building-up',
    name: { en: 'Shoulder, building up', th: 'ไหล่ ช่วงสร้างแรง' },
    summary: {
      en: 'More pulling than pushing, and arms that rise to the height of the shoulder.',
      th: 'ดึงมากกว่าดัน และเริ่มยกแขนขึ้นถึงระดับไหล่',
    },
    description: shoulderWarning,
    sets: [
      {
        name: setNames.warmUp,
        kind: 'STRAIGHT',
        part: 'WARM_UP',
        restAfterSeconds: 30,
        instructions: [
          { exercise: 'open-book', reps: 6, restSeconds: 15 },
          { exercise: 'serratus-wall-slide', reps: 8 },
        ],
      },
      {
        name: setNames.superset,
        kind: 'SUPERSET',
        part: 'WORKING',
        rounds: 3,
        restBetweenRoundsSeconds: 60,
        restAfterSeconds: 60,
        instructions: [
          { exercise: 'band-pull-apart', reps: 12, rpe: 5 },
          {
            exercise: 'wall-push-up',
            reps: 10,
            rpe: 5,
            note: {
              en: 'Push a little further at the end, until the blades slide apart.',
              th: 'ตอนท้ายดันต่ออีกนิดจนสะบักแยกออกจากกัน',
            },
          },
        ],
      },
      {
        name: setNames.shoulders,
        kind: 'STRAIGHT',
        part: 'ACCESSORY',
        instructions: [
          { exercise: 'side-lying-external-rotation', sets: 3, reps: 12, rpe: 5, restSeconds: 45 },
          { exercise: 'scaption-raise', sets: 2, reps: 10, rpe: 5, tempo: [3, 0, 2, 0], restSeconds: 60 },
        ],
      },
    ],
  },
  {
    ...shoulder,
    slug: 'shoulder-back-to-pressing',
    name: { en: 'Shoulder, back to pressing', th: 'ไหล่ กลับมาดันน้ำหนัก' },
    summary: {
      en: 'Presses return from the floor, where the elbow cannot go too deep.',
      th: 'กลับมาดันน้ำหนักโดยเริ่มบนพื้น ที่ข้อศอกลงลึกเกินไปไม่ได้',
    },
    description: shoulderWarning,
    sets: [
      {
        name: setNames.warmUp,
        kind: 'STRAIGHT',
        part: 'WARM_UP',
        restAfterSeconds: 30,
        instructions: [
          { exercise: 'wall-angel', reps: 8, restSeconds: 15 },
          { exercise: 'band-external-rotation', reps: 12 },
        ],
      },
      {
        name: setNames.main,
        kind: 'STRAIGHT',
        part: 'WORKING',
        restAfterSeconds: 75,
        instructions: [
          {
            exercise: 'floor-press',
            sets: 3,
            reps: 10,
            rpe: 6,
            tempo: [3, 1, 1, 0],
            restSeconds: 75,
            note: {
              en: 'Palms towards each other, elbows at half the way out.',
              th: 'หันฝ่ามือเข้าหากัน กางข้อศอกเพียงครึ่งทาง',
            },
          },
          { exercise: 'one-arm-dumbbell-row', sets: 3, reps: 10, rpe: 6, restSeconds: 60 },
        ],
      },
      {
        name: setNames.superset,
        kind: 'SUPERSET',
        part: 'ACCESSORY',
        rounds: 2,
        restBetweenRoundsSeconds: 60,
        instructions: [
          { exercise: 'push-up-plus', reps: 10, rpe: 6 },
          { exercise: 'prone-y-raise', reps: 8, rpe: 6 },
        ],
      },
    ],
  },
];
