/** HMAC-SHA256 of a message, in standard base64 with padding. */
export type Mac = (key: string, message: string) => string

export interface LoginKeyInput {
    partnerId: string
    partnerUserId: string
    apiKey: string
    /** Milliseconds since the epoch. */
    now: number
    /** How long the key is valid; at most a day (Glance's limit). */
    lifetimeSeconds: number
}

export interface LoginKey {
    text: string
    /** Milliseconds since the epoch. */
    expires: number
}

const VERSION = '1'
const MAX_LIFETIME_SECONDS = 86400

/**
 * Mints a login key, the agent's single sign-on: `$1$<expiry>$<signature>`, signature = base64url of HMAC-SHA256 over
 * partner id, partner user id, version and expiry with the API key. Source: Glance's login key documentation.
 */
export function mintLoginKey(input: LoginKeyInput, mac: Mac): LoginKey {
    const lifetime = Math.min(Math.max(Math.floor(input.lifetimeSeconds), 1), MAX_LIFETIME_SECONDS)
    const expiry = Math.floor(input.now / 1000) + lifetime
    return { text: signLoginKey(input.partnerId, input.partnerUserId, input.apiKey, expiry, mac), expires: expiry * 1000 }
}

/** The key for an expiry in Unix seconds. */
export function signLoginKey(partnerId: string, partnerUserId: string, apiKey: string, expiry: number, mac: Mac): string {
    const signature = mac(apiKey, partnerId + partnerUserId + VERSION + String(expiry))
    return `$${VERSION}$${expiry}$${signature.replace(/\+/g, '-').replace(/\//g, '_').replace(/=+$/, '')}`
}
