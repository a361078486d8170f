/** What agents who look at a visitor are told. */
export const agentTopic = (partnerId: string, visitorId: string): string => `agent|${partnerId}|${visitorId}`
/** What the visitor's page is told to do. */
export const visitorTopic = (partnerId: string, visitorId: string): string => `visitor|${partnerId}|${visitorId}`
/** What the visitor's browser is told of its session. */
export const sessionTopic = (partnerId: string, sessionId: string): string => `session|${partnerId}|${sessionId}`

/** Milliseconds that a question of a browser waits for an answer. */
export const PATIENCE = 25_000
