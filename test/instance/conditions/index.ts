export { DYNAMIC_ME, matches } from './match'
export { parseCondition } from './parse'
