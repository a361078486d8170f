import fc from 'fast-check'
import type { Failure } from '../../../src/client/card/api'
import { obstacle, problems, reduce, START, stateName, watching, type Event, type State } from '../../../src/client/card/state'
import type { ButtonName, TermsState } from '../../../src/server/contract'
import { card, launch, look, NOW, presence, session } from './fixtures'

const after = (...events: Event[]): State => events.reduce(reduce, START)
const read = (over = {}): Event => ({ type: 'read', card: card(over), now: NOW })
const start: Event = { type: 'launching', button: 'cobrowse', now: NOW }
const launched = (over = {}, link: { kind: 'blocked' | 'client', href: string } | null = null): Event => ({ type: 'launched', answer: launch(over), link, now: NOW })
const watched = (running: boolean | null, over = {}, now = NOW): Event => ({ type: 'watched', answer: look(running, over), now })
const failure = (over: Partial<Failure> = {}): Failure => ({ kind: 'unreachable', status: 0, code: '', message: '', detail: '', ...over })
const asked = { signal: 'asked' as const, session: session({ terms: 'asked' }) }
const deepFreeze = <T>(value: T): T => {
    if (value && typeof value === 'object') {
        Object.values(value).forEach(deepFreeze)
        Object.freeze(value)
    }
    return value
}

describe('what the card shows', () => {
    test.each<[string, Event[]]>([
        ['loading', []],
        ['ready', [read()]],
        ['present', [read(), { type: 'presence', answer: presence() }]],
        ['ready', [read(), { type: 'presence', answer: presence() }, { type: 'presence', answer: presence({ present: false }) }]],
        ['ready', [read(), { type: 'presence', answer: presence({ present: null }) }]],
        ['problem', [read({ problems: [{ code: 'no_api_key', text: '', fix: '', buttons: ['cobrowse'] }] })]],
        ['problem', [read(), { type: 'presence', answer: presence({ present: null, problem: { code: 'presence_refused', text: '', fix: '', buttons: [] } }) }]],
        ['key', [read(), { type: 'key', value: '', wrong: false }]],
        ['launching', [read(), start]],
        ['failed', [read(), start, { type: 'launch_failed', text: 'no', detail: '', now: NOW }]],
        ['waiting', [read(), start, launched()]],
        ['asked', [read(), start, launched(asked)]],
        ['in_session', [read(), start, launched({ signal: 'running' })]],
        ['opened', [read(), start, launched({ type: 'G' })]],
        ['blocked', [read(), start, launched(asked, { kind: 'blocked', href: 'https://glance.example/' })]],
        ['asked', [read(), start, launched(asked, { kind: 'blocked', href: 'https://glance.example/' }), { type: 'link_used' }]],
        ['waiting', [read(), start, launched({}, { kind: 'client', href: 'https://glance.example/' })]],
        ['in_session', [read(), start, launched(asked), watched(true)]],
        ['ended', [read(), start, launched(asked), watched(true), watched(false)]],
        ['asked', [read(), start, launched(asked), watched(false, { terms: 'asked' })]],
        ['no_answer', [read(), start, launched(asked), { type: 'terms', status: 'no_answer', now: NOW }]],
        ['in_session', [read(), start, launched(asked), { type: 'terms', status: 'no_answer', now: NOW }, watched(true)]],
        ['declined', [read(), start, launched(asked), watched(false, { terms: 'declined' })]],
        ['cancelled', [read(), start, launched(asked), { type: 'terms', status: 'cancelled', now: NOW }]],
        ['ready', [read(), start, launched(), { type: 'dismissed' }]],
        ['unreachable', [{ type: 'not_read', failure: failure() }]],
        ['refused', [{ type: 'not_read', failure: failure({ kind: 'answered', status: 404, message: 'none' }) }]],
        ['none', [{ type: 'not_read', failure: failure({ kind: 'forbidden', status: 403 }) }]],
        ['signed_out', [{ type: 'not_read', failure: failure({ kind: 'signed_out', status: 401 }) }]],
        ['signed_out', [read(), start, launched(), { type: 'signed_out' }]],
        ['ready', [read(), { type: 'not_read', failure: failure() }]]
    ])('%s', (name, events) => {
        expect(stateName(after(...events))).toBe(name)
    })
})

