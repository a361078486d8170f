/** What kinds of things the built app stands on, and what clients of the platform's own REST APIs do. */
export const AREAS = ['glide', 'operator', 'field type', 'record kind', 'access rule', 'rest', 'outbound', 'platform rest'] as const
export type Area = typeof AREAS[number]

/** Something of the platform that the built app uses, with the first place. */
export interface Used {
    area: Area
    name: string
    at: string
}

/** How sure one can be: the documentation prints it, describes it, the SDK declares it, or it is a guess. */
export type Basis = 'example' | 'prose' | 'type' | 'inferred'

/** A test: its file below the project's root and its title with those of its groups; the title is empty for what ran beside the tests (set-up, threads). */
export interface TestName {
    file: string
    title: string
}

/** What the local instance is believed to do, and how the test behind it is found. */
export interface Belief {
    area: Area
    name: string
    basis: Basis
    /** Page of ServiceNow's documentation or where else it comes from; empty only for what is inferred. */
    page: string
    /** A test that a person picked: its file, and words of its title. Absent: any test that used the thing and names the page. */
    picked?: TestName
    /** What that test has to be recorded with (`member GlideRecord.get`); absent where nothing is recorded. */
    use?: string
    /** What is guessed, or what is not done. */
    note?: string
}

/** A belief with the test that stands behind it, or with what is wrong. */
export interface Proof {
    belief: Belief
    test: TestName | null
    problem: string | null
}

export interface Verdict {
    used: Used
    proof: Proof | null
}

/** What a run of the tests of the local instance left: titles that passed by file, and who used what. */
export interface Recording {
    passed: ReadonlyMap<string, readonly string[]>
    uses: ReadonlyMap<string, readonly TestName[]>
}
