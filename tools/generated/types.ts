import type { Finding } from '../records/types'

/** What a source gives: files by their path below the checkout, and what is wrong with the source. */
export interface Generated {
    files: ReadonlyMap<string, string>
    findings: readonly Finding[]
}

/** Writes files that are committed from a source that people edit. */
export interface Generator {
    /** Its name in findings. */
    name: string
    /** What to run after the source was edited. */
    command: string
    /** Folders in which every file is its own: one that it does not write does not belong there. */
    folders: readonly string[]
    /** Reads the source in a checkout. Writes nothing. */
    generate(root: string): Generated
    /** What there is now, a line for each part, as a person reads it. */
    describe(root: string): string[]
}
