import { verifyLoginKey, type LoginKeyClaim } from './login-key'
import type { World } from './world'

export interface CredentialFault {
    message: string
    kind: 'argument' | 'credentials'
}

/** Checks partner, user and login key [D]; null when the agent is signed in. The words of a refusal are ours [?]. */
export function checkLoginKey(world: World, claim: LoginKeyClaim): CredentialFault | null {
    if (!/^\d{4,6}$/.test(claim.partnerId)) return { message: 'partnerid must be a number of 4 to 6 digits.', kind: 'argument' }
    if (claim.partnerUserId === '' || claim.partnerUserId.length > 255) return { message: 'partneruserid must have 1 to 255 characters.', kind: 'argument' }
    const group = world.groups.get(claim.partnerId)
    if (!group) return { message: 'The login key was refused: unknown partner.', kind: 'credentials' }
    const fault = verifyLoginKey(claim, group.apiKey, world.clock.now())
    if (fault) return { message: `The login key was refused: ${fault}.`, kind: 'credentials' }
    if (group.users && !group.users.includes(claim.partnerUserId)) return { message: 'The login key was refused: unknown partner user id.', kind: 'credentials' }
    return null
}
