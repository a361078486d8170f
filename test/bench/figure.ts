/** One measured number beside the one it is measured against, both from the same run. `ratio` is value / baseline. */
export interface Figure {
    name: string
    value: number
    unit: string
    baseline: number | null
    ratio: number | null
}

export type Emit = (figure: Figure) => void

/** A figure, rounded to four significant digits: its spread allows no more. */
export function figure(name: string, value: number, unit: string, baseline: number | null = null): Figure {
    const compared = baseline === null ? { baseline, ratio: null } : { baseline: rounded(baseline), ratio: rounded(value / baseline) }
    return { name, value: rounded(value), unit, ...compared }
}

function rounded(value: number): number {
    return Math.abs(value) >= 1000 ? Math.round(value) : Number(value.toPrecision(4))
}

export function median(values: readonly number[]): number {
    const sorted = [...values].sort((a, b) => a - b)
    const middle = sorted.length >> 1
    return sorted.length % 2 === 1 ? sorted[middle]! : (sorted[middle - 1]! + sorted[middle]!) / 2
}

/** Milliseconds of wall time of each of so many rounds. */
export async function rounds(count: number, work: () => unknown): Promise<number[]> {
    const times: number[] = []
    for (let round = 0; round < count; round++) {
        const start = performance.now()
        await work()
        times.push(performance.now() - start)
    }
    return times
}
