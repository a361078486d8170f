import { createHmac, timingSafeEqual } from 'node:crypto'

export interface TokenClaims {
    /** What the token is for: `presence`, `agent-page`. */
    use: string
    groupid: string
    partneruserid: string
    /** Seconds since the epoch. */
    exp: number
    [claim: string]: string | number | null
}

const encode = (value: unknown) => Buffer.from(JSON.stringify(value), 'utf8').toString('base64url')
const sign = (text: string, secret: string) => createHmac('sha256', secret).update(text).digest('base64url')

/** A JSON Web Token, HS256. The vendor's tokens are JWTs [D]; their claims are not public [?]. */
export function issueToken(claims: TokenClaims, secret: string): string {
    const head = `${encode({ alg: 'HS256', typ: 'JWT' })}.${encode(claims)}`
    return `${head}.${sign(head, secret)}`
}

/** The claims of a token that we issued for this use and that has not expired (milliseconds), else null. */
export function readToken(token: string, use: string, secret: string, now: number): TokenClaims | null {
    const match = /^([\w-]+)\.([\w-]+)\.([\w-]{43})$/.exec(token)
    if (!match) return null
    if (!timingSafeEqual(Buffer.from(sign(`${match[1]}.${match[2]}`, secret)), Buffer.from(match[3] ?? ''))) return null
    const claims = JSON.parse(Buffer.from(match[2] ?? '', 'base64url').toString('utf8')) as TokenClaims
    return claims.use === use && claims.exp * 1000 > now ? claims : null
}
