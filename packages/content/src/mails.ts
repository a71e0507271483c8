import type { Locale } from '@motriforge/shared/contracts/common';

interface MailWords {
  subject: string;
  paragraphs: readonly string[];
}

export interface MailTemplate {
  name: string;
  words: Record<Locale, MailWords>;
}

/** A letter about somebody's account. `{{link}}` stands alone in its paragraph. */
export const letter = (name: string, en: MailWords, th: MailWords): MailTemplate => ({ name, words: { en, th } });

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

export const verifyEmail = letter(
  'verify-email',
  {
    subject: 'Prove your address and begin',
    paragraphs: [
      'Welcome to MōtriForge. Open this link to prove that this is your address; it also signs you in.',
      '{{link}}',
      'It works once, for a day. If you did not sign up, do nothing: without this link the account stays closed.',
    ],
  },
  {
    subject: 'ยืนยันอีเมลแล้วเริ่มกันเลย',
    paragraphs: [
      'ยินดีต้อนรับสู่ MōtriForge เปิดลิงก์นี้เพื่อยืนยันว่าอีเมลนี้เป็นของคุณ แล้วคุณจะเข้าสู่ระบบทันที',
      '{{link}}',
      'ลิงก์ใช้ได้ครั้งเดียวภายในหนึ่งวัน ถ้าคุณไม่ได้สมัคร ไม่ต้องทำอะไร บัญชีจะไม่ถูกเปิดหากไม่มีลิงก์นี้',
    ],
  },
);

export const accountExists = letter(
  'account-exists',
  {
    subject: 'You already have an account',
    paragraphs: [
      'Somebody, probably you, just signed up with this address. There is an account with it already, so nothing was changed.',
      'Sign in here, or choose a new password there if you have forgotten yours:',
      '{{link}}',
      'If this was not you, do nothing. Nobody has got in.',
    ],
  },
  {
    subject: 'คุณมีบัญชีอยู่แล้ว',
    paragraphs: [
      'มีคน ซึ่งน่าจะเป็นคุณ เพิ่งสมัครด้วยอีเมลนี้ แต่อีเมลนี้มีบัญชีอยู่แล้ว เราจึงไม่ได้เปลี่ยนอะไร',
      'เข้าสู่ระบบได้ที่นี่ หรือตั้งรหัสผ่านใหม่จากหน้านั้นถ้าคุณลืม',
      '{{link}}',
      'ถ้าไม่ใช่คุณ ไม่ต้องทำอะไร ไม่มีใครเข้าบัญชีของคุณได้',
    ],
  },
);

export const accountLocked = letter(
  'account-locked',
  {
    subject: 'Somebody tried wrong passwords on your account',
    paragraphs: [
      'There were several wrong passwords in a row, so we take no more from unknown devices for a while. Devices you have signed in on before are not affected.',
      'If this was you and the password has slipped your mind, choose a new one here:',
      '{{link}}',
      'If it was not you, nobody has got in. A long password used nowhere else keeps it that way.',
    ],
  },
  {
    subject: 'มีคนใส่รหัสผ่านบัญชีของคุณผิดหลายครั้ง',
    paragraphs: [
      'มีการใส่รหัสผ่านผิดติดต่อกันหลายครั้ง เราจึงหยุดรับจากอุปกรณ์ที่ไม่รู้จักไว้ชั่วคราว อุปกรณ์ที่คุณเคยเข้าสู่ระบบยังใช้ได้ตามปกติ',
      'ถ้าเป็นคุณและจำรหัสผ่านไม่ได้ ตั้งใหม่ได้ที่นี่',
      '{{link}}',
      'ถ้าไม่ใช่คุณ ยังไม่มีใครเข้าได้ ใช้รหัสผ่านที่ยาวและไม่ซ้ำกับที่อื่นเพื่อให้ปลอดภัยต่อไป',
    ],
  },
);

export const newDevice = letter(
  'new-device',
  {
    subject: 'A new device signed in to your account',
    paragraphs: [
      'Device: {{device}}. Place: {{place}}. Time: {{time}}.',
      'If this was you, all is well. If not, end that session and change your password here:',
      '{{link}}',
    ],
  },
  {
    subject: 'มีอุปกรณ์ใหม่เข้าสู่ระบบบัญชีของคุณ',
    paragraphs: [
      'อุปกรณ์: {{device}} สถานที่: {{place}} เวลา: {{time}}',
      'ถ้าเป็นคุณ ไม่ต้องทำอะไร ถ้าไม่ใช่ ให้ยุติการเข้าสู่ระบบนั้นและเปลี่ยนรหัสผ่านที่นี่',
      '{{link}}',
    ],
  },
);

export const resetPassword = letter(
  'reset-password',
  {
    subject: 'Choose a new password',
    paragraphs: [
      'You, or somebody who knows your address, asked for a new password. Choose it here:',
      '{{link}}',
      'The link works once, for an hour. If this was not you, do nothing: your password stays as it is.',
    ],
  },
  {
    subject: 'ตั้งรหัสผ่านใหม่',
    paragraphs: [
      'คุณ หรือคนที่รู้อีเมลของคุณ ขอตั้งรหัสผ่านใหม่ ตั้งได้ที่นี่',
      '{{link}}',
      'ลิงก์ใช้ได้ครั้งเดียวภายในหนึ่งชั่วโมง ถ้าไม่ใช่คุณ ไม่ต้องทำอะไร รหัสผ่านของคุณยังเหมือนเดิม',
    ],
  },
);

