import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto'
import type { DataLayer } from '../contracts'

const KEY = 'instance.key'
const PREFIX = 'enc:1:'

/** Two-way encryption of password2 fields with a key that lives beside the records, as the platform's key store does. AES-256-GCM. */
export class InstanceCipher {
    private key: Buffer | null = null

    constructor(private readonly data: DataLayer) {}

    encrypt(clear: string): string {
        const iv = randomBytes(12)
        const cipher = createCipheriv('aes-256-gcm', this.theKey(), iv)
        const body = Buffer.concat([cipher.update(clear, 'utf8'), cipher.final()])
        return PREFIX + Buffer.concat([iv, cipher.getAuthTag(), body]).toString('base64')
    }

    /** null when the text was not encrypted here, or was changed since. */
    decrypt(stored: string): string | null {
        if (!stored.startsWith(PREFIX)) return null
        const bytes = Buffer.from(stored.slice(PREFIX.length), 'base64')
        if (bytes.length < 28) return null
        try {
            const decipher = createDecipheriv('aes-256-gcm', this.theKey(), bytes.subarray(0, 12))
            decipher.setAuthTag(bytes.subarray(12, 28))
            return Buffer.concat([decipher.update(bytes.subarray(28)), decipher.final()]).toString('utf8')
        } catch {
            return null
        }
    }

    private theKey(): Buffer {
        if (this.key !== null) return this.key
        let stored = this.data.getState(KEY)
        if (stored === null) {
            const fresh = randomBytes(32).toString('hex')
            // Another node may be first: then its key counts.
            stored = this.data.compareAndSet(KEY, null, fresh) ? fresh : this.data.getState(KEY) ?? fresh
        }
        this.key = Buffer.from(stored, 'hex')
        return this.key
    }
}
