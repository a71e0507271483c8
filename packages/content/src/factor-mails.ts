import { letter } from './mails.ts';

export const authenticatorOn = letter(
  'authenticator-on',
  {
    subject: 'Signing in now asks for a code',
    paragraphs: [
      'An authenticator app was set up for your account. From now on a password alone does not open it.',
      'Keep your recovery codes where you will find them without your phone. You can get new ones here:',
      '{{link}}',
      'If this was not you, turn the authenticator off there and change your password.',
    ],
  },
  {
    subject: 'จากนี้การเข้าสู่ระบบจะถามรหัสเพิ่ม',
    paragraphs: [
      'บัญชีของคุณตั้งแอปยืนยันตัวตนไว้แล้ว จากนี้รหัสผ่านอย่างเดียวเปิดบัญชีไม่ได้',
      'เก็บรหัสกู้คืนไว้ในที่ที่หาเจอแม้ไม่มีโทรศัพท์ ขอชุดใหม่ได้ที่นี่',
      '{{link}}',
      'ถ้าไม่ใช่คุณ ให้ปิดแอปยืนยันตัวตนที่หน้านั้นแล้วเปลี่ยนรหัสผ่าน',
    ],
  },
);

export const authenticatorOff = letter(
  'authenticator-off',
  {
    subject: 'Signing in no longer asks for a code',
    paragraphs: [
      'The authenticator app was taken off your account. Your password alone opens it now, and the recovery codes no longer work.',
      'If this was not you, change your password and set the authenticator up again:',
      '{{link}}',
    ],
  },
  {
    subject: 'การเข้าสู่ระบบไม่ถามรหัสเพิ่มแล้ว',
    paragraphs: [
      'แอปยืนยันตัวตนถูกนำออกจากบัญชีของคุณ ตอนนี้ใช้รหัสผ่านอย่างเดียวก็เข้าได้ และรหัสกู้คืนใช้ไม่ได้แล้ว',
      'ถ้าไม่ใช่คุณ ให้เปลี่ยนรหัสผ่านและตั้งแอปยืนยันตัวตนใหม่',
      '{{link}}',
    ],
  },
);

export const recoveryCodeUsed = letter(
  'recovery-code-used',
  {
    subject: 'A recovery code opened your account',
    paragraphs: [
      'Somebody signed in with your password and one of your recovery codes. That code is used up.',
      'If this was you, see how many are left and get new ones when you need them. If it was not, end every session and change your password:',
      '{{link}}',
    ],
  },
  {
    subject: 'มีการใช้รหัสกู้คืนเข้าบัญชีของคุณ',
    paragraphs: [
      'มีคนเข้าสู่ระบบด้วยรหัสผ่านและรหัสกู้คืนของคุณหนึ่งรหัส รหัสนั้นใช้ซ้ำไม่ได้แล้ว',
      'ถ้าเป็นคุณ ดูว่าเหลือกี่รหัสและขอชุดใหม่ได้เมื่อจำเป็น ถ้าไม่ใช่ ให้ออกจากระบบทุกเครื่องและเปลี่ยนรหัสผ่าน',
      '{{link}}',
    ],
  },
);

export const recoveryCodesRenewed = letter(
  'recovery-codes-renewed',
  {
    subject: 'Your account has new recovery codes',
    paragraphs: [
      'Somebody who was signed in to your account made ten new recovery codes. Those you kept before no longer work.',
      'If this was you, there is nothing to do. If it was not, end every session, change your password and make new codes again:',
      '{{link}}',
    ],
  },
  {
    subject: 'บัญชีของคุณมีรหัสกู้คืนชุดใหม่',
    paragraphs: [
      'มีคนที่เข้าสู่ระบบในบัญชีของคุณอยู่ขอรหัสกู้คืนใหม่สิบรหัส รหัสชุดก่อนที่คุณเก็บไว้ใช้ไม่ได้แล้ว',
      'ถ้าเป็นคุณ ไม่ต้องทำอะไร ถ้าไม่ใช่ ให้ออกจากระบบทุกเครื่อง เปลี่ยนรหัสผ่าน แล้วขอรหัสชุดใหม่อีกครั้ง',
      '{{link}}',
    ],
  },
);

