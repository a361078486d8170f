/** A session as the service would send it, in each style that its generations use. */
export interface WireGuest {
    type: string
    status: string
    name: string
    email: string
    phone: string
    partnerUserId: string
    startTime: string
    duration: number
}

export interface WireSession {
    sessionId?: string
    type: string
    status: string
    sessionKey?: string
    visitorId?: string
    partnerUserId?: string
    username?: string
    startTime?: string
    endTime?: string
    duration?: number
    width?: number
    height?: number
    guests: WireGuest[]
}

const escape = (text: string): string => text.replace(/[&<>"'\r]/g, mark => `&#${mark.charCodeAt(0)};`)

function element(name: string, value: unknown, prefix: string): string {
    if (value === undefined) {
        return ''
    }
    return `<${prefix}${name}>${escape(String(value))}</${prefix}${name}>`
}

function sessionXml(session: WireSession, prefix = ''): string {
    const { guests, ...fields } = session
    const inner = Object.entries(fields).map(([name, value]) => element(name, value, prefix)).join('')
    const guest = (g: WireGuest): string => `<${prefix}guest>${Object.entries(g).map(([name, value]) => element(name, value, prefix)).join('')}</${prefix}guest>`
    return `<${prefix}session>${inner}<${prefix}guests>${guests.map(guest).join('')}</${prefix}guests></${prefix}session>`
}

const NAMESPACE = 'http://www.glancenetworks.com/services'

function json(sessions: WireSession[], fold: (name: string) => string): unknown[] {
    const folded = (value: Record<string, unknown>): Record<string, unknown> =>
        Object.fromEntries(Object.entries(value).map(([name, inner]) => [fold(name), inner]))
    return sessions.map(session => ({ __type: 'Glance.Session', ...folded({ ...session, guests: session.guests.map(guest => folded({ ...guest })) }) }))
}

/** Style name -> answer body. */
export function inEveryStyle(sessions: WireSession[]): Record<string, string> {
    const same = (name: string): string => name
    const list = json(sessions, same)
    const xml = sessions.map(session => sessionXml(session)).join('\n  ')
    const array = `<ArrayOfSession xmlns="${NAMESPACE}">${xml}</ArrayOfSession>`
    return {
        jsonBare: JSON.stringify(list),
        jsonD: JSON.stringify({ d: list }),
        jsonResult: JSON.stringify({ PartnerSessionsEndingResult: list }),
        jsonSessions: JSON.stringify({ d: { sessions: list, total: list.length } }),
        jsonUpper: JSON.stringify({ d: json(sessions, name => name.toUpperCase()) }),
        jsonPascal: JSON.stringify(json(sessions, name => name.charAt(0).toUpperCase() + name.slice(1))),
        jsonText: JSON.stringify({ d: JSON.stringify(list) }),
        xmlPlain: `<?xml version="1.0" encoding="utf-8"?>\n<ArrayOfSession>${xml}</ArrayOfSession>`,
        xmlNamespace: `\uFEFF<?xml version="1.0"?>${array}`,
        xmlPrefixed: `<g:ArrayOfSession xmlns:g="${NAMESPACE}">${sessions.map(session => sessionXml(session, 'g:')).join('')}</g:ArrayOfSession>`,
        soap: `<soap:Envelope xmlns:soap="http://schemas.xmlsoap.org/soap/envelope/"><soap:Header/><soap:Body><PartnerSessionsEndingResponse xmlns="${NAMESPACE}">` +
            `<PartnerSessionsEndingResult>${xml}</PartnerSessionsEndingResult></PartnerSessionsEndingResponse></soap:Body></soap:Envelope>`,
        xmlString: `<string xmlns="${NAMESPACE}">${escape(array)}</string>`
    }
}
