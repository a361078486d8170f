import { insensitive, json, type Incoming, type Reply } from '../http'
import { tokenProblem } from '../presence'
import type { World } from '../world'
import { agentTopic, PATIENCE } from './topics'

/** Where the agent script follows a visitor. A real one opens a WebSocket [D]; this address is ours. */
export const AGENT_EVENTS = '/cobrowse/agent/events'

/** Answers what happened to a visitor. The first question, without `after`, is answered at once with how things are. */
export async function answerAgentEvents(request: Incoming, world: World): Promise<Reply> {
    const read = insensitive(request.query)
    const groupid = read('groupid') ?? ''
    const visitorid = read('visitorid') ?? ''
    const problem = tokenProblem(request, groupid, world)
    if (problem) return problem
    if (visitorid === '') return json({ message: 'visitorid is missing' }, 400)
    const after = read('after') ?? ''
    if (after === '') {
        const visitor = world.visitors.get(groupid, visitorid)
        const events = visitor?.present ? [{ type: 'visitorconn', data: { connected: true } }, { type: 'presence', data: visitor.page ?? {} }] : []
        return json({ next: world.mailbox.newest, events })
    }
    const mails = await world.mailbox.read(agentTopic(groupid, visitorid), Number(after), PATIENCE, request.gone)
    const events = mails.map(({ type, data }) => ({ type, data }))
    return json({ next: mails.at(-1)?.number ?? Number(after), events })
}
