import type { Wording } from './wording.ts';

export const accountWords = {
  SECURITY_ALERT: {
    variables: ['security.event', 'security.device', 'security.time'],
    url: '/settings/security',
    words: {
      en: {
        title: 'Was this you?',
        message:
          '{{security.event}} Device: {{security.device}}. Time: {{security.time}}. If it was not you, change your password now.',
        button: 'Check your account',
      },
      th: {
        title: 'ใช่คุณหรือเปล่า',
        message: '{{security.event}} อุปกรณ์: {{security.device}} เวลา: {{security.time}} ถ้าไม่ใช่คุณ ให้เปลี่ยนรหัสผ่านทันที',
        button: 'ตรวจสอบบัญชี',
      },
    },
  },
  TRIAL_ENDING: {
    variables: ['plan.name', 'plan.price', 'trial.ends'],
    url: '/settings/plan',
    words: {
      en: {
        title: 'Your trial of {{plan.name}} ends on {{trial.ends}}',
        message: 'After that it costs {{plan.price}}. Cancel before, and you pay nothing.',
        button: 'See your plan',
      },
      th: {
        title: 'ช่วงทดลองใช้ {{plan.name}} สิ้นสุดวันที่ {{trial.ends}}',
        message: 'หลังจากนั้นราคา {{plan.price}} ถ้ายกเลิกก่อน คุณไม่ต้องจ่าย',
        button: 'ดูแผนของคุณ',
      },
    },
  },
  INVOICE_ISSUED: {
    variables: ['invoice.id', 'invoice.number', 'invoice.total', 'invoice.due'],
    url: '/settings/invoices/{{invoice.id}}',
    words: {
      en: {
        title: 'Invoice {{invoice.number}}',
        message: 'Total: {{invoice.total}}. Due: {{invoice.due}}.',
        button: 'See the invoice',
      },
      th: {
        title: 'ใบแจ้งหนี้ {{invoice.number}}',
        message: 'ยอดรวม {{invoice.total}} ครบกำหนด {{invoice.due}}',
        button: 'ดูใบแจ้งหนี้',
      },
    },
  },
  PAYMENT_FAILED: {
    variables: ['plan.name', 'payment.amount'],
    url: '/settings/plan',
    words: {
      en: {
        title: 'Your payment did not go through',
        message: 'We could not collect {{payment.amount}}. Check how you pay, so that {{plan.name}} goes on.',
        button: 'Check how you pay',
      },
      th: {
        title: 'การชำระเงินไม่สำเร็จ',
        message: 'เราเก็บเงิน {{payment.amount}} ไม่ได้ ตรวจสอบวิธีชำระเงินเพื่อใช้ {{plan.name}} ต่อ',
        button: 'ตรวจสอบวิธีชำระเงิน',
      },
    },
  },
  SUBSCRIPTION_CHANGED: {
    variables: ['plan.name', 'plan.from'],
    url: '/settings/plan',
    words: {
      en: {
        title: 'Your plan: {{plan.name}}',
        message: 'The change holds from {{plan.from}}.',
        button: 'See your plan',
      },
      th: {
        title: 'แผนของคุณ: {{plan.name}}',
        message: 'การเปลี่ยนแปลงมีผลตั้งแต่ {{plan.from}}',
        button: 'ดูแผนของคุณ',
      },
    },
  },
  ERROR_ALERT: {
    variables: ['alert.name', 'alert.minutes', 'error.id', 'error.code', 'error.count'],
    url: '/errors/{{error.id}}',
    words: {
      en: {
        title: '{{alert.name}}',
        message: '{{error.code}}: {{error.count}} times within {{alert.minutes}} minutes.',
        button: 'Look into it',
      },
      th: {
        title: '{{alert.name}}',
        message: '{{error.code}}: {{error.count}} ครั้งใน {{alert.minutes}} นาที',
        button: 'ตรวจสอบ',
      },
    },
  },
  // The words are the campaign's own; one that leads nowhere goes out without its link.
  ANNOUNCEMENT: {
    variables: ['campaign.title', 'campaign.message', 'campaign.actionUrl'],
    url: '{{campaign.actionUrl}}',
    words: {
      en: { title: '{{campaign.title}}', message: '{{campaign.message}}', button: 'Read more' },
      th: { title: '{{campaign.title}}', message: '{{campaign.message}}', button: 'อ่านต่อ' },
    },
  },
} as const satisfies Record<string, Wording>;
