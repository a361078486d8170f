import { easternOffset } from '../dates'
import type { Random } from './random'

/** Relative load by hour of the US Eastern day: nobody at night, two peaks, a dip at noon. */
const HOURS = [1, 1, 1, 1, 1, 2, 6, 25, 62, 90, 100, 96, 78, 88, 97, 94, 84, 58, 30, 18, 12, 8, 4, 2]
/** Sunday to Saturday. */
const DAYS = [0.12, 1, 0.95, 0.9, 0.9, 0.8, 0.2]

/** A start time within the range that follows the working hours; a range without any falls back to an even spread. */
export function workingTime(random: Random, from: number, to: number): number {
    let time = from
    for (let tries = 0; tries < 60; tries++) {
        time = from + Math.floor(random.next() * (to - from))
        const local = new Date(time - easternOffset(time) * 3600_000)
        const weight = (HOURS[local.getUTCHours()] ?? 1) / 100 * (DAYS[local.getUTCDay()] ?? 1)
        if (random.chance(weight)) return time
    }
    return time
}
