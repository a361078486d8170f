import { h, type VNode } from '../../dom/dom.ts'
import type { CardSession } from '../../../server/contract.ts'
import { isAt, type State } from '../state.ts'
import { ago, inFull, lasted } from '../time.ts'
import { say, type Texts } from '../text.ts'
import { Icon, type IconName } from './icons.tsx'
import type { Intents } from './intents.ts'
import { visitorName } from './words.ts'

interface HistoryParts { state: State, texts: Texts, intents: Intents, now: number }

const ICONS: Readonly<Record<string, IconName>> = { C: 'cobrowse', G: 'screen_share', V: 'video' }

/** The last sessions of the record (B8). */
export function History({ state, texts, intents, now }: HistoryParts): VNode {
    const { sessions, sessions_url: url, more_sessions: more } = state.card!
    return (
        <section class="past" aria-labelledby="history">
            <header>
                <h2 id="history">{say(texts, 'history')}</h2>
                {(sessions.length > 0 || more) && /^\/\w/.test(url) && <a href={url} target="_top">{say(texts, 'sessions')}</a>}
            </header>
            {sessions.length === 0
                ? <p class="empty">{say(texts, 'no_sessions')}</p>
                : (
                        <ul class="list" aria-labelledby="history" tabIndex={0}>
                            {sessions.map(session => <Row state={state} texts={texts} intents={intents} now={now} session={session} />)}
                        </ul>
                    )}
        </section>
    )
}

/** Rows have no key: when a session is added, each row is filled again in its place, and nothing moves. So all rows have the same cells. */
function Row({ state, texts, intents, now, session }: HistoryParts & { session: CardSession }): VNode {
    const { language } = state.card!
    const sync = state.syncs[session.sys_id]
    const running = isAt(state, 'in_session') && state.activity!.sysId === session.sys_id
    return (
        <li data-session={session.sys_id} data-sync={session.sync_state} class={session.sync_state}>
            <span class="type"><Icon name={ICONS[session.type] || 'session'} />{session.type_label}</span>
            <span class="status">{running ? say(texts, 'in_session', visitorName(state, texts)) : session.status_label}</span>
            <span class="facts">
                {session.started && <time class="fact when" dateTime={session.started} title={inFull(session.started, language)}>{ago(session.started, now + state.skew, language, texts)}</time>}
                <span class="fact length">{session.duration_seconds ? lasted(session.duration_seconds, texts) : ''}</span>
                {session.agent !== '' && <span class="fact agent"><span class="hidden">{say(texts, 'agent', '')}</span>{session.agent}</span>}
            </span>
            {session.sync_state === 'pending' && !running && <SyncNow state={state} texts={texts} intents={intents} session={session} />}
            {sync?.state === 'refused' && <p class="refused" id={`sync-${session.sys_id}`} role="status">{sync.text}</p>}
        </li>
    )
}

function SyncNow({ state, texts, intents, session }: Omit<HistoryParts, 'now'> & { session: CardSession }): VNode {
    const sync = state.syncs[session.sys_id]
    const off = sync !== undefined && sync.state !== 'refused'
    return (
        <span class="sync">
            <button
                type="button" class="small" aria-disabled={off ? 'true' : undefined} aria-label={off ? undefined : say(texts, 'sync_of', session.number)}
                aria-describedby={sync?.state === 'refused' ? `sync-${session.sys_id}` : undefined} onClick={() => { if (!off) { intents.sync(session) } }}
            >
                <span key={String(off)}>{say(texts, off ? 'sync_queued' : 'sync_now')}</span>
            </button>
        </span>
    )
}
