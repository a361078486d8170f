export { Properties } from './properties'
export { Scopes } from './scopes'
export { Cached, Versions } from './versions'