describe('sessions', () => {
    test('a launch stands first in the history, which keeps five', () => {
        const old = [1, 2, 3, 4, 5].map(number => session({ sys_id: String(number).repeat(32) }))
        const state = after(read({ sessions: old }), start, launched())
        expect(state.card!.sessions.map(row => row.sys_id)).toEqual([session().sys_id, ...old.slice(0, 4).map(row => row.sys_id)])
        expect(state.card!.more_sessions).toBe(true)
    })

    test('one that was launched before is shown once it is known to run, with its own beginning', () => {
        const found = after(read({ sessions: [session({ started: '2026-06-15T08:50:00Z' })] }))
        expect([stateName(found), watching(found)]).toEqual(['ready', session().sys_id])
        const running = reduce(found, watched(true, { started: '2026-06-15T08:50:00Z' }, NOW + 1000))
        expect([stateName(running), NOW - running.activity!.since]).toEqual(['in_session', 600_000])
        expect(watching(reduce(found, watched(false, { watch: false })))).toBeNull()
    })

    test('terms that were asked a moment ago go on after the page was loaded again', () => {
        const recent = session({ terms: 'asked', started: '2026-06-15T08:59:40Z' })
        expect(stateName(after(read({ sessions: [recent] })))).toBe('asked')
        expect(stateName(after(read({ sessions: [{ ...recent, started: '2026-06-15T08:30:00Z' }] })))).toBe('ready')
    })

    test('the browser\'s clock may be wrong', () => {
        const wrong = NOW - 3 * 3600_000
        const state = reduce(START, { type: 'read', card: card({ sessions: [session({ started: '2026-06-15T08:50:00Z' })] }), now: wrong })
        expect(state.skew).toBe(3 * 3600_000)
        const running = reduce(state, watched(true, { started: '2026-06-15T08:50:00Z' }, wrong))
        expect(wrong - running.activity!.since).toBe(600_000)
    })

    test('a result ends what was waiting, with the duration that Glance reports', () => {
        const state = after(read(), start, launched(), watched(true), watched(false, {}, NOW + 9000))
        expect(state.activity).toMatchObject({ stage: 'ended', seconds: 9 })
        const stored = reduce(state, read({ sessions: [session({ sync_state: 'synced', status: 'C', duration_seconds: 8, watch: false })] }))
        expect(stored.activity).toMatchObject({ stage: 'ended', seconds: 8 })
        expect(stateName(after(read(), start, launched(), watched(null, { sync_state: 'synced', duration_seconds: 60 })))).toBe('ended')
    })

    test('what was asked to be synchronised is forgotten with its result', () => {
        const waiting = after(read({ sessions: [session()] }), { type: 'sync', sysId: session().sys_id, sync: { state: 'queued' } })
        expect(Object.keys(waiting.syncs)).toHaveLength(1)
        expect(Object.keys(reduce(waiting, read({ sessions: [session()] })).syncs)).toHaveLength(1)
        expect(Object.keys(reduce(waiting, read({ sessions: [session({ sync_state: 'synced' })] })).syncs)).toHaveLength(0)
        expect(reduce(waiting, { type: 'sync', sysId: session().sys_id, sync: null }).syncs).toEqual({})
    })

    test('a link goes with the state that it belongs to', () => {
        const link = { kind: 'client' as const, href: 'https://glance.example/' }
        expect(after(read(), start, launched({}, link), { type: 'link_used' }).activity!.link).toEqual(link)
        expect(after(read(), start, launched({}, link), watched(true)).activity!.link).toBeNull()
        expect(after(read(), start, launched(asked, link), { type: 'terms', status: 'declined', now: NOW }).activity!.link).toBeNull()
        expect(after(read(), start, launched(asked, link), { type: 'terms', status: 'no_answer', now: NOW }).activity!.link).toEqual(link)
    })

    test('whether a refusal would be seen is known from the vendor\'s script', () => {
        const script = { src: '', group_id: '', visitor_id: '', session_key: '', token: '' }
        expect(after(read(), start, launched(asked)).activity!.seen).toBe(false)
        const listening = after(read(), start, launched({ ...asked, agent_script: script }))
        expect(listening.activity!.seen).toBe(true)
        expect(reduce(listening, { type: 'unseen' }).activity!.seen).toBe(false)
    })

    test('an answer about another session changes nothing of what is going on', () => {
        const state = after(read(), start, launched())
        expect(reduce(state, watched(true, { sys_id: 'x'.repeat(32) })).activity).toEqual(state.activity)
    })
})

