export { completeGoal } from './complete-goal.ts';
export { fullProfile } from './full-profile.ts';
export { onboard } from './onboard.ts';
export { type SetGoalInput, setGoal } from './set-goal.ts';
export { type TrackGoalInput, trackGoal } from './track-goal.ts';
