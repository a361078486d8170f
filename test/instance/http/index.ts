export type { Installer } from './app-upload'
export { handleHttp } from './handle'
