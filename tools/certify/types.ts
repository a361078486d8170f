import type { PlatformSchema, RecordSet } from '../records/types'
import type { Code } from './code'

/** A text file of the repository. */
export interface SourceFile {
    /** Path below the root. */
    path: string
    text: string
}

/** What is certified: the built records, their code, and the repository they came from. */
export interface Subject {
    set: RecordSet
    platform: PlatformSchema
    code: Code
    sources: readonly SourceFile[]
}

export interface CertificationFinding {
    file: string
    /** What is wrong and what to do about it. */
    message: string
    /** Key in `reviewed.ts`, where a person may have accepted it. */
    place?: string
}

/** One rule of certification that a program can check. */
export interface CertificationRule {
    id: string
    /** What must hold. */
    title: string
    check(subject: Subject): CertificationFinding[]
}

/** A rule that no program here checks yet: who or what does. */
export interface OpenRule {
    id: string
    title: string
    why: string
}

/** Findings that a person has reviewed and accepted: rule -> place -> reason. */
export type Reviews = Readonly<Record<string, Readonly<Record<string, string>>>>
