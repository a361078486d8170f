import fc from 'fast-check'
import type { GlanceSession } from '../../../src/server/glance/model'
import { DEFAULT_NAMES, readSessions } from '../../../src/server/glance/wire'
import { writeDate } from '../../../src/server/glance/wire-date'
import { inEveryStyle, type WireGuest, type WireSession } from './wire-styles'

const word = (size: number): fc.Arbitrary<string> => fc.string({ unit: 'grapheme', maxLength: Math.floor(size / 4) }).map(text =>
    // eslint-disable-next-line no-control-regex -- the reader drops control characters, so names to compare have none
    text.replace(/[\u0000-\u001f\u007f-\u009f\ufffe\uffff]/g, '').trim()).filter(text => text.length <= size && !/^[[{<]/.test(text))
const second = fc.integer({ min: 1500000000, max: 1900000000 })

const guest: fc.Arbitrary<WireGuest> = fc.record({
    type: fc.constantFrom('H', 'G', ''), status: fc.constantFrom('C', 'X'), name: word(63), email: word(127), phone: word(31), partnerUserId: word(255),
    startTime: second.map(s => writeDate(s * 1000)), duration: fc.nat(100000)
})
const session: fc.Arbitrary<WireSession> = fc.record({
    sessionId: word(60).map(text => `id${text}`), type: fc.constantFrom('C', 'G', 'V', 'Z'), status: fc.constantFrom('C', 'X', 'Q', 'T', 'ß'),
    sessionKey: fc.stringMatching(/^[0-9]{4,9}$/), visitorId: word(100), partnerUserId: word(255), username: word(100),
    startTime: second.map(s => writeDate(s * 1000)), endTime: second.map(s => writeDate(s * 1000)),
    duration: fc.nat(100000), width: fc.nat(4000), height: fc.nat(4000), guests: fc.array(guest, { maxLength: 3 })
})

const iso = (ms: number | null): string | undefined => ms === null ? undefined : writeDate(ms)

function back(read: GlanceSession): WireSession {
    const { identity: _identity, notes: _notes, started, ended, guests, ...rest } = read
    return {
        ...rest, duration: rest.duration ?? -1, width: rest.width ?? -1, height: rest.height ?? -1, startTime: iso(started), endTime: iso(ended),
        guests: guests.map(({ started: at, duration, ...other }) => ({ ...other, startTime: iso(at) ?? '', duration: duration ?? -1 }))
    }
}

function read(body: string): GlanceSession[] {
    const answer = readSessions(body)
    if (!answer.ok) {
        throw new Error(answer.error.detail)
    }
    expect(answer.value.quarantined).toEqual([])
    return answer.value.sessions
}

const contract = (body: string): string => {
    const answer = readSessions(body)
    return answer.ok ? `ok ${answer.value.sessions.length}/${answer.value.quarantined.length}` : answer.error.code
}

describe('wire', () => {
    test('every style says the same', () => {
        fc.assert(fc.property(fc.array(session, { minLength: 1, maxLength: 4 }), sessions => {
            for (const [style, body] of Object.entries(inEveryStyle(sessions))) {
                expect([style, read(body).map(back)]).toEqual([style, sessions])
            }
        }), { numRuns: 150 })
    })

    test('an empty list in every style, and one object where a list is meant', () => {
        for (const [style, body] of Object.entries(inEveryStyle([]))) {
            expect([style, read(body)]).toEqual([style, []])
        }
        expect(read('<ArrayOfSession xmlns="x"/>')).toEqual([])
        expect(read('{"d":{"sessionId":"7","status":"C","guests":{"name":"Ann"}}}')[0]).toMatchObject({ identity: '7', guests: [{ name: 'Ann' }] })
        expect(read('<ArrayOfSession><session><sessionId>7</sessionId><guests><guest><name>Ann</name></guest></guests></session></ArrayOfSession>')[0])
            .toMatchObject({ identity: '7', guests: [{ name: 'Ann' }] })
        expect(read('<sessions><session sessionId="7" status="C"/></sessions>')[0]).toMatchObject({ sessionId: '7', status: 'C' })
    })

    test('missing optional fields are null or empty, unknown letters stay, long numbers keep their digits', () => {
        const [one] = read('[{"sessionId":12345678901234567890,"status":"?","x":1.5e3}]')
        expect(one).toMatchObject({ identity: '12345678901234567890', status: '?', type: '', started: null, ended: null, duration: null, guests: [], notes: [] })
    })

    test('a record none of whose times can be read is quarantined: its identity is likely to be something else too', () => {
        const answer = readSessions('[{"sessionId":"{x}","type":"C","startTime":"yesterday","endTime":"today"},{"sessionId":"2","startTime":"2026-01-01T00:00:00Z","endTime":"today"}]')
        expect(answer.ok && answer.value.sessions.map(session => session.sessionId)).toEqual(['2'])
        expect(answer.ok && answer.value.quarantined.map(record => record.reason)).toEqual(['neither its start nor its end is a time'])
    })

    test('a missing identity is quarantined with its reason, the rest goes on', () => {
        const answer = readSessions('[{"type":"C","status":"C","visitorId":"v"},{"sessionKey":"k"},{"sessionKey":"k","startTime":"2026-01-01T00:00:00Z"},{"sessionId":"1"}]')
        if (!answer.ok) {
            throw new Error('not read')
        }
        expect(answer.value.quarantined.map(record => record.reason)).toEqual(['neither a session id nor a session key', 'no session id, and no start time to go with the session key'])
        expect(answer.value.sessions.map(session => session.identity)).toEqual(['key|k|2026-01-01T00:00:00Z', '1'])
    })

    test('texts are cut to their column, control characters dropped, markup kept; each with a note where something is lost', () => {
        const [one] = read(JSON.stringify([{ sessionId: 'a', visitorId: 'v'.repeat(130), endTime: 'soon', duration: -5, width: 3e12, guests: [{ name: '<b>\u0000A\tn\u0007n</b>' }, { name: '😀'.repeat(40) }] }]))
        expect(one?.guests[0]?.name).toBe('<b>A nn</b>')
        expect(one?.guests[1]?.name).toBe('😀'.repeat(31))
        expect(one?.visitorId).toHaveLength(100)
        expect(one?.notes).toEqual(['endTime "soon" is no date', 'visitorId was cut from 130 to 100 characters', 'duration "-5" is no number of the expected size',
            'width "3000000000000" is no number of the expected size', 'name was cut from 80 to 63 characters'])
    })

    test('characters that XML or JSON forbid are dropped; .NET writes those of a name as references', () => {
        const xml = (name: string): string => `<ArrayOfSession><session><sessionId>7</sessionId><guests><guest><name>${name}</name></guest></guests></session></ArrayOfSession>`
        for (const name of ['A&#x7;n&#0;n', 'A&#x1F;n&#31;n', 'A\u0007nn', 'A&#xFFFF;nn', 'A&#xD800;nn']) {
            expect([name, read(xml(name))[0]?.guests[0]?.name]).toEqual([name, 'Ann'])
        }
        expect(read(xml('A&#9;n&#x41;'))[0]?.guests[0]?.name).toBe('A nA')
        expect(read('[{"sessionId":"7","guests":[{"name":"A\u0007nn\tB\nC"}]}]')[0]?.guests[0]?.name).toBe('A nn B C')
        expect(contract(xml('A<n&#x7;'))).toBe('contract')
    })

    test('what cannot be parsed says so: less may be asked for; another shape does not', () => {
        const shape = (body: string): string => {
            const answer = readSessions(body)
            return answer.ok ? 'read' : answer.error.shape ?? 'another'
        }
        expect(['[{"sessionId":"1"', '<ArrayOfSession><session>', '{"d":[{"sessionId":"1",}]}'].map(shape)).toEqual(['broken', 'broken', 'broken'])
        expect(['', 'sorry', '<html><p>', '{"d":5}', '{"Message":"no"}', '[1]'].map(shape)).toEqual(Array.from({ length: 6 }, () => 'another'))
    })

    test('a record set aside says where it stands: its end, else those of its neighbours', () => {
        const end = (hour: number): string => `"endTime":"2026-01-01T0${hour}:00:00Z"`
        const answer = readSessions(`[{"status":"C"},{"sessionId":"1",${end(1)}},{"status":"C"},{"status":"C",${end(2)}},{"sessionId":"2",${end(3)}},{"status":"X"}]`)
        const hours = (ms: number | null): number | null => ms === null ? null : (ms - Date.UTC(2026, 0, 1)) / 3600000
        expect(answer.ok && answer.value.quarantined.map(one => [hours(one.after), hours(one.ended), hours(one.before)])).toEqual(
            [[null, null, 1], [1, null, 3], [1, 2, 3], [3, null, null]])
    })

    test('field names are data', () => {
        const answer = readSessions('[{"id":"9","end":"2026-01-01T00:00:00Z"}]', { ...DEFAULT_NAMES, sessionId: 'Id', endTime: 'end' })
        expect(answer.ok && answer.value.sessions[0]).toMatchObject({ identity: '9', ended: Date.UTC(2026, 0, 1) })
    })

    test.each([
        ['', 'contract'], ['null', 'contract'], ['{"d":null}', 'contract'], ['{"d":""}', 'contract'], ['[1,2]', 'contract'], ['[{"foo":1}]', 'contract'],
        ['<html><body>Sign in: access denied</body></html>', 'contract'], ['<!DOCTYPE html><p>x', 'contract'], ['[{"sessionId":"1"', 'contract'],
        ['<ArrayOfSession><session>', 'contract'], ['{"Message":"Object reference","ExceptionType":"System.NullReferenceException"}', 'contract'],
        ['<string xmlns="x">Invalid API key</string>', 'config'], ['"API key is not valid"', 'config'], ['Partner ID 12 is unknown', 'config'],
        ['{"error":"Unauthorized"}', 'config'], ['<Error><Message>Authentication failed</Message></Error>', 'config'],
        ['<soap:Envelope xmlns:soap="s"><soap:Body><soap:Fault><faultstring>boom</faultstring></soap:Fault></soap:Body></soap:Envelope>', 'contract'],
        ['<ArrayOfSession>&boom;</ArrayOfSession>', 'contract'], [`${'<a>'.repeat(60)}${'</a>'.repeat(60)}`, 'contract'], [`${'['.repeat(90)}${']'.repeat(90)}`, 'contract']
    ])('%j is %s', (body, code) => {
        expect(contract(body)).toBe(code)
    })

    test('never throws, whatever comes', () => {
        fc.assert(fc.property(fc.oneof(fc.string({ unit: 'binary' }), fc.json(), fc.json().map(text => `{"d":${text}}`)), body => {
            expect(typeof readSessions(body).ok).toBe('boolean')
        }))
    })

    test('a name of the service that means something to JavaScript is only a name', () => {
        expect(contract('[{"__proto__":{"sessionId":"1"},"constructor":"x","sessionId":"2"}]')).toBe('ok 1/0')
    })
})
