export { allIndexes, DICTIONARY_TABLES, labelFromName, parseAttributes } from './conventions'
export { DictionaryModel, type DictionarySource, plainField, systemFields } from './model'
