/** A small seeded generator (mulberry32): the same seed gives the same numbers on every machine. */
export class Random {
    private state: number

    constructor(seed: number) {
        this.state = seed >>> 0
    }

    /** A number from 0 up to, not including, 1. */
    next(): number {
        this.state = (this.state + 0x6D2B79F5) >>> 0
        let mixed = this.state
        mixed = Math.imul(mixed ^ (mixed >>> 15), mixed | 1)
        mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
        return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296
    }

    /** A whole number from `low` to `high`, both included. */
    integer(low: number, high: number): number {
        return low + Math.floor(this.next() * (high - low + 1))
    }

    chance(probability: number): boolean {
        return this.next() < probability
    }

    pick<T>(items: readonly T[]): T {
        return items[Math.floor(this.next() * items.length)] as T
    }

    /** A key of the table, by its weight. */
    weighted(weights: Readonly<Record<string, number>>): string {
        const entries = Object.entries(weights)
        let rest = this.next() * entries.reduce((sum, [, weight]) => sum + weight, 0)
        for (const [name, weight] of entries) {
            rest -= weight
            if (rest < 0) return name
        }
        return entries[0]?.[0] ?? ''
    }

    /** A log-normal number: what call lengths look like. */
    logNormal(median: number, sigma: number): number {
        const gauss = Math.sqrt(-2 * Math.log(1 - this.next())) * Math.cos(2 * Math.PI * this.next())
        return median * Math.exp(sigma * gauss)
    }
}
