export { hashPassword } from './password'
export { ScopeAccessDenied } from './scope-access'
export { createSecurity, type SecurityDeps } from './service'
