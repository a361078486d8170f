import { problems, type Activity, type State } from '../state.ts'
import { lasted } from '../time.ts'
import { say, type TextKey, type Texts } from '../text.ts'
import type { IconName } from './icons.tsx'

/** The card's two lines: what is going on, and what that means for the agent. */
export interface Words {
    icon: IconName
    tone: 'plain' | 'present' | 'live' | 'wait' | 'good' | 'bad'
    main: string
    detail: string
    /** Values shown instead of a sentence. */
    facts?: string[]
    /** When the shown clock started; milliseconds of the browser's clock. */
    clockSince?: number
}

/** What the card calls the visitor. */
export function visitorName(state: State, texts: Texts): string {
    const visitor = state.card?.visitor
    return visitor?.name || visitor?.id || say(texts, 'the_visitor')
}

export function words(state: State, texts: Texts): Words {
    const own = state.activity
    if (state.key) {
        return { icon: 'join_with_key', tone: 'plain', main: '', detail: '' }
    }
    return own && !own.quiet ? describeActivity(own, state, texts) : describeRest(state, texts)
}

function describeRest(state: State, texts: Texts): Words {
    const { visitor } = state.card!
    const who = visitorName(state, texts)
    if (state.present) {
        return { icon: 'person', tone: 'present', main: say(texts, 'present', who), detail: say(texts, state.card!.show_terms ? 'present_terms' : 'present_at_once') }
    }
    if (problems(state).length > 0 || `${visitor.id}${visitor.name}` === '') {
        return { icon: 'problem', tone: 'plain', main: '', detail: '' }
    }
    return { icon: 'person', tone: 'plain', main: say(texts, state.present === false ? 'absent' : 'visitor', who), detail: '', facts: [visitor.email, visitor.phone].filter(Boolean) }
}

function describeActivity(own: Activity, state: State, texts: Texts): Words {
    const who = visitorName(state, texts)
    const t = (key: TextKey, ...values: string[]) => say(texts, key, ...values)
    const key = own.sessionKey ? t('session_key', own.sessionKey) : own.number
    if (own.link?.kind === 'blocked') {
        return { icon: 'window', tone: 'bad', main: t('blocked'), detail: t('blocked_detail') }
    }
    const line = (icon: IconName, tone: Words['tone'], main: string, detail = '', clockSince?: number): Words => ({ icon, tone, main, detail, clockSince })
    switch (own.stage) {
        case 'launching': return line('wait', 'wait', t('launching'))
        case 'failed': return line('problem', 'bad', own.failure!.text || t('failed'), own.failure!.detail)
        case 'opened': return line('window', 'live', t('opened', t(own.button)), t('opened_detail'))
        case 'asked': return line('wait', 'wait', t('asked', who), t(own.seen ? 'asked_detail' : 'asked_unseen'))
        case 'waiting': return waiting(own, who, key, line, t)
        case 'in_session': return line('live', 'live', t('in_session', who), key, own.since)
        case 'ended': return line('done', 'good', t('ended', who),
            [own.seconds ? lasted(own.seconds, texts) : '', t(stored(state, own) ? 'ended_stored' : 'ended_waits')].filter(Boolean).join(' · '))
        case 'no_answer': return line('none', 'plain', t('no_answer', who), t(own.seen ? 'no_answer_detail' : 'no_answer_unseen'))
        case 'declined': return line('none', 'plain', t('declined', who), t('declined_detail'))
        case 'cancelled': return line('none', 'plain', t('cancelled'), t('cancelled_detail'))
    }
}

type Line = (icon: IconName, tone: Words['tone'], main: string, detail?: string) => Words

function waiting(own: Activity, who: string, key: string, line: Line, t: (key: TextKey, ...values: string[]) => string): Words {
    switch (own.signal) {
        case 'started': return line('wait', 'wait', t('waiting_started', who), key)
        case 'failed': return line('wait', 'wait', t('waiting', who), t('waiting_failed'))
        case 'absent': return line('wait', 'wait', t('waiting', who), t('waiting_absent'))
        default: return line('wait', 'wait', t('waiting', who), key)
    }
}

const stored = (state: State, own: Activity): boolean => state.card!.sessions.some(session => session.sys_id === own.sysId && session.sync_state === 'synced')
