/** Something in a file that cannot be installed. */
export interface InstallProblem {
    file: string
    message: string
}

export interface InstallReport {
    application: { sysId: string, scope: string, name: string, version: string } | null
    /** Tables the application brings. */
    tables: string[]
    inserted: number
    updated: number
    unchanged: number
    deleted: number
    /** Records the installer passes over, by table. */
    skipped: Record<string, number>
    /** References whose record is nowhere: they are kept as they are. */
    unresolved: string[]
}

/** The application does not fit the platform; nothing of it was installed. Lists every problem. */
export class InstallError extends Error {
    constructor(readonly problems: readonly InstallProblem[]) {
        super(`${problems.length} problem(s):\n${problems.map(problem => `  ${problem.file}: ${problem.message}`).join('\n')}`)
        this.name = 'InstallError'
    }
}

export function emptyReport(): InstallReport {
    return { application: null, tables: [], inserted: 0, updated: 0, unchanged: 0, deleted: 0, skipped: {}, unresolved: [] }
}
