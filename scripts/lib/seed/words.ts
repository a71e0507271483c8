import type { Locale } from '@motriforge/shared/contracts/common';

type InBoth<T> = Readonly<Record<Locale, T>>;

export const moods = ['calm', 'focused', 'tired', 'proud', 'restless', 'cheerful'] as const;

export const feedbackOf: InBoth<readonly string[]> = {
  en: [
    'The last set was a fight, the good kind.',
    'Slept badly, kept the loads and cut the chatter.',
    'Bar speed felt better than last week.',
    'Shoulder was fine after the longer warm-up.',
  ],
  th: ['เซ็ตสุดท้ายหนักมาก แต่ทำได้ครบ', 'เมื่อคืนนอนน้อย แต่ยังยกได้ตามแผน', 'วันนี้ฟอร์มดีกว่าสัปดาห์ที่แล้ว', 'ไหล่ไม่เจ็บแล้วหลังวอร์มนานขึ้น'],
};

export const checkInNotesOf: InBoth<readonly string[]> = {
  en: ['Late dinner yesterday.', 'Long walk instead of the train.', 'First week of the new shift.'],
  th: ['เมื่อวานกินข้าวเย็นดึก', 'เดินกลับบ้านแทนนั่งรถ', 'เริ่มเข้ากะใหม่สัปดาห์แรก'],
};

export const cardsOf: InBoth<
  Readonly<Record<'summary' | 'achievements' | 'improvements' | 'goals' | 'notes', readonly string[]>>
> = {
  en: {
    summary: [
      'Strong session. The squat is where it should be, the press is catching up.',
      'We took the loads as planned and spent the time on positions.',
      'Good day after a hard week. Everything moved, nothing hurt.',
    ],
    achievements: ['All reps of the top set', 'No break in the plank', 'Hips level on every split squat'],
    improvements: ['Breathe before the bar leaves the rack', 'Keep the elbows in on the press'],
    goals: ['Two and a half kilos more on the squat', 'A slower way down on the deadlift'],
    notes: ['Left knee: watch the depth.', 'Ask about the night shifts.'],
  },
  th: {
    summary: [
      'ซ้อมดีมาก สควอทได้ตามแผน ส่วนท่าดันกำลังตามมา',
      'ใช้น้ำหนักตามแผนและเน้นท่าทางให้ถูกต้อง',
      'วันนี้ดีขึ้นหลังจากสัปดาห์ที่หนัก ไม่มีอาการเจ็บ',
    ],
    achievements: ['ทำครบทุกครั้งในเซ็ตหนัก', 'แพลงก์ได้ไม่พัก', 'สะโพกนิ่งทุกครั้ง'],
    improvements: ['หายใจก่อนยกบาร์ออกจากแร็ค', 'เก็บศอกตอนดัน'],
    goals: ['เพิ่มสควอทอีก 2.5 กก.', 'ลงเดดลิฟต์ให้ช้าลง'],
    notes: ['เข่าซ้าย ดูความลึก', 'ถามเรื่องเวลานอน'],
  },
};

export const journalOf: InBoth<readonly { title: string; content: string }[]> = {
  en: [
    {
      title: 'A quiet win',
      content: 'I said no to the extra shift and yes to the gym. Nobody minded as much as I feared.',
    },
    {
      title: 'Tired, but there',
      content: 'I wanted to skip it. I told myself ten minutes, and stayed for the whole hour.',
    },
    {
      title: 'The talk with my brother',
      content: 'I told him what I need without raising my voice. He listened until the end.',
    },
    {
      title: 'Rest day',
      content: 'Walked along the water and did not look at the phone once. I should do this every week.',
    },
  ],
  th: [
    { title: 'ชัยชนะเล็ก ๆ', content: 'วันนี้ปฏิเสธงานเพิ่มแล้วไปยิมตามที่ตั้งใจ ไม่มีใครว่าอะไรเลย' },
    { title: 'เหนื่อยแต่ก็ไป', content: 'เกือบไม่ไปแล้ว บอกตัวเองว่าแค่สิบนาที สุดท้ายอยู่ครบชั่วโมง' },
    { title: 'คุยกับพี่ชาย', content: 'บอกความรู้สึกโดยไม่ขึ้นเสียง เขาฟังจนจบ รู้สึกเบาใจขึ้นมาก' },
    { title: 'วันพัก', content: 'เดินเล่นริมน้ำ ไม่ได้หยิบมือถือเลย ควรทำแบบนี้ทุกสัปดาห์' },
  ],
};

export const reviewsOf: InBoth<readonly string[]> = {
  en: [
    'Clear steps, and the easier variant got me through a bad week.',
    'Does what it says. My legs agree.',
    'Good, but read the warning before you add weight.',
  ],
  th: ['อธิบายเข้าใจง่าย ท่าที่ง่ายกว่าก็ช่วยได้มาก', 'ได้ผลจริง ขาล้ามากแต่คุ้ม', 'ดี แต่อ่านคำเตือนก่อนเพิ่มน้ำหนัก'],
};

export const dishesOf: InBoth<readonly string[]> = {
  en: [
    'Oats with banana and peanut butter',
    'Rice, chicken and greens',
    'Lentil soup and bread',
    'Salmon with potatoes',
  ],
  th: ['ข้าวต้มปลา', 'ข้าวกะเพราไก่ไข่ดาว', 'ส้มตำกับไก่ย่าง', 'ต้มจืดเต้าหู้หมูสับ'],
};
