export { logChanges } from './changes.ts';
export { type FinishSessionInput, finishSession } from './finish-session.ts';
export { standingRecords } from './records.ts';
export { refreshTrainingDays, rollUpDays, rollUpSession } from './roll-up.ts';
export { saveSession } from './save-session.ts';
export { refreshTraineeStatistics, traineeStatistics } from './statistics.ts';
