import { checkLoginKey } from '../credentials'
import { Refusal, type ServiceContract } from './contract'
import type { WireRecord } from './wire'

/**
 * The Session Service: sessions in progress [D]. Its address is by analogy [I]. Only `joinurl` of the answer is
 * documented, and that it carries the parameters of the call; without a running session it is empty or not there [?]: option `noSession`.
 */
export const SESSION: ServiceContract = {
    name: 'SessionService', path: '/services/sessionservice.asmx',
    types: [{ name: 'CobrowseSession', fields: [{ name: 'joinurl', type: 'string', optional: true }] }],
    operations: [{
        name: 'LookupPartnerCobrowseSession', mark: 'D', documentation: 'Has this visitor started a Cobrowse session? When yes, joinurl leads there without another login.',
        parameters: [{ name: 'partnerid', type: 'int' }, ...['partneruserid', 'ssnkey', 'loginkey'].map(name => ({ name, type: 'string' }))],
        result: 'CobrowseSession',
        run(parameters, world) {
            const { partnerid = '', partneruserid = '', ssnkey = '', loginkey = '' } = parameters
            const fault = checkLoginKey(world, { partnerId: partnerid, partnerUserId: partneruserid, loginKey: loginkey })
            if (fault) throw new Refusal(fault.message, 'System.UnauthorizedAccessException', fault.kind)
            if (ssnkey === '') throw new Refusal('ssnkey must be given. Parameter name: ssnkey')
            const running = world.store.findOpen(partnerid, ssnkey)
            const found = running !== undefined && running.type !== 'G'
            const query = new URLSearchParams({ SessionKey: ssnkey, partnerid, partneruserid, loginkey })
            const nothing: WireRecord = world.options.noSession === 'missing' ? {} : { joinurl: '' }
            return { root: 'CobrowseSession', record: found ? { joinurl: `${world.baseUrl}/agentjoin/AgentView.aspx?${query}` } : nothing }
        }
    }]
}
