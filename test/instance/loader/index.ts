export { installPlatform } from './install-platform'
export { installApplication, type InstallOptions, loadRecords } from './install'
export { readRecords } from './records'
export { InstallError, type InstallProblem, type InstallReport } from './report'
