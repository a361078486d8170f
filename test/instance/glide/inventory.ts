/** What tools ask: which of the documented classes and members this instance emulates, and on what evidence. */
export { glideClasses, systemClass } from './classes'
export { evidence, goneEvidence, notEmulatedMembers } from './evidence'
export { documentedApis, scriptName, surfaceOf } from './surface'
