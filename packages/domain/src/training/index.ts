export { type FinishSessionInput, finishSession } from './finish-session.ts';
export { refreshTrainingDays, rollUpSession } from './roll-up.ts';
export { refreshTraineeStatistics, traineeStatistics } from './statistics.ts';
