/** What a visitor reads out or an agent pastes: spaces go, everything else, leading zeros too, stays. */
export const cleanKey = (typed: string): string => typed.replace(/\s+/g, '')

/** Keys of Glance are strings; the safe rule among the generations of its documentation, and the one that the server holds. */
export const isKey = (key: string): boolean => /^[A-Za-z0-9_-]{1,50}$/.test(key)
