import { type Locale, locales } from '@motriforge/shared/contracts/common';
import { type ConsentKind, consentKinds } from '@motriforge/shared/contracts/privacy';
import { fixedId } from '@motriforge/shared/ids';

/** Changed words are a new version: people agreed to what stood there. */
const version = '2026-01';

export const consentTextId = (kind: ConsentKind, locale: Locale): string =>
  fixedId('consent-text', `${kind}.${version}.${locale}`);

const bodies: Record<ConsentKind, Record<Locale, string>> = {
  TERMS: {
    en: 'I use MōtriForge for myself or for the people who train with me, keep my password to myself, and treat others with respect. MōtriForge plans and counts training; it does not replace a doctor. What I make stays mine, and I can take it with me or have it erased at any time.',
    th: 'ฉันใช้ MōtriForge เพื่อตัวเองหรือเพื่อคนที่ฝึกกับฉัน เก็บรหัสผ่านไว้กับตัว และให้เกียรติผู้อื่น MōtriForge ช่วยวางแผนและบันทึกการฝึก แต่ไม่ได้ทดแทนแพทย์ สิ่งที่ฉันสร้างยังเป็นของฉัน จะนำออกหรือขอให้ลบเมื่อไหร่ก็ได้',
  },
  PRIVACY: {
    en: 'MōtriForge keeps what I enter and what it needs to run: my account, my devices, and a log of what was changed. It sells nothing and shows my data only to those I choose. I can see, correct, export and erase it.',
    th: 'MōtriForge เก็บสิ่งที่ฉันกรอกและสิ่งที่จำเป็นต่อการทำงาน ได้แก่ บัญชี อุปกรณ์ และบันทึกการแก้ไข ไม่ขายข้อมูล และแสดงข้อมูลของฉันเฉพาะกับคนที่ฉันเลือก ฉันดู แก้ไข นำออก และลบข้อมูลของตัวเองได้',
  },
  HEALTH_DATA: {
    en: 'I agree that MōtriForge keeps what I enter about my body and my health, such as weight, injuries, heart rate, meals and photos, to plan my training and show my progress. Nobody else sees it unless I say so. I can withdraw this at any time.',
    th: 'ฉันยินยอมให้ MōtriForge เก็บข้อมูลร่างกายและสุขภาพที่ฉันกรอก เช่น น้ำหนัก อาการบาดเจ็บ อัตราการเต้นของหัวใจ มื้ออาหาร และรูปถ่าย เพื่อวางแผนการฝึกและแสดงความก้าวหน้า คนอื่นจะไม่เห็นถ้าฉันไม่อนุญาต และฉันถอนความยินยอมได้ทุกเมื่อ',
  },
  MARKETING: {
    en: 'MōtriForge may write to me about new features and offers. Every letter has a link that ends it.',
    th: 'MōtriForge ส่งข่าวเรื่องฟีเจอร์ใหม่และข้อเสนอให้ฉันได้ ทุกฉบับมีลิงก์สำหรับเลิกรับ',
  },
  ANALYTICS: {
    en: 'MōtriForge may count how I use it, to make it better. Nobody outside gets to see it.',
    th: 'MōtriForge นับได้ว่าฉันใช้งานอย่างไร เพื่อปรับปรุงให้ดีขึ้น คนภายนอกจะไม่เห็นข้อมูลนี้',
  },
  AI_PARTNER: {
    en: 'What I write when I practise a conversation is sent to a language model outside MōtriForge, which answers it. My name and my address are not sent along. Without this I practise with the partner built into MōtriForge.',
    th: 'ข้อความที่ฉันเขียนตอนฝึกสนทนาจะถูกส่งไปยังโมเดลภาษาภายนอก MōtriForge เพื่อให้ตอบกลับ โดยไม่ส่งชื่อและอีเมลของฉันไปด้วย ถ้าไม่ยินยอม ฉันยังฝึกกับคู่สนทนาที่มากับ MōtriForge ได้',
  },
};

export const consentTextRows = () =>
  consentKinds.flatMap((kind) =>
    locales.map((locale) => ({
      id: consentTextId(kind, locale),
      kind,
      version,
      locale,
      body: bodies[kind][locale],
    })),
  );
