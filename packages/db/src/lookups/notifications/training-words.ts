import type { Wording } from './wording.ts';

export const trainingWords = {
  WORKOUT_REMINDER: {
    variables: ['workout.name', 'workout.time', 'workout.minutes'],
    url: '/training/today',
    words: {
      en: {
        title: 'Today: {{workout.name}}',
        message: '{{workout.name}} is planned for {{workout.time}} and takes about {{workout.minutes}} minutes.',
        button: 'Start',
      },
      th: {
        title: 'วันนี้: {{workout.name}}',
        message: 'คุณมีแผนฝึก {{workout.name}} เวลา {{workout.time}} ใช้เวลาประมาณ {{workout.minutes}} นาที',
        button: 'เริ่มฝึก',
      },
    },
  },
  PROGRAM_COMPLETE: {
    variables: ['program.id', 'program.name', 'program.sessions'],
    url: '/programs/{{program.id}}',
    words: {
      en: {
        title: 'You finished {{program.name}}',
        message: 'Sessions you trained: {{program.sessions}}. See what has changed, then choose what comes next.',
        button: 'See the result',
      },
      th: {
        title: 'คุณฝึกโปรแกรม {{program.name}} จบแล้ว',
        message: 'ฝึกไปทั้งหมด {{program.sessions}} ครั้ง ดูว่าอะไรเปลี่ยนไปบ้าง แล้วเลือกโปรแกรมถัดไป',
        button: 'ดูผลลัพธ์',
      },
    },
  },
  WORKOUT_LOGGED: {
    variables: ['person.name', 'session.id', 'session.name', 'session.sets', 'session.minutes'],
    url: '/training/{{session.id}}',
    words: {
      en: {
        title: '{{person.name}} trained',
        message: '{{session.name}}: sets {{session.sets}}, minutes {{session.minutes}}.',
        button: 'See the session',
      },
      th: {
        title: '{{person.name}} ฝึกเสร็จแล้ว',
        message: '{{session.name}}: {{session.sets}} เซ็ต {{session.minutes}} นาที',
        button: 'ดูการฝึก',
      },
    },
  },
  ACHIEVEMENT_UNLOCKED: {
    variables: ['achievement.name', 'achievement.detail'],
    url: '/progress',
    words: {
      en: { title: 'Well done: {{achievement.name}}', message: '{{achievement.detail}}', button: 'See your progress' },
      th: { title: 'เก่งมาก: {{achievement.name}}', message: '{{achievement.detail}}', button: 'ดูความก้าวหน้า' },
    },
  },
  GOAL_COMPLETED: {
    variables: ['goal.id', 'goal.title'],
    url: '/goals/{{goal.id}}',
    words: {
      en: {
        title: 'Goal reached: {{goal.title}}',
        message: 'Every target of “{{goal.title}}” is met. Keep it up, or set the next one.',
        button: 'See the goal',
      },
      th: {
        title: 'ถึงเป้าหมายแล้ว: {{goal.title}}',
        message: 'คุณทำตามเป้าหมาย “{{goal.title}}” ครบทุกข้อแล้ว รักษาไว้ หรือตั้งเป้าหมายถัดไป',
        button: 'ดูเป้าหมาย',
      },
    },
  },
  REST_OVER: {
    variables: ['exercise.name', 'set.number'],
    url: '/training/active',
    words: {
      en: {
        title: 'Rest is over',
        message: 'Next: {{exercise.name}}, set {{set.number}}.',
        button: 'Go on',
      },
      th: {
        title: 'หมดเวลาพักแล้ว',
        message: 'ต่อไป: {{exercise.name}} เซ็ตที่ {{set.number}}',
        button: 'ฝึกต่อ',
      },
    },
  },
  ACTIVITY_DIGEST: {
    variables: ['digest.period', 'digest.sessions', 'digest.minutes', 'digest.achievements'],
    url: '/activity',
    words: {
      en: {
        title: 'What you did: {{digest.period}}',
        message: 'Sessions: {{digest.sessions}}. Minutes: {{digest.minutes}}. Achievements: {{digest.achievements}}.',
        button: 'See it all',
      },
      th: {
        title: 'สรุปสิ่งที่คุณทำ: {{digest.period}}',
        message: 'ฝึก {{digest.sessions}} ครั้ง รวม {{digest.minutes}} นาที ความสำเร็จ {{digest.achievements}} อย่าง',
        button: 'ดูทั้งหมด',
      },
    },
  },
} as const satisfies Record<string, Wording>;
