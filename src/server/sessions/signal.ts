import { CHOICE } from '../platform/columns.ts'
import type { AgentScript, LaunchAnswer } from '../rest/contract.ts'

/** What became of a one-click start. */
export interface Start {
    signal: LaunchAnswer['signal']
    agentScript: AgentScript | null
}

/** A session that runs already needs no start; one that does not is started by the visitor. */
export function oneClickStart({ type, running }: { type: string, running: boolean }): Start {
    return { signal: type !== CHOICE.type.screenShare && running ? 'running' : 'off', agentScript: null }
}
