/** What kinds of things the built app stands on. */
export const AREAS = ['glide', 'operator', 'field type', 'record kind', 'access rule', 'rest', 'outbound'] as const
export type Area = typeof AREAS[number]

/** Something of the platform that the built app uses, with the first place. */
export interface Used {
    area: Area
    name: string
    at: string
}

/** How sure one can be: the documentation prints it, describes it, the SDK declares it, or it is a guess. */
export type Basis = 'example' | 'prose' | 'type' | 'inferred'

/** What stands behind a thing that the local instance does. */
export interface Proof {
    area: Area
    name: string
    basis: Basis
    /** Page of ServiceNow's documentation or where else it comes from; empty only for what is inferred. */
    page: string
    /** Test file below test/instance, and words of the test's title; null when no test of ours looks at it. */
    test: { file: string, title: string } | null
    /** What is guessed, or what is not done. */
    note?: string
}

export interface Verdict {
    used: Used
    proof: Proof | null
}
