import type { HttpRequest, Platform, UserContext } from '../contracts'
import { carriesToken, type Session, findSessionOfRequest } from '../security'

/** Who a request is from. `user` is null when nobody could be made out; `session` when it came with one. */
export interface Identity {
    user: UserContext | null
    session: Session | null
    /** A session's write without its token: the platform treats it as not authenticated (X-UserToken, sysparm_ck). */
    forged: boolean
    /** Credentials were given, and are wrong. */
    refused: boolean
}

const SAFE_METHODS = ['GET', 'HEAD', 'OPTIONS']

/** Basic credentials first, then the session cookie. */
export function identify(platform: Platform, request: HttpRequest): Identity {
    const header = request.headers.authorization
    if (header) {
        const user = basicUser(platform, header)
        return { user, session: null, forged: false, refused: user === null }
    }
    const session = findSessionOfRequest(platform, request)
    if (!session) return { user: null, session: null, forged: false, refused: false }
    const forged = !SAFE_METHODS.includes(request.method) && !carriesToken(request, session)
    return { user: platform.security.userById(session.userId), session, forged, refused: false }
}

function basicUser(platform: Platform, header: string): UserContext | null {
    const encoded = /^basic\s+([A-Za-z0-9+/=]+)\s*$/i.exec(header)?.[1]
    if (!encoded) return null
    const [name, ...rest] = Buffer.from(encoded, 'base64').toString('utf8').split(':')
    return name && rest.length > 0 ? platform.security.authenticate(name, rest.join(':')) : null
}

/** The user of requests without log-in: `guest` where the instance has that account, else a user without any role. */
export function guest(platform: Platform): UserContext {
    return platform.security.userByName('guest') ?? {
        sysId: 'guest', userName: 'guest', displayName: 'Guest', email: '', roles: new Set(),
        timeZone: 'UTC', isAdmin: false, isSystem: false
    }
}
