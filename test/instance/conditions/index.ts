export { matches } from './match'
export { parseCondition } from './parse'
