import type { HttpResponse, Message } from '../contracts'
import type { Ui } from './context'
import { redirect } from './responses'

/** Messages wait under the session, or under the user when a caller has none (Basic authentication), since the next page may be served by another node. */
function key(ui: Ui): string {
    return `ui.messages.${ui.tx.sessionId ?? ui.tx.user.sysId}`
}

/** Messages left for the next page by a write before its redirect; they are shown once. */
export function takeMessages(ui: Ui): Message[] {
    const stored = ui.platform.data.getState(key(ui))
    if (stored === null) {
        return []
    }
    ui.platform.data.setState(key(ui), null)
    return JSON.parse(stored) as Message[]
}

/** Sends the browser on and keeps the messages of this transaction (and more) for the page it comes to. */
export function redirectWithMessages(ui: Ui, location: string, more: readonly Message[] = []): HttpResponse {
    const messages = [...takeMessages(ui), ...ui.tx.messages, ...more]
    if (messages.length > 0) {
        ui.platform.data.setState(key(ui), JSON.stringify(messages))
    }
    return redirect(location)
}
