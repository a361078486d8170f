import type { WireResult } from './wire'
import type { World } from '../world'

/** How well a thing is known: [D] documented, [I] inferred, [?] not public. */
export type Mark = 'D' | 'I' | '?'

export interface Field {
    name: string
    /** `string`, `int`, `dateTime`, or the name of a complex type. */
    type: string
    /** Left out when empty. */
    optional?: boolean
    /** A date that is nil rather than left out. */
    nillable?: boolean
}

export interface ComplexType {
    name: string
    fields?: Field[]
    /** A list: the element's name and type. */
    list?: { item: string, type: string }
}

export type Parameters = Readonly<Record<string, string>>

export interface Operation {
    name: string
    mark: Mark
    documentation: string
    parameters: Field[]
    /** Name of the complex type that is answered. */
    result: string
    run(parameters: Parameters, world: World): WireResult
}

export interface ServiceContract {
    name: string
    path: string
    types: ComplexType[]
    operations: Operation[]
}

/** A refusal: what is wrong, in words, and how .NET would class it [I]. */
export class Refusal extends Error {
    constructor(message: string, readonly exceptionType = 'System.ArgumentException', readonly kind: 'argument' | 'credentials' = 'argument') {
        super(message)
    }
}