export const passwordChanged = letter(
  'password-changed',
  {
    subject: 'Your password was changed',
    paragraphs: [
      'Your account has a new password, and everything that was signed in with the old one has been signed out.',
      'If this was not you, choose a new password at once:',
      '{{link}}',
    ],
  },
  {
    subject: 'รหัสผ่านของคุณถูกเปลี่ยนแล้ว',
    paragraphs: [
      'บัญชีของคุณมีรหัสผ่านใหม่แล้ว และทุกเครื่องที่เข้าสู่ระบบด้วยรหัสเดิมถูกออกจากระบบแล้ว',
      'ถ้าไม่ใช่คุณ ให้ตั้งรหัสผ่านใหม่ทันที',
      '{{link}}',
    ],
  },
);

export const confirmNewEmail = letter(
  'confirm-new-email',
  {
    subject: 'Prove your new address',
    paragraphs: [
      'You asked to use this address for your MōtriForge account. Open this link to prove it is yours:',
      '{{link}}',
      'It works once, for a day. If you did not ask, do nothing.',
    ],
  },
  {
    subject: 'ยืนยันอีเมลใหม่ของคุณ',
    paragraphs: [
      'คุณขอใช้อีเมลนี้กับบัญชี MōtriForge เปิดลิงก์นี้เพื่อยืนยันว่าเป็นของคุณ',
      '{{link}}',
      'ลิงก์ใช้ได้ครั้งเดียวภายในหนึ่งวัน ถ้าคุณไม่ได้ขอ ไม่ต้องทำอะไร',
    ],
  },
);

export const emailChangeAsked = letter(
  'email-change-asked',
  {
    subject: 'Somebody asked to change your address',
    paragraphs: [
      'Your account was asked to use another address from now on. It will, once that address has been proved.',
      'If this was not you, change your password now. That ends every session:',
      '{{link}}',
    ],
  },
  {
    subject: 'มีคนขอเปลี่ยนอีเมลของบัญชีคุณ',
    paragraphs: [
      'มีการขอให้บัญชีของคุณใช้อีเมลอื่น และจะเปลี่ยนเมื่ออีเมลนั้นได้รับการยืนยัน',
      'ถ้าไม่ใช่คุณ ให้เปลี่ยนรหัสผ่านตอนนี้ ซึ่งจะออกจากระบบทุกเครื่อง',
      '{{link}}',
    ],
  },
);

export const emailChanged = letter(
  'email-changed',
  {
    subject: 'This is the address of your account now',
    paragraphs: ['From now on you sign in with this address, and our letters come here.', '{{link}}'],
  },
  {
    subject: 'นี่คืออีเมลของบัญชีคุณแล้ว',
    paragraphs: ['จากนี้ไปใช้อีเมลนี้เข้าสู่ระบบ และจดหมายของเราจะส่งมาที่นี่', '{{link}}'],
  },
);

export const googleConnected = letter(
  'google-connected',
  {
    subject: 'A Google account opens your account now',
    paragraphs: [
      'From now on you can sign in with this Google account: {{identity}}.',
      'If this was not you, disconnect it and change your password here:',
      '{{link}}',
    ],
  },
  {
    subject: 'บัญชี Google เข้าสู่บัญชีของคุณได้แล้ว',
    paragraphs: [
      'จากนี้ไปคุณเข้าสู่ระบบด้วยบัญชี Google นี้ได้: {{identity}}',
      'ถ้าไม่ใช่คุณ ให้ยกเลิกการเชื่อมต่อและเปลี่ยนรหัสผ่านที่นี่',
      '{{link}}',
    ],
  },
);

export const googleDisconnected = letter(
  'google-disconnected',
  {
    subject: 'A Google account no longer opens your account',
    paragraphs: [
      'It was disconnected, and nobody can sign in with it any more. Your other ways in are as they were.',
      'If this was not you, change your password here:',
      '{{link}}',
    ],
  },
  {
    subject: 'บัญชี Google เข้าสู่บัญชีของคุณไม่ได้อีกแล้ว',
    paragraphs: [
      'การเชื่อมต่อถูกยกเลิก ไม่มีใครเข้าสู่ระบบด้วยบัญชีนั้นได้อีก วิธีเข้าสู่ระบบอื่นของคุณยังเหมือนเดิม',
      'ถ้าไม่ใช่คุณ ให้เปลี่ยนรหัสผ่านที่นี่',
      '{{link}}',
    ],
  },
);

export const shareInvite = letter(
  'share-invite',
  {
    subject: 'Something to train was shared with you',
    paragraphs: [
      '{{by}} would like you to see “{{name}}” on MōtriForge.',
      '{{message}}',
      'Open this link to accept. You sign in first, with the account of this address; if you have none yet, it is made in a minute.',
      '{{link}}',
      'It works once, until {{until}}. If you do not know who this is, do nothing: they do not learn whether you have an account.',
    ],
  },
  {
    subject: 'มีคนแชร์แผนฝึกให้คุณ',
    paragraphs: [
      '{{by}} อยากให้คุณดู “{{name}}” บน MōtriForge',
      '{{message}}',
      'เปิดลิงก์นี้เพื่อรับ โดยเข้าสู่ระบบด้วยบัญชีของอีเมลนี้ก่อน ถ้ายังไม่มีบัญชี สมัครได้ในหนึ่งนาที',
      '{{link}}',
      'ลิงก์ใช้ได้ครั้งเดียวจนถึง {{until}} ถ้าคุณไม่รู้จักคนนี้ ไม่ต้องทำอะไร เขาจะไม่รู้ว่าคุณมีบัญชีหรือไม่',
    ],
  },
);
