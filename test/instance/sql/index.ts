export { aggregateKey, compileAggregate } from './aggregate'
export { columnClass, type ColumnClass, comparableSql, declareColumns, fromStored, quoteName, shadowName, toStoredPairs, toStored } from './columns'
export { compileCount, compileSelect } from './select'
