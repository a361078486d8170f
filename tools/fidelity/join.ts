import { posix } from 'node:path'
import type { Belief, Proof, Recording, TestName } from './types'

/** The text of a test file, below the project's root; null when there is none. */
export type TextOf = (file: string) => string | null

/** The word by which a test names a page: `c_GlideRecordScopedAPI` for `server-api-reference/c_GlideRecordScopedAPI.md`. */
export function pageWord(page: string): string {
    return posix.basename(page.split(' ')[0] ?? '').replace(/\.md$/, '')
}

const has = (text: string, word: string) => new RegExp(`(?<![\\w$])${word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}(?![\\w$])`).test(text)

/** Finds the test that proves a belief: it passed, it really used the thing, and its file names the page that documents the thing. */
export function prove(belief: Belief, recording: Recording, textOf: TextOf): Proof {
    const because = (problem: string): Proof => ({ belief, test: null, problem })
    const { area, name, basis, page, picked, use } = belief
    if (basis !== 'inferred' && page === '')
        return because(`has the basis "${basis}" but no page; name the page, or make it inferred`)
    let tests: readonly TestName[]
    if (picked) {
        const file = `test/instance/${picked.file}`
        const titles = recording.passed.get(file)
        if (!titles)
            return because(`tools/fidelity/proofs.ts names ${file}, where no test passed; name another one`)
        tests = titles.filter(title => title.includes(picked.title)).map(title => ({ file, title }))
        if (tests.length === 0)
            return because(`tools/fidelity/proofs.ts names a test "${picked.title}", but ${file} has no such test that passed; name the one that covers it now`)
        const users = use === undefined ? null : recording.uses.get(use) ?? []
        if (users) {
            tests = tests.filter(test => users.some(user => user.file === test.file && (user.title === test.title || user.title === '')))
            if (tests.length === 0)
                return because(`the test "${picked.title}" of ${file} passes but does not use it; make it do so, or name another in tools/fidelity/proofs.ts`)
        }
    } else {
        tests = recording.uses.get(use ?? '') ?? []
        if (tests.length === 0)
            return because(`no test of test/instance ${area === 'glide' ? 'calls' : 'uses'} it; write one that names ${page || 'where it comes from'}`)
    }
    const word = pageWord(page)
    const named = basis === 'inferred' || word === '' ? tests : tests.filter(test => (textOf(test.file) ?? '').includes(word))
    if (named.length === 0)
        return because(`${[...new Set(tests.map(({ file }) => file))].slice(0, 3).join(', ')} ${area === 'glide' ? 'calls' : 'uses'} it, but no such file names ${page}; test there, or elsewhere, what that page describes`)
    const last = name.split('.').at(-1) ?? name
    const speaksOfIt = (title: string) => area === 'operator' ? title.startsWith(`${name.split(' on ')[0]} on `) : has(title, last)
    const worth = ({ title }: TestName) => (has(title, word) ? 4 : 0) + (speaksOfIt(title.split(' > ').at(-1) ?? '') ? 3 : 0) + (title === '' ? 0 : 1)
    const [best] = [...named].sort((a, b) => worth(b) - worth(a) || a.file.localeCompare(b.file) || (a.title < b.title ? -1 : 1))
    return { belief, test: best ?? null, problem: null }
}