test('a problem stands in the way of its buttons only; one of presence of none', () => {
    const state = after(read({ problems: [{ code: 'no_visitor_id', text: '', fix: '', buttons: ['cobrowse', 'video'] }] }), {
        type: 'presence', answer: presence({ present: null, problem: { code: 'no_visitor_id', text: '', fix: '', buttons: [] } })
    })
    expect((['cobrowse', 'screen_share', 'video', 'join_with_key'] as ButtonName[]).map(button => obstacle(state, button) !== null)).toEqual([true, false, true, false])
    expect(problems(state)).toHaveLength(1)
})

describe('whatever happens', () => {
    const ids = fc.constantFrom('a', 'b', session().sys_id)
    const rows = fc.record({
        sys_id: ids, sync_state: fc.constantFrom('pending' as const, 'synced' as const, 'expired' as const), watch: fc.boolean(),
        terms: fc.constantFrom<TermsState>('', 'not_asked', 'asked', 'started', 'no_answer', 'declined', 'cancelled'),
        duration_seconds: fc.option(fc.nat(10_000)), started: fc.constantFrom(null, '2026-06-15T08:59:30Z', '2026-06-14T09:00:00Z')
    }).map(session)
    const now = fc.integer({ min: NOW, max: NOW + 3_600_000 })
    const link = fc.constantFrom(null, { kind: 'blocked' as const, href: 'x' }, { kind: 'client' as const, href: 'x' })
    const events: fc.Arbitrary<Event> = fc.oneof(
        fc.record({ type: fc.constant('read' as const), card: fc.record({ sessions: fc.uniqueArray(rows, { selector: row => row.sys_id }), presence: fc.record({ on: fc.boolean(), every: fc.constant(15) }) }).map(card), now }),
        fc.record({ type: fc.constant('not_read' as const), failure: fc.record({ kind: fc.constantFrom('signed_out' as const, 'forbidden' as const, 'answered' as const, 'unreachable' as const) }).map(failure) }),
        fc.record({ type: fc.constant('presence' as const), answer: fc.record({ present: fc.option(fc.boolean()) }).map(presence) }),
        fc.record({ type: fc.constant('key' as const), value: fc.string(), wrong: fc.boolean() }),
        fc.constantFrom<Event>({ type: 'key_closed' }, { type: 'link_used' }, { type: 'unseen' }, { type: 'dismissed' }, { type: 'signed_out' }),
        fc.record({ type: fc.constant('launching' as const), button: fc.constantFrom<ButtonName>('cobrowse', 'screen_share', 'video', 'join_with_key'), now }),
        fc.record({ type: fc.constant('launch_failed' as const), text: fc.string(), detail: fc.string(), now }),
        fc.record({ type: fc.constant('launched' as const), answer: fc.record({ type: fc.constantFrom('C' as const, 'G' as const), signal: fc.constantFrom('off' as const, 'asked' as const, 'started' as const, 'running' as const) }).map(launch), link, now }),
        fc.record({ type: fc.constant('watched' as const), answer: fc.tuple(fc.option(fc.boolean()), rows).map(([running, row]) => look(running, row)), now }),
        fc.record({ type: fc.constant('terms' as const), status: fc.constantFrom<TermsState>('started', 'no_answer', 'declined', 'cancelled'), now }),
        fc.record({ type: fc.constant('sync' as const), sysId: ids, sync: fc.constantFrom(null, { state: 'asking' as const }, { state: 'refused' as const, text: '' }) })
    )

    test('nothing throws, nothing that was given is changed, and every state has a name', () => {
        const names = new Set<string>()
        fc.assert(fc.property(fc.array(events, { maxLength: 30 }), list => {
            let state = deepFreeze(START)
            for (const event of list) {
                state = deepFreeze(reduce(state, deepFreeze(event)))
                names.add(stateName(state))
                expect(state.card !== null || state.phase !== 'loaded').toBe(true)
                if (watching(state) !== null)
                    expect([state.phase, state.activity!.sysId]).toEqual(['loaded', watching(state)])
                if (state.activity?.link)
                    expect(['asked', 'waiting', 'opened', 'no_answer', 'in_session']).toContain(state.activity.stage)
            }
        }))
        expect(names.size).toBeGreaterThan(12)
    })

    test('who is logged out stays so, whatever comes late', () => {
        fc.assert(fc.property(fc.array(events.filter(event => event.type !== 'read'), { maxLength: 12 }), late => {
            const state = [{ type: 'signed_out' } as Event, ...late].reduce(reduce, after(read(), start, launched()))
            expect(['signed_out', 'none', 'refused', 'unreachable']).toContain(state.phase)
        }))
    })
})
