import { MAX_SESSIONS } from '../glance/activity.ts'
import { askForPage, setAside, settleSessions, storePage } from './ask-page.ts'
import { keepPlace, keepRecord, placeQuery } from './quarantine.ts'
import type { Work } from './run-state.ts'

/** Asks again, when it is time, for what earlier runs could not store: one request per place. Stops at the first error that may pass. */
export function retryPlaces(work: Work): void {
    const { deps, quarantine } = work.plan
    for (const place of quarantine.due()) {
        if (deps.shouldStop?.() === true) {
            return
        }
        const answer = askForPage(work, placeQuery(place))
        if (answer.ok && answer.count < MAX_SESSIONS) {
            storePage(work, answer.sessions)
            setAside(work, answer.quarantined.map(record => keepRecord(record, place)))
            settleSessions(work, answer.sessions)
            quarantine.readWhole(place)
        } else if (answer.ok || answer.error.code === 'contract') {
            // Still unreadable; or more has ended there than one answer holds, or nothing but bad records is left.
            setAside(work, answer.ok || answer.error.shape === undefined ? [] : [keepPlace({ ...place, after: 0 }, answer.error)])
            quarantine.postpone(place)
        } else {
            return
        }
    }
}
