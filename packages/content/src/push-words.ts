/** What a phone shows when the rest between two sets is over. */
export const restIsOver = {
  en: { title: 'Rest is over', body: 'Time for the next set.' },
  th: { title: 'พักครบแล้ว', body: 'ได้เวลาเซตต่อไป' },
} as const;
