import type { Instruction, Workout } from '../workout-types.ts';
import { setNames } from './set-names.ts';
import { coolDownRun, warmUpRun } from './ways-in-and-out.ts';

const talking = {
  en: 'Slow enough to speak in whole sentences.',
  th: 'ช้าพอที่จะพูดเป็นประโยคยาว ๆ ได้',
};

const easy = (meters: number): Instruction => ({ exercise: 'run', meters, rpe: 4, note: talking });

/** Minutes of running and walking in turn: how often, how long each. */
function walkRun(
  week: number,
  rounds: number,
  running: number,
  walking: number,
  words: Pick<Workout, 'name' | 'summary'>,
): Workout {
  return {
    slug: `walk-run-${week}`,
    ...words,
    category: 'CARDIO',
    difficulty: 'beginner',
    place: 'OUTDOOR',
    sets: [
      warmUpRun,
      {
        name: setNames.walkRun,
        kind: 'CIRCUIT',
        part: 'WORKING',
        rounds,
        instructions: [
          { exercise: 'run', seconds: running, rpe: 5, note: talking },
          { exercise: 'walk', seconds: walking },
        ],
      },
      coolDownRun,
    ],
  };
}

/** From the first minute of running to intervals. */
export const runningWorkouts: readonly Workout[] = [
  walkRun(1, 8, 60, 90, {
    name: { en: 'Eight times one minute', th: 'วิ่งหนึ่งนาที แปดรอบ' },
    summary: {
      en: 'One minute of running and one and a half of walking, eight times: the first step to five kilometres.',
      th: 'วิ่งหนึ่งนาที เดินหนึ่งนาทีครึ่ง แปดรอบ ก้าวแรกสู่ห้ากิโลเมตร',
    },
  }),
  walkRun(2, 7, 120, 90, {
    name: { en: 'Seven times two minutes', th: 'วิ่งสองนาที เจ็ดรอบ' },
    summary: {
      en: 'Two minutes of running at a time, with walks that are a little shorter than the runs.',
      th: 'วิ่งครั้งละสองนาที แล้วเดินพักสั้นกว่าช่วงวิ่งเล็กน้อย',
    },
  }),
  walkRun(3, 5, 180, 90, {
    name: { en: 'Five times three minutes', th: 'วิ่งสามนาที ห้ารอบ' },
    summary: {
      en: 'Three minutes of running, five times, which is a quarter of an hour on the run in all.',
      th: 'วิ่งสามนาที ห้ารอบ รวมเวลาวิ่งได้สิบห้านาทีพอดี',
    },
  }),
  walkRun(4, 4, 300, 120, {
    name: { en: 'Four times five minutes', th: 'วิ่งห้านาที สี่รอบ' },
    summary: {
      en: 'Five minutes without a break, four times, with two minutes of walking after each.',
      th: 'วิ่งห้านาทีไม่หยุด สี่รอบ เดินพักรอบละสองนาที',
    },
  }),
  walkRun(5, 3, 480, 120, {
    name: { en: 'Three times eight minutes', th: 'วิ่งแปดนาที สามรอบ' },
    summary: {
      en: 'Three long runs with a short walk between them, where the breathing has time to settle.',
      th: 'วิ่งยาวสามช่วง เดินสั้น ๆ คั่น ให้ลมหายใจได้เข้าที่',
    },
  }),
  walkRun(6, 2, 780, 120, {
    name: { en: 'Twice thirteen minutes', th: 'วิ่งสิบสามนาที สองรอบ' },
    summary: {
      en: 'Two runs of thirteen minutes: the last time that you walk in the middle.',
      th: 'วิ่งสิบสามนาทีสองช่วง ครั้งสุดท้ายที่ต้องเดินคั่นกลาง',
    },
  }),
  {
    slug: 'run-three-kilometres',
    name: { en: 'Three easy kilometres', th: 'วิ่งสบายสามกิโลเมตร' },
    summary: {
      en: 'A first run without a walk in it, as slow as it needs to be.',
      th: 'วิ่งครั้งแรกแบบไม่เดินเลย ช้าแค่ไหนก็ได้ตามที่จำเป็น',
    },
    category: 'CARDIO',
    difficulty: 'beginner',
    place: 'OUTDOOR',
    sets: [
      warmUpRun,
      { name: setNames.run, kind: 'STRAIGHT', part: 'WORKING', instructions: [easy(3000)] },
      coolDownRun,
    ],
  },
  {
    slug: 'run-five-kilometres',
    name: { en: 'Five easy kilometres', th: 'วิ่งสบายห้ากิโลเมตร' },
    summary: {
      en: 'Five kilometres at a pace for talking, the run that everything else is built on.',
      th: 'ห้ากิโลเมตรในจังหวะที่คุยได้ เป็นฐานของการวิ่งทุกแบบ',
    },
    category: 'CARDIO',
    difficulty: 'intermediate',
    place: 'OUTDOOR',
    sets: [
      warmUpRun,
      { name: setNames.run, kind: 'STRAIGHT', part: 'WORKING', instructions: [easy(5000)] },
      coolDownRun,
    ],
  },
  {
    slug: 'long-easy-run',
    name: { en: 'Long easy run', th: 'วิ่งยาวสบาย ๆ' },
    summary: {
      en: 'Eight kilometres of patience, slower than you think you should.',
      th: 'แปดกิโลเมตรแบบใจเย็น ช้ากว่าที่คิดว่าควรจะวิ่ง',
    },
    category: 'CARDIO',
    difficulty: 'intermediate',
    place: 'OUTDOOR',
    sets: [
      warmUpRun,
      { name: setNames.run, kind: 'STRAIGHT', part: 'WORKING', instructions: [easy(8000)] },
      coolDownRun,
    ],
  },
  {
    slug: 'tempo-run',
    name: { en: 'Tempo run', th: 'วิ่งเทมโป' },
    summary: {
      en: 'Three kilometres comfortably hard between two easy ones, to hold a fast pace for longer.',
      th: 'วิ่งเร็วแบบพอทนสามกิโลเมตร ขนาบด้วยวิ่งสบาย เพื่อคุมความเร็วได้นานขึ้น',
    },
    category: 'CARDIO',
    difficulty: 'intermediate',
    place: 'OUTDOOR',
    sets: [
      warmUpRun,
      { name: setNames.run, kind: 'STRAIGHT', part: 'WARM_UP', restAfterSeconds: 30, instructions: [easy(1500)] },
      {
        name: setNames.tempoRun,
        kind: 'STRAIGHT',
        part: 'WORKING',
        restAfterSeconds: 60,
        instructions: [
          {
            exercise: 'run',
            meters: 3000,
            rpe: 7,
            note: {
              en: 'A pace you could keep for an hour: single words, no sentences.',
              th: 'ความเร็วที่คิดว่าวิ่งได้เต็มชั่วโมง พูดได้แค่ทีละคำ',
            },
          },
        ],
      },
      coolDownRun,
    ],
  },
  {
    slug: 'four-hundred-metre-intervals',
    name: { en: 'Eight times 400 metres', th: 'วิ่ง 400 เมตร แปดเที่ยว' },
    summary: {
      en: 'Eight laps a little faster than you would race five kilometres, each followed by a slow jog.',
      th: 'แปดเที่ยวเร็วกว่าความเร็วแข่งห้ากิโลเมตรเล็กน้อย จ็อกช้าคั่นทุกเที่ยว',
    },
    category: 'CARDIO',
    difficulty: 'intermediate',
    place: 'OUTDOOR',
    sets: [
      warmUpRun,
      { name: setNames.run, kind: 'STRAIGHT', part: 'WARM_UP', restAfterSeconds: 60, instructions: [easy(1500)] },
      {
        name: setNames.intervals,
        kind: 'CIRCUIT',
        part: 'WORKING',
        rounds: 8,
        restAfterSeconds: 60,
        instructions: [
          {
            exercise: 'run',
            meters: 400,
            rpe: 8,
            note: {
              en: 'Run the last one as fast as the first, not faster.',
              th: 'ให้เที่ยวสุดท้ายเร็วเท่าเที่ยวแรก ไม่ต้องเร็วกว่า',
            },
          },
          { exercise: 'run', meters: 200, rpe: 3, note: { en: 'Jog as slowly as you like.', th: 'จ็อกช้าเท่าไรก็ได้' } },
        ],
      },
      coolDownRun,
    ],
  },
  {
    slug: 'easy-run-with-strides',
    name: { en: 'Easy run with strides', th: 'วิ่งสบายพร้อมเร่งสั้น' },
    summary: {
      en: 'Four easy kilometres and six short runs in which the legs remember how to be quick.',
      th: 'วิ่งสบายสี่กิโลเมตร แล้วเร่งสั้น ๆ หกเที่ยวให้ขาจำความเร็วได้',
    },
    category: 'CARDIO',
    difficulty: 'intermediate',
    place: 'OUTDOOR',
    sets: [
      warmUpRun,
      { name: setNames.run, kind: 'STRAIGHT', part: 'WORKING', restAfterSeconds: 60, instructions: [easy(4000)] },
      {
        name: setNames.strides,
        kind: 'STRAIGHT',
        part: 'FINISHER',
        instructions: [
          {
            exercise: 'run',
            sets: 6,
            meters: 80,
            rpe: 7,
            restSeconds: 60,
            note: { en: 'Fast but loose: hands and face stay soft.', th: 'เร็วแต่ผ่อนคลาย มือและใบหน้าไม่เกร็ง' },
          },
        ],
      },
      coolDownRun,
    ],
  },
  {
    slug: 'hill-sprints',
    name: { en: 'Short hill sprints', th: 'วิ่งเร็วขึ้นเนินสั้น ๆ' },
    summary: {
      en: 'Eight short sprints up a hill with long walks down, for power that spares the hamstrings.',
      th: 'วิ่งเร็วขึ้นเนินแปดเที่ยว เดินลงพักยาว ได้พลังโดยต้นขาหลังรับภาระน้อยกว่าทางราบ',
    },
    category: 'CONDITIONING',
    difficulty: 'advanced',
    place: 'OUTDOOR',
    sets: [
      warmUpRun,
      { name: setNames.run, kind: 'STRAIGHT', part: 'WARM_UP', restAfterSeconds: 60, instructions: [easy(1500)] },
      {
        name: setNames.intervals,
        kind: 'STRAIGHT',
        part: 'WORKING',
        restAfterSeconds: 120,
        instructions: [
          {
            exercise: 'sprint-intervals',
            sets: 8,
            seconds: 12,
            rpe: 9,
            restSeconds: 120,
            note: {
              en: 'Build up over the first two; stop for the day when one is clearly slower.',
              th: 'สองเที่ยวแรกค่อย ๆ เร่ง และเลิกเมื่อเที่ยวไหนช้าลงชัดเจน',
            },
          },
        ],
      },
      coolDownRun,
    ],
  },
  {
    slug: 'strength-for-runners',
    name: { en: 'Strength for runners', th: 'เวตสำหรับนักวิ่ง' },
    summary: {
      en: 'Calves, hips and single legs at home, twenty-five minutes that keep a runner running.',
      th: 'น่อง สะโพก และขาทีละข้าง ฝึกที่บ้านยี่สิบห้านาทีเพื่อให้วิ่งได้ต่อเนื่อง',
    },
    category: 'STRENGTH',
    difficulty: 'beginner',
    place: 'HOME',
    sets: [
      {
        name: setNames.activation,
        kind: 'SUPERSET',
        part: 'ACTIVATION',
        rounds: 2,
        restBetweenRoundsSeconds: 30,
        restAfterSeconds: 60,
        instructions: [
          { exercise: 'glute-bridge', reps: 12 },
          { exercise: 'clamshell', reps: 12 },
        ],
      },
      {
        name: setNames.legs,
        kind: 'SUPERSET',
        part: 'WORKING',
        rounds: 3,
        restBetweenRoundsSeconds: 60,
        restAfterSeconds: 60,
        instructions: [
          { exercise: 'split-squat', reps: 8, rir: 2 },
          { exercise: 'single-leg-calf-raise', reps: [8, 12], rir: 2, tempo: [3, 1, 1, 1] },
        ],
      },
      {
        name: setNames.core,
        kind: 'SUPERSET',
        part: 'ACCESSORY',
        rounds: 2,
        restBetweenRoundsSeconds: 45,
        instructions: [
          { exercise: 'side-plank', seconds: 25 },
          { exercise: 'tibialis-raise', reps: 15, rir: 2 },
        ],
      },
    ],
  },
];
