import type { LinearProgression } from '@motriforge/shared/training/progression-rules';
import type { Program, ProgramWeeks } from '../program-types.ts';

const repetition: LinearProgression = {
  step: 1,
  stepUnit: 'REPS',
  afterSuccesses: 2,
  afterFailures: 1,
  decreasePercent: 30,
};
const fiveSeconds: LinearProgression = {
  step: 5,
  stepUnit: 'SECONDS',
  afterSuccesses: 2,
  afterFailures: 1,
  decreasePercent: 30,
};

/** Three days of the same, with rest between. */
const threeDays = (slug: string, weeks: number): ProgramWeeks => ({
  weeks,
  days: [[slug], [], [slug], [], [slug], [{ optional: 'long-walk' }], []],
});

/** The way back from an injury, in steps that may be repeated. */
export const rehabilitationPrograms: readonly Program[] = [
  {
    slug: 'back-from-a-sore-knee',
    title: { en: 'Back from a sore knee', th: 'กลับมาหลังเจ็บเข่า' },
    description: {
      en: 'Eight weeks in three steps for a knee that was looked at and may be loaded again. Ask a physiotherapist whether that is so before you begin, and stay with a step for as long as it needs. Swelling, locking or a knee that gives way means stop and have it seen. Pain of up to three out of ten that is gone by the next morning is part of the way.',
      th: 'แปดสัปดาห์ในสามขั้น สำหรับเข่าที่ตรวจแล้วและเริ่มรับน้ำหนักได้ ถามนักกายภาพบำบัดก่อนเริ่มว่าถึงเวลาหรือยัง และอยู่ในแต่ละขั้นนานเท่าที่จำเป็น หากเข่าบวม ขัด หรือทรุด ให้หยุดและไปตรวจ อาการเจ็บไม่เกินสามในสิบที่หายภายในเช้าวันถัดไปเป็นเรื่องปกติ',
    },
    category: 'REHABILITATION',
    difficulty: 'beginner',
    place: 'HOME',
    injury: 'KNEE',
    schedule: [
      threeDays('knee-first-weeks', 2),
      threeDays('knee-building-up', 3),
      threeDays('knee-back-to-training', 3),
    ],
    rules: [
      {
        exercises: ['seated-knee-extension', 'sit-to-stand', 'supported-split-squat'],
        kind: 'LINEAR',
        parameters: repetition,
      },
      { exercises: ['wall-sit'], kind: 'LINEAR', parameters: fiveSeconds },
    ],
  },
  {
    slug: 'back-from-back-pain',
    title: { en: 'Back from back pain', th: 'กลับมาหลังปวดหลัง' },
    description: {
      en: 'Eight weeks from short walks to lifting a light weight from the floor. Most sore backs get well with movement; ask a physiotherapist before you begin whether yours is one of them. A leg that goes numb or weak, or trouble with bladder or bowel, is for a doctor on the same day. On a bad day do the first session, at half its size.',
      th: 'แปดสัปดาห์ จากเดินสั้น ๆ จนถึงยกของเบาจากพื้น อาการปวดหลังส่วนใหญ่ดีขึ้นเมื่อได้ขยับ ถามนักกายภาพบำบัดก่อนเริ่มว่าหลังของคุณเป็นแบบนั้นหรือไม่ หากขาชา อ่อนแรง หรือการขับถ่ายผิดปกติ ให้พบแพทย์ภายในวันนั้น วันไหนปวดมาก ให้ทำแบบฝึกแรกเพียงครึ่งเดียว',
    },
    category: 'REHABILITATION',
    difficulty: 'beginner',
    place: 'HOME',
    injury: 'LOWER_BACK',
    schedule: [threeDays('back-first-weeks', 2), threeDays('back-building-up', 3), threeDays('back-lifting-again', 3)],
    rules: [
      { exercises: ['glute-bridge', 'bird-dog', 'dead-bug'], kind: 'LINEAR', parameters: repetition },
      {
        exercises: ['dumbbell-romanian-deadlift'],
        kind: 'LINEAR',
        parameters: { step: 1, stepUnit: 'KG', afterSuccesses: 2, afterFailures: 1, decreasePercent: 30 },
      },
      { exercises: ['knee-side-plank'], kind: 'LINEAR', parameters: fiveSeconds },
    ],
  },
  {
    slug: 'back-from-a-sore-shoulder',
    title: { en: 'Back from a sore shoulder', th: 'กลับมาหลังเจ็บไหล่' },
    description: {
      en: 'Nine weeks with a band, a wall and later a dumbbell, three days each. Ask a physiotherapist before you begin, above all after a fall, after an operation or when the arm cannot be lifted. Stay below the height that pinches; it rises by itself. Shoulders are slow, and three quiet months are normal.',
      th: 'เก้าสัปดาห์กับยางยืด ผนัง และดัมเบลในช่วงท้าย สัปดาห์ละสามวัน ถามนักกายภาพบำบัดก่อนเริ่ม โดยเฉพาะหลังหกล้ม หลังผ่าตัด หรือเมื่อยกแขนไม่ขึ้น ฝึกต่ำกว่าจุดที่เจ็บหนีบ แล้วระยะจะสูงขึ้นเอง ไหล่ฟื้นตัวช้า ใช้เวลาสามเดือนถือเป็นเรื่องปกติ',
    },
    category: 'REHABILITATION',
    difficulty: 'beginner',
    place: 'HOME',
    injury: 'SHOULDER',
    schedule: [
      threeDays('shoulder-first-weeks', 3),
      threeDays('shoulder-building-up', 3),
      threeDays('shoulder-back-to-pressing', 3),
    ],
    rules: [
      {
        exercises: ['band-external-rotation', 'side-lying-external-rotation', 'wall-push-up'],
        kind: 'LINEAR',
        parameters: repetition,
      },
      {
        exercises: ['floor-press', 'one-arm-dumbbell-row'],
        kind: 'LINEAR',
        parameters: { step: 1, stepUnit: 'KG', afterSuccesses: 2, afterFailures: 1, decreasePercent: 20 },
      },
    ],
  },
];
