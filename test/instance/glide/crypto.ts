import { createHash, createHmac, randomBytes, randomInt } from 'node:crypto'
import { InputStream } from './attachment-stream'

const hmacs: Record<string, string> = { hmacmd5: 'md5', hmacsha1: 'sha1', hmacsha224: 'sha224', hmacsha256: 'sha256', hmacsha384: 'sha384', hmacsha512: 'sha512' }

function digest(algorithm: string, source: unknown, encoding: 'hex' | 'base64'): string {
    const bytes = source instanceof InputStream ? source.bytes : Buffer.from(String(source), 'utf8')
    return createHash(algorithm).update(bytes).digest(encoding)
}

/** Message digests of text (UTF-8) and streams. Documented in server-api-reference/c_GlideDigestScopedAPI.md. */
export class GlideDigest {
    getMD5Hex(source: unknown): string { return digest('md5', source, 'hex') }
    getMD5Base64(source: unknown): string { return digest('md5', source, 'base64') }
    getSHA1Hex(source: unknown): string { return digest('sha1', source, 'hex') }
    getSHA1Base64(source: unknown): string { return digest('sha1', source, 'base64') }
    getSHA256Hex(source: unknown): string { return digest('sha256', source, 'hex') }
    getSHA256Base64(source: unknown): string { return digest('sha256', source, 'base64') }
    getMD5HexFromInputStream(stream: unknown): string { return digest('md5', stream, 'hex') }
    getMD5Base64FromInputStream(stream: unknown): string { return digest('md5', stream, 'base64') }
    getSHA1HexFromInputStream(stream: unknown): string { return digest('sha1', stream, 'hex') }
    getSHA1Base64FromInputStream(stream: unknown): string { return digest('sha1', stream, 'base64') }
    getSHA256HexFromInputStream(stream: unknown): string { return digest('sha256', stream, 'hex') }
    getSHA256Base64FromInputStream(stream: unknown): string { return digest('sha256', stream, 'base64') }
}

/** Documented in server-api-reference/c_CertificateEncryptionScopedAPI.md. */
export class CertificateEncryption {
    /** `key` is Base64, `data` is text; answers standard Base64. */
    generateMac(key: unknown, algorithm: unknown, data: unknown): string {
        const hash = hmacs[String(algorithm).toLowerCase()]
        if (hash === undefined) {
            throw new Error(`CertificateEncryption.generateMac: unknown algorithm ${String(algorithm)}`)
        }
        return createHmac(hash, Buffer.from(String(key), 'base64')).update(String(data), 'utf8').digest('base64')
    }
}

const letters = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz'

/** Documented in server-api-reference/c_GlideSecureRandomUtilScopedAPI.md. */
export class GlideSecureRandomUtil {
    getSecureRandomInt(): number {
        return randomBytes(4).readInt32BE()
    }

    getSecureRandomIntBound(bound: unknown): number {
        return randomInt(Number(bound))
    }

    getSecureRandomLong(): number {
        return Number(randomBytes(8).readBigInt64BE())
    }

    getSecureRandomString(length: unknown): string {
        return Array.from({ length: Number(length) }, () => letters[randomInt(letters.length)]).join('')
    }
}
