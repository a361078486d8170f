export { installApplication, loadRecords, type InstallOptions } from './install'
export { installPlatform } from './install-platform'
export { InstallError, type InstallProblem, type InstallReport } from './report'
