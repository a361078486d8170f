const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/'

/** UTF-8 bytes of a text. A lone surrogate becomes U+FFFD, as every encoder does. */
export function utf8(source: string): number[] {
    const bytes: number[] = []
    for (const character of source) {
        let point = character.codePointAt(0) ?? 0
        if (point >= 0xd800 && point <= 0xdfff) {
            point = 0xfffd
        }
        if (point < 0x80) {
            bytes.push(point)
        } else if (point < 0x800) {
            bytes.push(0xc0 | point >> 6, 0x80 | point & 63)
        } else if (point < 0x10000) {
            bytes.push(0xe0 | point >> 12, 0x80 | point >> 6 & 63, 0x80 | point & 63)
        } else {
            bytes.push(0xf0 | point >> 18, 0x80 | point >> 12 & 63, 0x80 | point >> 6 & 63, 0x80 | point & 63)
        }
    }
    return bytes
}

/** Standard base64 of the UTF-8 bytes. Own code, because what `gs.base64Encode` does with text beyond ASCII is not documented. */
export function base64(source: string): string {
    const bytes = utf8(source)
    let result = ''
    for (let i = 0; i < bytes.length; i += 3) {
        const first = bytes[i] ?? 0
        const second = bytes[i + 1]
        const third = bytes[i + 2]
        result += ALPHABET.charAt(first >> 2) + ALPHABET.charAt((first & 3) << 4 | (second ?? 0) >> 4)
        result += second === undefined ? '=' : ALPHABET.charAt((second & 15) << 2 | (third ?? 0) >> 6)
        result += third === undefined ? '=' : ALPHABET.charAt(third & 63)
    }
    return result
}

/** Lower-case hex of the UTF-8 bytes. */
export function hex(source: string): string {
    return utf8(source).map(byte => (byte < 16 ? '0' : '') + byte.toString(16)).join('')
}
