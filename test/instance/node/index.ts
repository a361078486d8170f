export type { BeginMessage, NodeMemory, NodeMessage, NodeStart, NodeSwitches, Work, WorkResults } from './messages'
export { createPlatformBase } from './platform'
export { withInvalidQueries } from './query-policy'
