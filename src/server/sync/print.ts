/**
 * A short fingerprint of a text: 64 bits from two FNV-1a hashes over UTF-16 units with different starts, mixed, in base 36. It distinguishes the few records
 * that two answers may share; it protects against nobody.
 */
export function shortPrint(source: string): string {
    let [one, two] = [0x811c9dc5, 0x1b873593]
    for (let i = 0; i < source.length; i++) {
        const unit = source.charCodeAt(i)
        one = Math.imul(one ^ unit, 0x01000193)
        two = Math.imul(two ^ unit, 0x85ebca6b)
        two = (two << 13) | (two >>> 19)
    }
    return `${mix(one ^ source.length)}${mix(two + source.length)}`
}

/** The last step of Murmur3: each bit of the source affects each bit of the result. */
function mix(value: number): string {
    let bits = value >>> 0
    bits = Math.imul(bits ^ (bits >>> 16), 0x85ebca6b)
    bits = Math.imul(bits ^ (bits >>> 13), 0xc2b2ae35)
    return ((bits ^ (bits >>> 16)) >>> 0).toString(36).padStart(7, '0')
}
