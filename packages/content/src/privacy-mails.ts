import { letter } from './mails.ts';

export const exportReady = letter(
  'export-ready',
  {
    subject: 'Your file is ready',
    paragraphs: [
      'Everything you own in MōtriForge is in one file now. Download it here:',
      '{{link}}',
      'The link works once, until {{until}}. Whoever has it can read the file, so do not pass this letter on. If you did not ask for a file, change your password.',
    ],
  },
  {
    subject: 'ไฟล์ของคุณพร้อมแล้ว',
    paragraphs: [
      'ทุกอย่างที่เป็นของคุณใน MōtriForge อยู่ในไฟล์เดียวแล้ว ดาวน์โหลดได้ที่นี่',
      '{{link}}',
      'ลิงก์ใช้ได้ครั้งเดียวจนถึง {{until}} ใครมีลิงก์ก็อ่านไฟล์ได้ จึงอย่าส่งจดหมายนี้ต่อ ถ้าคุณไม่ได้ขอไฟล์ ให้เปลี่ยนรหัสผ่าน',
    ],
  },
);

export const fileTakenBack = letter(
  'file-taken-back',
  {
    subject: 'A file was brought into your account',
    paragraphs: [
      'Lines taken from the file: {{rows}}. Your account holds them now.',
      'If this was not you, somebody else is signed in to your account. Change your password, which ends every session:',
      '{{link}}',
    ],
  },
  {
    subject: 'มีไฟล์ถูกนำเข้าบัญชีของคุณ',
    paragraphs: [
      'นำเข้าจากไฟล์แล้ว {{rows}} บรรทัด และอยู่ในบัญชีของคุณแล้ว',
      'ถ้าไม่ใช่คุณ แปลว่ามีคนอื่นเข้าสู่ระบบบัญชีของคุณ ให้เปลี่ยนรหัสผ่าน ซึ่งจะออกจากระบบทุกเครื่อง',
      '{{link}}',
    ],
  },
);

export const toBeErased = letter(
  'to-be-erased',
  {
    subject: 'Your account will be erased on {{due}}',
    paragraphs: [
      'You asked us to erase your account. Everything that is yours goes on {{due}}, and cannot be brought back after that.',
      'Have you changed your mind, or was it not you? Keep the account here:',
      '{{link}}',
      'Until then you are signed out everywhere and nobody can use the account. If you want to go, there is nothing left to do.',
    ],
  },
  {
    subject: 'บัญชีของคุณจะถูกลบในวันที่ {{due}}',
    paragraphs: [
      'คุณขอให้เราลบบัญชี ทุกอย่างที่เป็นของคุณจะถูกลบในวันที่ {{due}} และหลังจากนั้นจะกู้คืนไม่ได้',
      'ถ้าเปลี่ยนใจ หรือไม่ได้เป็นคนขอ เก็บบัญชีไว้ได้ที่นี่',
      '{{link}}',
      'ระหว่างนี้ทุกเครื่องออกจากระบบแล้วและไม่มีใครใช้บัญชีได้ ถ้าต้องการลบ ไม่ต้องทำอะไรเพิ่ม',
    ],
  },
);

/** The last letter: nothing of it is kept once it is sent. */
export const accountErased = letter(
  'account-erased',
  {
    subject: 'Your account has been erased',
    paragraphs: [
      'Your account and everything that was yours is gone, as you wished. We forget this address too, now that this letter is sent.',
      'You are welcome to begin again at any time. Thank you for having trained with us.',
    ],
  },
  {
    subject: 'บัญชีของคุณถูกลบแล้ว',
    paragraphs: [
      'บัญชีและทุกอย่างที่เป็นของคุณถูกลบแล้วตามที่คุณต้องการ เมื่อส่งจดหมายนี้แล้ว เราจะลืมอีเมลนี้ด้วย',
      'คุณกลับมาเริ่มใหม่ได้ทุกเมื่อ ขอบคุณที่ฝึกกับเรา',
    ],
  },
);
