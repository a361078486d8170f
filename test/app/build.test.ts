import { spawnSync } from 'node:child_process'
import { mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/** Real builds by the real command, each in a clone of its own. */

const root = join(__dirname, '../..')
const clones: string[] = []

function clone(): string {
    const dir = mkdtempSync(join(tmpdir(), 'clone-'))
    clones.push(dir)
    const run = spawnSync('git', ['clone', '--quiet', '--no-hardlinks', root, dir], { encoding: 'utf8' })
    if (run.status !== 0)
        throw new Error(run.stderr)
    // What is built is the working tree, so that the test tells of what one is about to commit.
    for (const file of spawnSync('git', ['ls-files', '-m', 'src', 'metadata', 'package.json', 'now.config.json'], { cwd: root, encoding: 'utf8' }).stdout.split('\n').filter(Boolean))
        writeFileSync(join(dir, file), readFileSync(join(root, file)))
    symlinkSync(join(root, 'node_modules'), join(dir, 'node_modules'))
    return dir
}

const build = (dir: string) => spawnSync(process.execPath, ['--import', 'tsx', join(root, 'tools/build/main.ts'), '--root', dir], { cwd: root, encoding: 'utf8' })

function packageOf(dir: string): Buffer {
    const [name, ...more] = readdirSync(join(dir, 'target'))
    expect(more).toEqual([])
    return readFileSync(join(dir, 'target', name!))
}

function plant(dir: string, file: string, from: string | RegExp, to: string): void {
    const path = join(dir, file)
    const text = readFileSync(path, 'utf8')
    const planted = text.replace(from, to)
    expect(planted).not.toBe(text)
    writeFileSync(path, planted)
}

afterAll(() => clones.forEach(dir => rmSync(dir, { recursive: true, force: true })))

describe('npm run build', () => {
    it('makes the same package, byte for byte, from two clones', () => {
        const [one, two] = [clone(), clone()]
        for (const dir of [one, two]) {
            const run = build(dir)
            expect(`${run.stdout}${run.stderr}`).toMatch(/package {2}target/)
        }
        expect(packageOf(one).equals(packageOf(two))).toBe(true)
    })

    it.each([
        ['texts', 'src/texts/en.json', '"Try again"', '"Again"', /refused {2}\[texts\] src\/fluent\/generated\/messages\/en\.now\.ts: .*npm run texts/],
        ['the access matrix', 'src/access/matrix.ts', '[\'token\']', '[\'token\', \'company\']', /refused {2}\[access\] src\/fluent\/generated\/acls\/fields\.now\.ts: .*npm run access/],
        ['generated ACLs', 'src/fluent/generated/acls/tables.now.ts', 'decisionType: \'deny\'', 'decisionType: \'allow\'', /refused {2}\[access\] .*acls\/tables\.now\.ts/]
    ])('fails on %s edited alone, before anything is compiled', (_what, file, from, to, refused) => {
        const dir = clone()
        plant(dir, file, from, to)
        const run = build(dir)
        expect(run.status).toBe(1)
        expect(run.stdout).toMatch(refused)
        expect(run.stdout).not.toContain('compiling')
        expect(readdirSync(dir)).not.toContain('dist')
    })

    it('fails on an engine feature that ServiceNow lacks, in the compiled module, and packs nothing', () => {
        const dir = clone()
        plant(dir, 'src/server/platform/clock.ts', /$/, '\nexport const planted = (text: string): number => Date.parse(text)\n')
        const run = build(dir)
        expect(run.status).toBe(1)
        expect(run.stdout).toMatch(/refused {2}\[engine\].*clock\.ts.*Date\.parse/)
        expect(readdirSync(dir)).not.toContain('target')
    })

    it('fails on an access rule for a field that does not exist, and packs nothing', () => {
        const dir = clone()
        plant(dir, 'src/fluent/acls/session-read-own.now.ts', /condition: '[a-z_]+/, 'condition: \'no_such_field')
        const run = build(dir)
        expect(run.status).toBe(1)
        expect(run.stdout).toMatch(/refused {2}\[fields\].*no field no_such_field/)
        expect(readdirSync(dir)).not.toContain('target')
    })
})
