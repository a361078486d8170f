import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { reduce, START, type VisitorEvent, type VisitorState } from '../../../src/client/visitor/state'
import { listen, type VendorDetails, type VendorVisitor } from '../../../src/client/visitor/vendor'
import { ENGLISH } from '../../../src/server/platform/generated/english'

const after = (...events: VisitorEvent[]): VisitorState => events.reduce(reduce, START)

describe('the visitor\'s widget', () => {
    it('goes from Glance\'s question to a session, its agents and its end', () => {
        expect(after({ type: 'found' }).phase).toBe('ready')
        expect(after({ type: 'found' }, { type: 'asked' }).phase).toBe('asked')
        const running = after({ type: 'found' }, { type: 'asked' }, { type: 'starting' }, { type: 'running', key: '12' }, { type: 'agents', count: 1 })
        expect(running).toMatchObject({ phase: 'running', key: '12', agents: 1 })
        const ended = reduce(running, { type: 'ended', reason: 'agent', at: 5 })
        expect(ended).toEqual({ phase: 'ended', key: '', agents: 0, reason: 'agent', at: 5 })
        // Told twice: the first time counts.
        expect(reduce(ended, { type: 'ended', reason: 'error', at: 9 })).toBe(ended)
        expect(reduce(ended, { type: 'asked' }).phase).toBe('asked')
    })

    it('does not leave a running session for a trouble on the way, or a question of another page', () => {
        const running = after({ type: 'found' }, { type: 'running', key: '12' })
        for (const type of ['failed', 'asked', 'starting'] as const)
            expect(reduce(running, { type })).toBe(running)
        expect(after({ type: 'found' }, { type: 'starting' }, { type: 'failed' }).phase).toBe('failed')
    })

    it('finds a script that comes after it was missed', () => {
        expect(after({ type: 'absent' }, { type: 'found' }).phase).toBe('ready')
    })

    it('has a text for every key, and the server script names each', () => {
        const keys = Object.keys(ENGLISH).filter(key => key.startsWith('portal.')).map(key => key.slice('portal.'.length))
        const script = readFileSync(join(__dirname, '../../../src/fluent/widgets/visitor.server.js'), 'utf8')
        expect([...script.slice(script.indexOf('['), script.indexOf(']')).matchAll(/'([a-z_]+)'/g)].map(match => match[1]).sort()).toEqual(keys.sort())
    })
})

describe('listening to Glance\'s script', () => {
    function vendor(more: Partial<VendorVisitor> = {}): { visitor: VendorVisitor, tell: (name: string, details?: VendorDetails) => void } {
        const handlers = new Map<string, (details?: VendorDetails) => void>()
        return {
            visitor: {
                startSession: () => undefined, stopSession: () => undefined,
                addEventListener: (name, handler) => { handlers.set(name, handler) },
                ...more
            },
            tell: (name, details) => handlers.get(name)?.(details)
        }
    }
    const heard = () => {
        const news: string[] = []
        return {
            news,
            starting: () => { news.push('starting') },
            running: (key: string) => { news.push(`running ${key}`) },
            agents: (count: number) => { news.push(`agents ${count}`) },
            ended: (reason: string) => { news.push(`ended ${reason}`) },
            failed: () => { news.push('failed') }
        }
    }

    it('hears the documented events, with or without what they may carry', () => {
        const ears = heard()
        const { visitor, tell } = vendor({ getKey: () => '007' })
        listen(visitor, ears)
        for (const [name, details] of [['sessionstarting'], ['sessionstart'], ['agents', { count: 2 }], ['agents'], ['error'], ['sessionend', { reason: 'agent' }], ['sessionend']] as const)
            tell(name, details)
        expect(ears.news).toEqual(['starting', 'running 007', 'agents 2', 'agents 0', 'failed', 'ended agent', 'ended '])
    })

    it('finds a session that runs already, also where the script is older and tells less', () => {
        const ears = heard()
        listen(vendor({ inSession: () => true, getKey: () => '8' }).visitor, ears)
        listen(vendor({ inSession: () => true }).visitor, ears)
        listen(vendor().visitor, ears)
        expect(ears.news).toEqual(['running 8', 'running '])
    })

    it('hears nothing any more once it has left, whether or not the script lets it', () => {
        const ears = heard()
        const removed: string[] = []
        const { visitor, tell } = vendor({ removeEventListener: name => { removed.push(name) } })
        listen(visitor, ears)()
        tell('sessionstart')
        expect(ears.news).toEqual([])
        expect(removed).toHaveLength(6)
    })
})
