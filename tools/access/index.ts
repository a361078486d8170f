import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import type { AccessMatrix } from '../../src/access/types'
import type { Generated, Generator } from '../generated/types'
import { aclFile } from './render'
import { rulesOf } from './rules'

const SOURCE = 'src/access/matrix.ts'
const FOLDER = 'src/fluent/generated/acls'
const COMMAND = 'npm run access'
/** Name of the app's REST API in `src/fluent/rest-apis`. */
const API = 'glance'

/** The files that a matrix gives, and the names that two of its rules share. */
export function accessFiles(matrix: AccessMatrix, scope: string): Generated {
    const files = rulesOf(matrix)
    const ids = Object.values(files).flat().map(rule => rule.id)
    const repeated = ids.filter((id, index) => ids.indexOf(id) !== index)
    return {
        files: new Map(Object.entries(files).map(([name, rules]) => [`${FOLDER}/${name}.now.ts`, aclFile(COMMAND, SOURCE, rules, { scope, api: API })])),
        findings: repeated.map(id => ({ guard: 'access', file: SOURCE, message: `two rules would be ${id}` }))
    }
}

/** The matrix of a checkout, which need not be the one this program is part of. */
export const readMatrix = (root: string): AccessMatrix => createRequire(__filename)(join(root, SOURCE)) as AccessMatrix

const describe = (root: string): string[] => Object.entries(rulesOf(readMatrix(root))).map(([name, rules]) => `${name}: ${rules.length} ACLs`)

function generate(root: string): Generated {
    const { scope } = JSON.parse(readFileSync(join(root, 'now.config.json'), 'utf8')) as { scope: string }
    return accessFiles(readMatrix(root), scope)
}

/** The ACLs of tables, fields and routes, from the matrix in `src/access`. */
export const access: Generator = { name: 'access', command: COMMAND, folders: [FOLDER], generate, describe }
