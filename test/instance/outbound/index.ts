export { createCaller, createSwitchboard, type OutboundLine, type Switchboard } from './switchboard'
