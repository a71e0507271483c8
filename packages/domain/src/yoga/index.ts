export { type ArrangeFlowInput, arrangeFlow } from './arrange-flow.ts';
export { recordPoses } from './record-poses.ts';
