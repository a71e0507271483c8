import type { Locale } from '@motriforge/shared/contracts/common';

export interface MailTemplate {
  name: string;
  words: Record<Locale, { subject: string; paragraphs: readonly string[] }>;
}

export const waitlistWelcome: MailTemplate = {
  name: 'waitlist-welcome',
  words: {
    en: {
      subject: 'You are on the MōtriForge list',
      paragraphs: [
        'Thank you for your trust. Your place on the list is safe.',
        'We write once, when the doors open for you. Until then the exercise library is yours to use, no account needed.',
        'If this was not you, ignore this letter: we keep nothing but this address, and will not write again before the opening.',
      ],
    },
    th: {
      subject: 'คุณอยู่ในรายชื่อรอของ MōtriForge แล้ว',
      paragraphs: [
        'ขอบคุณที่ไว้วางใจเรา เราจองที่ในรายชื่อรอไว้ให้คุณแล้ว',
        'เราจะเขียนถึงคุณอีกครั้งเดียว เมื่อถึงวันเปิดให้ใช้งาน ระหว่างนี้คุณใช้คลังท่าออกกำลังกายได้เลย ไม่ต้องสมัครสมาชิก',
        'ถ้าคุณไม่ได้เป็นคนลงชื่อ ไม่ต้องทำอะไร เราเก็บไว้เพียงอีเมลนี้ และจะไม่เขียนถึงคุณอีกก่อนวันเปิด',
      ],
    },
  },
};
