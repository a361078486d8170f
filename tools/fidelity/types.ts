/** The kinds of things that the built app uses, and what clients of the platform's own REST APIs call. */
export const AREAS = ['glide', 'operator', 'field type', 'record kind', 'access rule', 'rest', 'outbound', 'platform rest'] as const
export type Area = typeof AREAS[number]

/** Something of the platform that the built app uses, with the first place. */
export interface Used {
    area: Area
    name: string
    at: string
}

/** How strong the evidence is: the documentation shows an example, describes it, the SDK declares it, or it is an assumption. */
export type Basis = 'example' | 'prose' | 'type' | 'inferred'

/** A test: its file below the project's root and its title with those of its groups; the title is empty for what ran beside the tests (set-up, threads). */
export interface TestName {
    file: string
    title: string
}

/** What the local instance is believed to do, and how to find the test that proves it. */
export interface Belief {
    area: Area
    name: string
    basis: Basis
    /** Page of ServiceNow's documentation, or another source; empty only if inferred. */
    page: string
    /** A test that a person chose: its file, and words of its title. If absent, any test that used the thing and names the page. */
    picked?: TestName
    /** What that test must be recorded as using (`member GlideRecord.get`); absent where nothing is recorded. */
    use?: string
    /** What is assumed, or what is not emulated. */
    note?: string
}

/** A belief with the test that proves it, or with what is wrong. */
export interface Proof {
    belief: Belief
    test: TestName | null
    problem: string | null
}

export interface Verdict {
    used: Used
    proof: Proof | null
}

/** The result of a recorded run of the local instance's tests: passed titles by file, and which test used what. */
export interface Recording {
    passed: ReadonlyMap<string, readonly string[]>
    uses: ReadonlyMap<string, readonly TestName[]>
}
