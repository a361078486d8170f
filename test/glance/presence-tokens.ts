import { issueToken, readToken, type TokenClaims } from './tokens'

/** Tokens of the Presence service: JWTs of a group [D]. A test can withdraw all that were issued. */
export class PresenceTokens {
    private serial = 0
    private withdrawn = 0

    constructor(private readonly secret: string) {}

    /** `exp` in seconds since the epoch. */
    issue(groupid: string, partneruserid: string, exp: number): string {
        return issueToken({ use: 'presence', groupid, partneruserid, exp, serial: ++this.serial }, this.secret)
    }

    /** Null when it is not ours, has expired (milliseconds) or was withdrawn. */
    read(token: string, now: number): TokenClaims | null {
        const claims = readToken(token, 'presence', this.secret, now)
        return claims && Number(claims.serial) > this.withdrawn ? claims : null
    }

    /** Refuses every token issued so far. Answers how many that may be. */
    withdraw(): number {
        const count = this.serial - this.withdrawn
        this.withdrawn = this.serial
        return count
    }
}
