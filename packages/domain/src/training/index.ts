export { logChanges } from './changes.ts';
export { type FinishSessionInput, finishSession } from './finish-session.ts';
export { exerciseColumns, sessionColumns, setColumns } from './log-rows.ts';
export { standingRecords } from './records.ts';
export { refreshTrainingDays, rollUpDays, rollUpSession } from './roll-up.ts';
export { findRecords, rollUpHistory } from './roll-up-history.ts';
export { saveSession } from './save-session.ts';
export { sessionStatements } from './sessions.ts';
export { refreshTraineeStatistics, traineeStatistics } from './statistics.ts';