export const wrongCodes = letter(
  'wrong-codes',
  {
    subject: 'Somebody has your password and tried wrong codes',
    paragraphs: [
      'Your password was right, but the codes after it were wrong several times in a row. Nobody has got in, and for a while no more codes are taken.',
      'If this was not you, somebody knows your password. Choose a new one now:',
      '{{link}}',
    ],
  },
  {
    subject: 'มีคนรู้รหัสผ่านของคุณและใส่รหัสยืนยันผิดหลายครั้ง',
    paragraphs: [
      'รหัสผ่านถูกต้อง แต่รหัสยืนยันหลังจากนั้นผิดติดต่อกันหลายครั้ง ยังไม่มีใครเข้าได้ และเราหยุดรับรหัสไว้ชั่วคราว',
      'ถ้าไม่ใช่คุณ แปลว่ามีคนรู้รหัสผ่านของคุณ ตั้งใหม่ตอนนี้เลย',
      '{{link}}',
    ],
  },
);

export const passkeyAdded = letter(
  'passkey-added',
  {
    subject: 'A passkey now opens your account',
    paragraphs: [
      'A passkey was added to your account. Whoever holds the device it is on, and can unlock it, can sign in.',
      'If this was not you, remove the passkey and change your password:',
      '{{link}}',
    ],
  },
  {
    subject: 'มีพาสคีย์ใหม่สำหรับเข้าบัญชีของคุณ',
    paragraphs: [
      'มีการเพิ่มพาสคีย์ในบัญชีของคุณ ใครที่ถืออุปกรณ์นั้นและปลดล็อกได้จะเข้าสู่ระบบได้',
      'ถ้าไม่ใช่คุณ ให้ลบพาสคีย์นั้นและเปลี่ยนรหัสผ่าน',
      '{{link}}',
    ],
  },
);

export const passkeyRemoved = letter(
  'passkey-removed',
  {
    subject: 'A passkey no longer opens your account',
    paragraphs: [
      'A passkey was removed from your account. You can delete it on its device too; it opens nothing here.',
      'If this was not you, change your password and look at what is signed in:',
      '{{link}}',
    ],
  },
  {
    subject: 'พาสคีย์ของบัญชีคุณถูกลบไปหนึ่งอัน',
    paragraphs: [
      'มีการลบพาสคีย์ออกจากบัญชีของคุณ คุณลบมันออกจากอุปกรณ์ได้ด้วย เพราะใช้เข้าที่นี่ไม่ได้แล้ว',
      'ถ้าไม่ใช่คุณ ให้เปลี่ยนรหัสผ่านและดูว่ามีเครื่องใดเข้าสู่ระบบอยู่',
      '{{link}}',
    ],
  },
);

export const passkeyCopied = letter(
  'passkey-copied',
  {
    subject: 'There may be a copy of your passkey',
    paragraphs: [
      'A passkey of your account was shown to us with an older count than we had seen before. That happens when it was copied, so we let nobody in.',
      'Sign in another way, remove that passkey and add a new one:',
      '{{link}}',
    ],
  },
  {
    subject: 'พาสคีย์ของคุณอาจถูกทำสำเนา',
    paragraphs: [
      'มีการใช้พาสคีย์ของบัญชีคุณโดยที่ตัวนับน้อยกว่าที่เราเคยเห็น ซึ่งเกิดขึ้นเมื่อพาสคีย์ถูกทำสำเนา เราจึงไม่ให้ใครเข้า',
      'เข้าสู่ระบบด้วยวิธีอื่น ลบพาสคีย์นั้น แล้วเพิ่มอันใหม่',
      '{{link}}',
    ],
  },
);
