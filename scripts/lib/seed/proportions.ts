/**
 * How much one person leaves behind in a year, as the systems this product grew out of estimate it: sign-ins,
 * appointments, cards, notifications and the log of changes as one kept by trainers; sessions, exercises, meals, photos
 * and check-ins as one kept by people who train; the journal, conversations, goals and metrics as one for practising
 * hard conversations. Where an estimate is a range, this is its lower end, or for goals and metrics its middle.
 */
export const yearly = {
  signIns: 5,
  changes: 500,
  notifications: 100,
  appointments: 10,
  cards: 10,
  checkIns: 50,
  sessions: 156,
  exercises: 2_000,
  meals: 1_095,
  photos: 24,
  goals: 4,
  metrics: 8,
  pages: 120,
  conversations: 60,
  messagesOfOne: 50,
} as const;

/** Of ten people one is given a plan made for others, of two one follows a program, of a hundred one has written one. */
export const peoplePerCoach = 20;
export const peoplePerProgram = 100;

/** What a person comes to altogether, measured: for saying beforehand how long it takes and how much room it needs. */
export const rowsOfAPerson = 11_550;
export const bytesOfARow = 330;
