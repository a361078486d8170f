/**
 * Until a launched row has met its session, it carries this mark in place of the session's hash: the column is never empty, so the unique index covers every
 * row, and no hash of a session begins like this.
 */
export const LAUNCH_MARK = 'launch-'

/** The mark of a new launch; `random` is hex that no other launch has. */
export const launchMark = (random: string): string => LAUNCH_MARK + random

/** Does a row with this hash still wait to meet its session? */
export const isLaunchMark = (hash: string): boolean => hash.startsWith(LAUNCH_MARK)
