export {
    arm, armHold, armHoldAt, createKillBuffer, createKillSwitch, isHeld, letGo, type KILL_SLOTS, type KillSwitch, type NamedStatement
} from './kill-switch'
export { spawnThread } from './spawn'
