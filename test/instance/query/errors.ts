/** A query that names an unknown table, field or operator, or a value that cannot be evaluated. */
export class InvalidQuery extends Error {
    constructor(message: string, readonly table: string, readonly part: string) {
        super(message)
        this.name = 'InvalidQuery'
    }
}
