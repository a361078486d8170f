import { INTERVAL, runCrowd, type CrowdOptions } from '../e2e/card-load/crowd'
import { figure, type Emit } from './figure'

const MINUTE = 60_000

/** Many cards open at once, for minutes: what they ask the instance, what it asks of Glance, and that all rest when nobody is there. */
export async function benchCardCrowd(options: CrowdOptions, emit: Emit): Promise<void> {
    const begun = performance.now()
    const report = await runCrowd(options)
    if (report.failed.length > 0)
        throw new Error(`${report.failed.length} requests of the cards failed, first ${report.failed[0]}`)
    const { agents, working, records, visitors, minutes } = options
    const polls = report.polls.working + report.polls.looking
    const perMinute = (count: number, cards: number) => count / cards / minutes
    const most = MINUTE / INTERVAL
    emit(figure('card.crowd.cards', report.cards, 'cards'))
    emit(figure('card.crowd.load_requests', (report.load.card + report.load.presence + report.load.other) / report.cards, 'requests/card', 1))
    emit(figure('card.crowd.load_statements', report.loadStatements / report.cards, 'statements/card', 8))
    emit(figure('card.crowd.working.requests', perMinute(report.polls.working, working * records), 'requests/card/minute', most))
    emit(figure('card.crowd.looking.requests', perMinute(report.polls.looking, (agents - working) * records), 'requests/card/minute', most))
    emit(figure('card.crowd.most_in_minute', report.mostInMinute.working / records, 'requests/card/minute', most + 1))
    emit(figure('card.crowd.statements', perMinute(report.statements, report.cards), 'statements/card/minute'))
    emit(figure('card.crowd.statements_per_request', report.statements / polls, 'statements/request'))
    emit(figure('card.crowd.glance_in_interval', report.glance.mostInInterval, 'requests/visitor/interval', 1))
    emit(figure('card.crowd.glance_requests', report.glance.lookups, 'requests', visitors * minutes * most))
    emit(figure('card.crowd.glance_other_requests', report.glance.others, 'requests'))
    emit(figure('card.crowd.wrong_at_the_end', report.wrong.length, 'cards'))
    emit(figure('card.crowd.quiet_requests', report.quiet.inbound + report.quiet.glance, 'requests'))
    emit(figure('card.crowd.woken', report.woken / records, 'requests/card', 1))
    emit(figure('card.crowd.seconds', (performance.now() - begun) / 1000, 's'))
}
