import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import Ajv2020, { type ErrorObject, type ValidateFunction } from 'ajv/dist/2020'
import { parse } from 'yaml'

/** `docs/openapi.yaml`, read for tests: its operations, and whether a request or an answer is as it says. */

export const DESCRIPTION_FILE = join(__dirname, '../../docs/openapi.yaml')

type Json = null | boolean | number | string | Json[] | { [name: string]: Json }
export type Tree = { [name: string]: Json }

export interface Parameter {
    name: string
    in: string
    required: boolean
    schema: Tree
}

export interface DescribedAnswer {
    status: number
    /** JSON pointer of the schema of the body. */
    schema: string
    headers: { name: string, required: boolean, schema: string }[]
    examples: { name: string, value: Json }[]
    /** Codes that the answer can bear; null stands for a body of the platform, which has none. Empty for a success. */
    codes: (string | null)[]
}

export interface Operation {
    id: string
    method: string
    /** Below the server's address, e.g. `/sessions/{sys_id}`. */
    path: string
    role: string
    acl: string
    parameters: Parameter[]
    body: { schema: string, required: boolean, examples: { name: string, value: Json }[] } | null
    answers: DescribedAnswer[]
}

const isTree = (value: Json | undefined): value is Tree => typeof value === 'object' && value !== null && !Array.isArray(value)
const escaped = (part: string): string => part.replace(/~/g, '~0').replace(/\//g, '~1')
const METHODS = ['get', 'put', 'post', 'delete', 'patch']

export class Description {
    readonly document: Tree
    readonly #ajv: Ajv2020
    readonly #validators = new Map<string, ValidateFunction>()

    constructor(file = DESCRIPTION_FILE) {
        this.document = parse(readFileSync(file, 'utf8')) as Tree
        this.#ajv = new Ajv2020({ strict: false, allErrors: true, validateSchema: false })
        // The formats that the description uses; a test holds the two together.
        for (const [name, format] of Object.entries(FORMATS))
            this.#ajv.addFormat(name, format)
        this.#ajv.addSchema(this.document, 'description')
    }

    /** What a JSON pointer leads to, and where that stands once references are followed. */
    at(pointer: string): { value: Json, pointer: string } {
        let value: Json = this.document
        for (const part of pointer.split('/').slice(1)) {
            const next: Json | undefined = isTree(value) ? value[part.replace(/~1/g, '/').replace(/~0/g, '~')] : Array.isArray(value) ? value[Number(part)] : undefined
            if (next === undefined)
                throw new Error(`docs/openapi.yaml has nothing at ${pointer}`)
            value = next
        }
        return isTree(value) && typeof value.$ref === 'string' && Object.keys(value).length === 1 ? this.at(value.$ref.slice(1)) : { value, pointer }
    }

    tree(pointer: string): Tree {
        const { value } = this.at(pointer)
        if (!isTree(value))
            throw new Error(`docs/openapi.yaml: ${pointer} is no object`)
        return value
    }

    operations(): Operation[] {
        return Object.keys(this.tree('/paths')).flatMap(path => METHODS
            .filter(method => method in this.tree(`/paths/${escaped(path)}`))
            .map(method => this.#operation(path, method)))
    }

    operation(id: string): Operation {
        const found = this.operations().find(operation => operation.id === id)
        if (!found)
            throw new Error(`docs/openapi.yaml has no operation ${id}`)
        return found
    }

    #operation(path: string, method: string): Operation {
        const base = `/paths/${escaped(path)}/${method}`
        const tree = this.tree(base)
        const list = (tree.parameters ?? []) as Json[]
        const parameters = list.map((_one, index) => this.tree(`${base}/parameters/${index}`)).map(one => ({
            name: String(one.name), in: String(one.in), required: one.required === true, schema: one.schema as Tree
        }))
        const content = tree.requestBody === undefined ? null : `${this.at(`${base}/requestBody`).pointer}/content/application~1json`
        return {
            id: String(tree.operationId), method: method.toUpperCase(), path, role: String(tree['x-role']), acl: String(tree['x-acl']), parameters,
            body: content === null ? null : { schema: `${content}/schema`, required: this.tree(`${base}/requestBody`).required === true, examples: this.#examples(content) },
            answers: Object.keys(tree.responses as Tree).map(status => this.#answer(`${base}/responses/${status}`, Number(status)))
        }
    }

    #answer(place: string, status: number): DescribedAnswer {
        const { pointer } = this.at(place)
        const content = `${pointer}/content/application~1json`
        const named = (this.tree(pointer).headers ?? {}) as Tree
        const headers = Object.keys(named).map(name => {
            const header = this.at(`${pointer}/headers/${escaped(name)}`)
            return { name: name.toLowerCase(), required: (header.value as Tree).required === true, schema: `${header.pointer}/schema` }
        })
        return { status, schema: `${content}/schema`, headers, examples: this.#examples(content), codes: status < 400 ? [] : this.#codes(`${content}/schema`) }
    }

    #examples(content: string): { name: string, value: Json }[] {
        return Object.keys((this.tree(content).examples ?? {}) as Tree).map(name => ({ name, value: this.tree(`${content}/examples/${escaped(name)}`).value! }))
    }

    /** Codes that a schema of a failure names. Of several parts of `allOf` only one says. */
    #codes(pointer: string): (string | null)[] {
        const place = this.at(pointer)
        if (place.pointer === '/components/schemas/PlatformFailure')
            return [null]
        const schema = place.value as Tree
        for (const word of ['anyOf', 'allOf'])
            if (Array.isArray(schema[word]))
                return schema[word].flatMap((_one, index) => this.#codes(`${place.pointer}/${word}/${index}`))
        const code = (((schema.properties as Tree | undefined)?.error as Tree | undefined)?.properties as Tree | undefined)?.code as Tree | undefined
        return code?.const !== undefined ? [String(code.const)] : ((code?.enum ?? []) as string[])
    }

    /** What is wrong with a value, one sentence each; empty when it is as the schema at the pointer says. */
    check(pointer: string, value: unknown): string[] {
        let validate = this.#validators.get(pointer)
        if (!validate) {
            validate = this.#ajv.compile({ $ref: `description#${pointer}` })
            this.#validators.set(pointer, validate)
        }
        return validate(value) ? [] : (validate.errors ?? []).map(sentence)
    }

    /**
     * Members of an answer that the description does not know. Callers pass over such; an answer of this version has none, so that whatever is answered
     * is described.
     */
    undescribed(pointer: string, value: unknown, path = ''): string[] {
        if (Array.isArray(value)) {
            const items = this.#inside(pointer).flatMap(place => isTree(this.tree(place).items) ? [`${place}/items`] : [])
            return value.flatMap((one, index) => this.#least(items, one, `${path}/${index}`))
        }
        if (typeof value !== 'object' || value === null)
            return []
        const places = this.#inside(pointer)
        return Object.entries(value).flatMap(([name, member]) => {
            const known = places.filter(place => name in ((this.tree(place).properties ?? {}) as Tree)).map(place => `${place}/properties/${escaped(name)}`)
            const map = places.some(place => isTree(this.tree(place).additionalProperties))
            return known.length > 0 ? this.#least(known, member, `${path}/${name}`) : map ? [] : [`${path}/${name}`]
        })
    }

    /** A member that several parts of a schema know is described by what they say together. */
    #least(places: readonly string[], value: unknown, path: string): string[] {
        const lists = places.map(place => this.undescribed(place, value, path))
        return (lists[0] ?? []).filter(one => lists.every(list => list.includes(one)))
    }

    /** A schema and all schemas that it is put together from. */
    #inside(pointer: string): string[] {
        const place = this.at(pointer)
        const parts = ['allOf', 'anyOf', 'oneOf'].flatMap(word => {
            const list = (place.value as Tree)[word]
            return Array.isArray(list) ? list.flatMap((_one, index) => this.#inside(`${place.pointer}/${word}/${index}`)) : []
        })
        return [place.pointer, ...parts]
    }
}

function sentence(error: ErrorObject): string {
    return `${error.instancePath || '/'} ${error.message ?? ''} ${JSON.stringify(error.params)}`
}

/** Formats that the description uses. */
export const FORMATS: Readonly<Record<string, (value: string) => boolean>> = {
    'date-time': value => /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(\.\d+)?Z$/.test(value) && !Number.isNaN(Date.parse(value)),
    uri: value => URL.canParse(value)
}
