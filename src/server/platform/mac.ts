import { CertificateEncryption } from '@servicenow/glide'
import { base64 } from './encoding.ts'

/** The instance method documented for scoped code; the published types have only a static one. */
interface MacGenerator {
    generateMac(base64Key: string, algorithm: string, data: string): string
}

const MacGeneratorClass = CertificateEncryption as unknown as new () => MacGenerator

/** HMAC-SHA256 of a message in standard base64. The platform expects the key base64-encoded. */
export function hmacSha256(key: string, message: string): string {
    return String(new MacGeneratorClass().generateMac(base64(key), 'HmacSHA256', message))
}
