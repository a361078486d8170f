export { installPlatform } from './install-platform'
