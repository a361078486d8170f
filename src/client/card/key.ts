/** Drops the spaces of a key that was typed or pasted; everything else stays, leading zeros too. */
export const cleanKey = (typed: string): string => typed.replace(/\s+/g, '')

/** Glance's documentation differs from generation to generation on what a key may hold; this rule is safe in all of them, and the server applies it too. */
export const isKey = (key: string): boolean => /^[A-Za-z0-9_-]{1,50}$/.test(key)
