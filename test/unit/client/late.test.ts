import { attentive, untilPresence, untilWatch } from '../../../src/client/card/schedule'
import { reduce, START, stateName, watching, type Event, type State } from '../../../src/client/card/state'
import { say, type TextKey } from '../../../src/client/card/text'
import { isLink } from '../../../src/client/card/window'
import { card, launch, look, NOW, session } from './fixtures'

const after = (...events: Event[]): State => events.reduce(reduce, START)
const read: Event = { type: 'read', card: card(), now: NOW }
const start = (button: 'cobrowse' | 'screen_share' = 'cobrowse'): Event => ({ type: 'launching', button, now: NOW })
const asked: Event = { type: 'launched', answer: launch({ signal: 'asked', session: session({ terms: 'asked' }) }), link: null, now: NOW }

test('an accepted question is no longer one without an answer', () => {
    const accepted = after(read, start(), asked, { type: 'terms', status: 'started', now: NOW })
    expect(stateName(accepted)).toBe('waiting')
    expect(accepted.activity!.signal).toBe('started')
    expect(watching(accepted)).toBe(session().sys_id)
    expect(stateName(after(read, start(), asked, { type: 'terms', status: 'no_answer', now: NOW }, { type: 'terms', status: 'started', now: NOW }))).toBe('waiting')
    // Known from the server only: the other tab has heard it.
    expect(stateName(after(read, start(), asked, { type: 'watched', answer: look(null, { terms: 'started' }), now: NOW }))).toBe('waiting')
})

test('a running session comes back when what was done beside it is put away', () => {
    const running = after(read, start(), asked, { type: 'watched', answer: look(true), now: NOW })
    const failed = [start('screen_share'), { type: 'launch_failed', text: '', detail: '', now: NOW } as Event].reduce(reduce, running)
    expect(stateName(failed)).toBe('failed')
    expect(reduce(failed, { type: 'dismissed' }).activity).toEqual(running.activity)
    // Tried twice: what failed is no running session.
    expect([start('screen_share'), { type: 'launch_failed', text: '', detail: '', now: NOW } as Event, { type: 'dismissed' } as Event].reduce(reduce, failed).activity).toEqual(running.activity)
    // The same visitor again: the same session.
    const again = [start(), { type: 'launched', answer: launch({ signal: 'running' }), link: null, now: NOW } as Event].reduce(reduce, running)
    expect(again.behind).toBeNull()
    expect([start('screen_share'), { type: 'signed_out' } as Event].reduce(reduce, running)).toMatchObject({ activity: null, behind: null })
})

test('a clock that is set back delays nothing, and keeps nobody there', () => {
    const polling = { asked: NOW, unchanged: 0, atLeast: 0 }
    const here = { visible: true, lastInput: NOW }
    const earlier = NOW - 5 * 3_600_000
    expect(attentive(here, earlier)).toBe(false)
    expect(untilPresence(polling, { visible: true, lastInput: earlier }, earlier)).toBe(15_000)
    expect(untilWatch(polling, earlier, { visible: true, lastInput: earlier }, earlier)).toBe(5000)
})

test('values stand apart where directions meet, and only there', () => {
    const text = (template: string, ...values: string[]) => say({ visitor: template }, 'visitor' as TextKey, ...values)
    expect(text('Visitor: {0}', 'Ada $& {1}')).toBe('Visitor: Ada $& {1}')
    expect(text('{1}, {0}', 'a', '\u05d0')).toBe('\u2068\u05d0\u2069, \u2068a\u2069')
    expect(text('\u0645 {0}', 'Ada')).toBe('\u0645 \u2068Ada\u2069')
})

test('links', () => {
    for (const href of ['https://glance.example/a', 'http://127.0.0.1:1/', 'glancepanorama:join?x', 'glance://join'])
        expect([href, isLink(href)]).toEqual([href, true])
    for (const href of ['', '/a', '//a', 'javascript:1', 'JAVASCRIPT:1', ' javascript:1', '\u0001javascript:1', 'java\nscript:1', 'data:a', 'blob:https://a'])
        expect([href, isLink(href)]).toEqual([href, false])
})

describe('a question that nobody watched', () => {
    const later = NOW + 10 * 60_000

    test('is not said to have had no answer: the visitor may have come and gone', () => {
        const missed = after(read, start(), asked, { type: 'watched', answer: look(false, { terms: 'asked' }), now: later })
        expect(stateName(missed)).toBe('ready')
        expect([missed.activity!.quiet, missed.activity!.terms, watching(missed)]).toEqual([true, 'asked', session().sys_id])
        expect(stateName(reduce(missed, { type: 'watched', answer: look(true, { terms: 'asked' }), now: later }))).toBe('in_session')
    })

    test('is said so when it was watched all the time', () => {
        let state = after(read, start(), asked)
        for (let at = NOW + 5000; at <= NOW + 70_000; at += 15_000)
            state = reduce(state, { type: 'watched', answer: look(false, { terms: 'asked' }), now: at })
        expect(stateName(state)).toBe('asked')
    })
})
