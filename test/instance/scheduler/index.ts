export type { Ran, WorkReport } from './report'
export { executeNow, findJob, RUN_ONCE, synchroniseAll, TRIGGER_STATE } from './triggers'
export { listen, prepare, release, workOnce } from './work'
