import { createHash } from 'node:crypto'
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

/**
 * The SDK writes a random serial number and the time into the bill of materials, so two builds of the same source would differ. This drops the time (optional
 * in CycloneDX 1.6) and derives the serial number from the content.
 */
export function normaliseBillOfMaterials(distApp: string): void {
    const dir = join(distApp, 'update')
    for (const name of readdirSync(dir)) {
        const file = join(dir, name)
        const xml = name.startsWith('sys_module_') ? readFileSync(file, 'utf8') : ''
        if (!/<path>[^<]*\/bom\.json<\/path>/.test(xml))
            continue
        const still = xml
            .replace(/\n\s*"timestamp": "[^"]*",/, '')
            .replace(/"serialNumber": "urn:uuid:[^"]*"/, '"serialNumber": "urn:uuid:"')
        const hex = createHash('sha256').update(still).digest('hex')
        // Version 8 of RFC 9562: a UUID whose bits are the maker's own.
        const uuid = `${hex.slice(0, 8)}-${hex.slice(8, 12)}-8${hex.slice(13, 16)}-a${hex.slice(17, 20)}-${hex.slice(20, 32)}`
        writeFileSync(file, still.replace('urn:uuid:"', `urn:uuid:${uuid}"`))
    }
}
