const entities: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', '\'': '&#39;' }

/** Text as it may stand in HTML. */
export function escapeHtml(text: string): string {
    return text.replace(/[&<>"']/g, character => entities[character] as string)
}

/** Text as it may stand in XML. */
export function escapeXml(text: string): string {
    return text.replace(/[&<>"']/g, character => character === '\'' ? '&apos;' : entities[character] as string)
}

const named: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: '\'', nbsp: '\u00a0' }

/** The reverse of `escapeHtml`; numeric references too. */
export function unescapeHtml(text: string): string {
    return text.replace(/&(?:#(\d+)|#x([0-9a-f]+)|([a-z]+));/gi, (whole, decimal?: string, hex?: string, name?: string) => {
        if (name !== undefined) {
            return named[name] ?? whole
        }
        return String.fromCodePoint(decimal !== undefined ? Number(decimal) : Number.parseInt(hex as string, 16))
    })
}
