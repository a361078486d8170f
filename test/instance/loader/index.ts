export { installPlatform } from './install-platform'
export { installApplication, type InstallOptions, loadRecords } from './install'
export { recordsOf } from './records'
export { InstallError, type InstallProblem, type InstallReport } from './report'
