export { aggregateKey, compileAggregate } from './aggregate'
export { columnClass, type ColumnClass, comparable, declarations, fromStored, quote, shadowName, storedPairs, toStored } from './columns'
export { compileCount, compileSelect } from './select'
