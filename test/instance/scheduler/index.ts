export type { Ran, WorkReport } from './report'
export { executeNow, findJob, RUN_ONCE, synchroniseAll, TRIGGER_STATE } from './triggers'
export { listenForChanges, prepareSchedule, releaseWork, workOnce } from './work'
