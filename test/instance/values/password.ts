import { createHash, randomBytes, scryptSync, timingSafeEqual } from 'node:crypto'

/** One-way form of sys_user.user_password: `scrypt:<salt>:<hash>`. Cheap on purpose (a stand-in, and Basic authentication pays it per request). */
const PREFIX = 'scrypt:'
const COST = { N: 512, r: 8, p: 1 }
const verified = new Set<string>()

export function isHashed(value: string): boolean {
    return /^scrypt:[0-9a-f]{16}:[0-9a-f]{64}$/.test(value)
}

export function hashPassword(clear: string): string {
    const salt = randomBytes(8).toString('hex')
    return `${PREFIX}${salt}:${scryptSync(clear, salt, 32, COST).toString('hex')}`
}

/** Checks a password against its stored form. Answers that were right once are remembered (by digest) for the life of the node. */
export function verifyPassword(clear: string, stored: string): boolean {
    if (!isHashed(stored)) return false
    const memory = createHash('sha256').update(`${stored}\n${clear}`).digest('hex')
    if (verified.has(memory)) return true
    const [, salt = '', hash = ''] = stored.split(':')
    const right = timingSafeEqual(scryptSync(clear, salt, 32, COST), Buffer.from(hash, 'hex'))
    if (right) verified.add(memory)
    return right
}
