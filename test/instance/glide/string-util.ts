import { escapeHtml, unescapeHtml } from './escape'

const shorthand: Record<string, string> = { '\t': '\\t', '\n': '\\n', '\r': '\\r', '\f': '\\f', '\b': '\\b' }

/** Documented in server-api-reference/GlideStringUtilScopedAPI.md. */
export class GlideStringUtil {
    dotToUnderBar(text: unknown): string {
        return String(text).replaceAll('.', '_')
    }

    escapeAllQuotes(text: unknown): string {
        return String(text).replace(/["']/g, '')
    }

    escapeHTML(text: unknown): string {
        return escapeHtml(String(text))
    }

    getHTMLValue(text: unknown): string {
        return escapeHtml(String(text))
    }

    unEscapeHTML(text: unknown): string {
        return unescapeHtml(String(text))
    }

    /** The name by which scoped code calls it, says the note on the page. */
    unescapeHTML(text: unknown): string {
        return unescapeHtml(String(text))
    }

    escapeNonPrintable(text: unknown): string {
        // eslint-disable-next-line no-control-regex -- control characters are what it escapes
        return String(text).replace(/[\u0000-\u001f\u007f]/g, character => shorthand[character] ?? `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`)
    }

    escapeQueryTermSeparator(text: unknown): string {
        return String(text).replaceAll('^', '^^')
    }

    escapeTicks(text: unknown): string {
        return String(text).replaceAll('\'', '\\\'')
    }

    getNumeric(text: unknown): string {
        return String(text).replace(/\D/g, '')
    }

    isBase64(text: unknown): boolean {
        return /^[A-Za-z0-9+/]+={0,2}$/.test(String(text).replace(/\s/g, '')) && String(text).replace(/\s/g, '').length % 4 === 0
    }

    isEligibleSysID(text: unknown): boolean {
        return /^[0-9a-fA-F]{32}$/.test(String(text))
    }

    newLinesToBreaks(text: unknown): string {
        return String(text).replaceAll('\n', '<br/>')
    }

    normalizeWhitespace(text: unknown): string {
        return String(text).replace(/[\r\n\t ]+/g, ' ').trim()
    }
}
