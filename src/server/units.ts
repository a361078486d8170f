/** Lengths of time in milliseconds, and the separator of composed keys. Depends on nothing. */

export const SECOND_MS = 1000
export const MINUTE_MS = 60 * SECOND_MS
export const HOUR_MS = 60 * MINUTE_MS
export const DAY_MS = 24 * HOUR_MS

/** Unit separator (ASCII 31): no id, name or address holds one, so joined parts cannot run into each other. */
export const KEY_SEPARATOR = '\u001f'
