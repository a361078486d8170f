import { createHmac, timingSafeEqual } from 'node:crypto'

/** How far ahead a key may expire [D], in seconds, and the tolerance between two clocks [I]. */
const MAX_AHEAD = 86_400
const SKEW = 60

export type LoginKeyFault = 'malformed' | 'expired' | 'too far ahead' | 'wrong signature'

export interface LoginKeyClaim {
    partnerId: string
    partnerUserId: string
    loginKey: string
}

/** The signature part of a login key [D]: base64url without padding, always 43 characters. */
export function loginKeySignature(apiKey: string, partnerId: string, partnerUserId: string, version: string, expires: string): string {
    return createHmac('sha256', Buffer.from(apiKey, 'utf8')).update(partnerId + partnerUserId + version + expires, 'utf8').digest('base64url')
}

/**
 * Verifies `$1$exp$sig` [D] at a time in milliseconds. Null when good. The signature is compared in constant time and
 * before the dates, so an answer never tells a forger which expiry would have been accepted.
 */
export function verifyLoginKey(claim: LoginKeyClaim, apiKey: string, now: number): LoginKeyFault | null {
    const match = /^\$(1)\$(\d{1,12})\$([A-Za-z0-9_-]{43})$/.exec(claim.loginKey)
    if (!match) return 'malformed'
    const [, version = '', expires = '', signature = ''] = match
    const expected = loginKeySignature(apiKey, claim.partnerId, claim.partnerUserId, version, expires)
    if (!timingSafeEqual(Buffer.from(expected), Buffer.from(signature))) return 'wrong signature'
    const seconds = Math.floor(now / 1000)
    if (Number(expires) <= seconds) return 'expired'
    return Number(expires) > seconds + MAX_AHEAD + SKEW ? 'too far ahead' : null
}
