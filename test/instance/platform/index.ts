export { platformSchema } from './platform-schema'
export { ADMIN_ROLE, baseId, baseRecords } from './records'
export { schemaToSource } from './schema'
