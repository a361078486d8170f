export { hashPassword } from '../values/password'
export { ScopeAccessDenied } from './scope-access'
export { createSecurity, type SecurityDeps } from './service'
