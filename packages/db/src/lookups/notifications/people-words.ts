import type { Wording } from './wording.ts';

export const peopleWords = {
  SCHEDULE_CREATED: {
    variables: ['person.name', 'appointment.id', 'appointment.title', 'appointment.date', 'appointment.time'],
    url: '/coaching/appointments/{{appointment.id}}',
    words: {
      en: {
        title: 'New appointment: {{appointment.title}}',
        message: '{{person.name}} proposes {{appointment.date}} at {{appointment.time}}.',
        button: 'Answer',
      },
      th: {
        title: 'นัดหมายใหม่: {{appointment.title}}',
        message: '{{person.name}} เสนอวันที่ {{appointment.date}} เวลา {{appointment.time}}',
        button: 'ตอบนัดหมาย',
      },
    },
  },
  SCHEDULE_UPDATED: {
    variables: ['person.name', 'appointment.id', 'appointment.title', 'appointment.date', 'appointment.time'],
    url: '/coaching/appointments/{{appointment.id}}',
    words: {
      en: {
        title: 'Appointment changed: {{appointment.title}}',
        message:
          '{{person.name}} changed the appointment on {{appointment.date}} at {{appointment.time}}. Open it to see what is different.',
        button: 'See the appointment',
      },
      th: {
        title: 'นัดหมายมีการเปลี่ยนแปลง: {{appointment.title}}',
        message: '{{person.name}} แก้ไขนัดหมายวันที่ {{appointment.date}} เวลา {{appointment.time}} เปิดดูว่ามีอะไรเปลี่ยนไป',
        button: 'ดูนัดหมาย',
      },
    },
  },
  SCHEDULE_REMINDER: {
    variables: ['person.name', 'appointment.id', 'appointment.title', 'appointment.date', 'appointment.time'],
    url: '/coaching/appointments/{{appointment.id}}',
    words: {
      en: {
        title: 'Soon: {{appointment.title}}',
        message: 'You meet {{person.name}} on {{appointment.date}} at {{appointment.time}}.',
        button: 'See the appointment',
      },
      th: {
        title: 'ใกล้ถึงเวลานัด: {{appointment.title}}',
        message: 'คุณมีนัดกับ {{person.name}} วันที่ {{appointment.date}} เวลา {{appointment.time}}',
        button: 'ดูนัดหมาย',
      },
    },
  },
  SESSION_CARD_CREATED: {
    variables: ['person.name', 'card.id', 'card.date'],
    url: '/coaching/cards/{{card.id}}',
    words: {
      en: {
        title: '{{person.name}} wrote a session card for you',
        message: 'It says what went well on {{card.date}} and what comes next.',
        button: 'Read it',
      },
      th: {
        title: '{{person.name}} เขียนสรุปการฝึกให้คุณ',
        message: 'อ่านว่าวันที่ {{card.date}} อะไรทำได้ดี และควรทำอะไรต่อ',
        button: 'อ่านสรุป',
      },
    },
  },
  CLIENT_NEEDS_ATTENTION: {
    variables: ['person.id', 'person.name', 'attention.reason'],
    url: '/coaching/clients/{{person.id}}',
    words: {
      en: {
        title: '{{person.name}} needs your attention',
        message: '{{attention.reason}}',
        button: 'See why',
      },
      th: {
        title: '{{person.name}} ต้องการให้คุณดูแล',
        message: '{{attention.reason}}',
        button: 'ดูเหตุผล',
      },
    },
  },
  INVITE_RECEIVED: {
    variables: ['person.name', 'invite.id', 'invite.to', 'invite.until'],
    url: '/invitations/{{invite.id}}',
    words: {
      en: {
        title: '{{person.name}} invites you',
        message: 'You are invited to {{invite.to}}. The invitation holds until {{invite.until}}.',
        button: 'Answer',
      },
      th: {
        title: '{{person.name}} เชิญคุณ',
        message: 'คุณได้รับเชิญให้เข้าร่วม {{invite.to}} คำเชิญใช้ได้ถึง {{invite.until}}',
        button: 'ตอบคำเชิญ',
      },
    },
  },
  ACTIVITY_SHARED: {
    variables: ['person.name', 'activity.id', 'activity.title'],
    url: '/activity/{{activity.id}}',
    words: {
      en: {
        title: '{{person.name}} shared something with you',
        message: '{{activity.title}}',
        button: 'See it',
      },
      th: {
        title: '{{person.name}} แบ่งปันบางอย่างกับคุณ',
        message: '{{activity.title}}',
        button: 'เปิดดู',
      },
    },
  },
} as const satisfies Record<string, Wording>;
