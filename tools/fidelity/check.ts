import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Proof, Used, Verdict } from './types'

export interface Report {
    verdicts: Verdict[]
    /** Used, and nothing stands behind it. */
    unproven: Used[]
    /** Proofs whose test is gone or reads otherwise now. */
    stale: string[]
}

/** Holds what is used against what stands behind it. `folder` is that of the local instance. */
export function check(used: readonly Used[], proofs: readonly Proof[], folder: string): Report {
    const known = new Map(proofs.map(proof => [`${proof.area} ${proof.name}`, proof]))
    const verdicts = used.map(item => ({ used: item, proof: known.get(`${item.area} ${item.name}`) ?? null }))
    return { verdicts, unproven: verdicts.filter(({ proof }) => proof === null).map(({ used: item }) => item), stale: staleOf(proofs, folder) }
}

/** What is there without a test of ours: members of Glide, used or not, and used things. */
export function untestedOf(report: Report, glide: readonly Proof[]): Proof[] {
    const used = report.verdicts.flatMap(({ proof }) => proof === null ? [] : [proof])
    return [...new Set([...glide, ...used])].filter(({ test }) => test === null)
}

function staleOf(proofs: readonly Proof[], folder: string): string[] {
    const texts = new Map<string, string | null>()
    const textOf = (file: string) => {
        if (!texts.has(file))
            texts.set(file, existsSync(join(folder, file)) ? readFileSync(join(folder, file), 'utf8') : null)
        return texts.get(file)!
    }
    const stale: string[] = []
    for (const { area, name, basis, page, test } of proofs) {
        if (basis !== 'inferred' && page === '')
            stale.push(`${area} ${name}: says "${basis}" and names no page`)
        // Members of Glide are looked for in all tests at once.
        if (test === null || area === 'glide')
            continue
        const text = textOf(test.file)
        if (text === null)
            stale.push(`${area} ${name}: there is no ${test.file}`)
        else if (!text.includes(test.title))
            stale.push(`${area} ${name}: ${test.file} has no test "${test.title}"`)
    }
    return stale
}
