import type { Program } from '../program-types.ts';

/** On foot. */
export const endurancePrograms: readonly Program[] = [
  {
    slug: 'walk-to-five-kilometres',
    title: { en: 'From walking to five kilometres', th: 'จากเดินสู่วิ่ง 5 กิโลเมตร' },
    description: {
      en: 'Ten weeks for people who can walk for half an hour and have not run for years. Three days a week; the minutes of running grow and those of walking shrink. Repeat a week whenever it was too much, nobody counts. Shins and heels need longer than lungs, so the strength session is worth its twenty minutes.',
      th: 'สิบสัปดาห์สำหรับคนที่เดินได้ครึ่งชั่วโมงแต่ไม่ได้วิ่งมาหลายปี สัปดาห์ละสามวัน เวลาวิ่งค่อย ๆ เพิ่มและเวลาเดินค่อย ๆ ลด สัปดาห์ไหนหนักไปก็ทำซ้ำได้ ไม่มีใครนับ หน้าแข้งและส้นเท้าปรับตัวช้ากว่าปอด วันเวตยี่สิบนาทีจึงคุ้มค่า',
    },
    category: 'ENDURANCE',
    difficulty: 'beginner',
    place: 'OUTDOOR',
    schedule: [
      ...[
        { slug: 'walk-run-1', weeks: 2 },
        { slug: 'walk-run-2', weeks: 1 },
        { slug: 'walk-run-3', weeks: 2 },
        { slug: 'walk-run-4', weeks: 1 },
        { slug: 'walk-run-5', weeks: 1 },
        { slug: 'walk-run-6', weeks: 1 },
        { slug: 'run-three-kilometres', weeks: 1 },
      ].map(({ slug, weeks }) => ({
        weeks,
        days: [[slug], [{ optional: 'strength-for-runners' }], [slug], [], [slug], [], []] as const,
      })),
      { weeks: 1, days: [['run-three-kilometres'], [], ['run-three-kilometres'], [], [], ['run-five-kilometres'], []] },
    ],
    rules: [
      {
        exercises: ['split-squat', 'single-leg-calf-raise'],
        kind: 'LINEAR',
        parameters: { step: 1, stepUnit: 'REPS', afterSuccesses: 2, afterFailures: 2, decreasePercent: 20 },
      },
    ],
  },
  {
    slug: 'faster-five-kilometres',
    title: { en: 'A faster five kilometres', th: 'วิ่ง 5 กิโลเมตรให้เร็วขึ้น' },
    description: {
      en: 'Eight weeks for runners who cover five kilometres without a break. One day of intervals, one of tempo, the rest easy, for the easy days make the hard ones possible. The fourth week has no intervals and the last one is short, so that you stand at the start rested.',
      th: 'แปดสัปดาห์สำหรับคนที่วิ่งห้ากิโลเมตรได้โดยไม่หยุด มีวันวิ่งเป็นช่วงหนึ่งวัน เทมโปหนึ่งวัน ที่เหลือวิ่งสบาย เพราะวันสบายทำให้วันหนักเกิดขึ้นได้ สัปดาห์ที่สี่ไม่มีวิ่งเป็นช่วง และสัปดาห์สุดท้ายสั้นลงเพื่อให้ยืนที่จุดสตาร์ตแบบสด ๆ',
    },
    category: 'ENDURANCE',
    difficulty: 'intermediate',
    place: 'OUTDOOR',
    schedule: [
      {
        weeks: 3,
        days: [
          [],
          ['four-hundred-metre-intervals'],
          ['strength-for-runners'],
          ['tempo-run'],
          [],
          ['easy-run-with-strides'],
          ['long-easy-run'],
        ],
      },
      {
        weeks: 1,
        days: [
          [],
          ['run-five-kilometres'],
          ['strength-for-runners'],
          [],
          ['easy-run-with-strides'],
          [],
          ['run-five-kilometres'],
        ],
      },
      {
        weeks: 3,
        days: [
          [],
          ['four-hundred-metre-intervals'],
          [{ optional: 'strength-for-runners' }],
          ['tempo-run'],
          [],
          ['easy-run-with-strides'],
          ['long-easy-run'],
        ],
      },
      {
        weeks: 1,
        days: [[], ['easy-run-with-strides'], [], ['run-three-kilometres'], [], [], ['run-five-kilometres']],
      },
    ],
    rules: [
      {
        exercises: ['split-squat', 'single-leg-calf-raise'],
        kind: 'LINEAR',
        parameters: { step: 1, stepUnit: 'REPS', afterSuccesses: 2, afterFailures: 2, decreasePercent: 20 },
      },
      {
        exercises: ['side-plank'],
        kind: 'LINEAR',
        parameters: { step: 5, stepUnit: 'SECONDS', afterSuccesses: 2, afterFailures: 2, decreasePercent: 20 },
      },
    ],
  },
];
