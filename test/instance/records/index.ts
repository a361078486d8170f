export { createRecords, type RecordsDeps } from './service'
