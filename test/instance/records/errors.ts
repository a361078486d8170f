/** Something the platform forbids. */
export function notAllowed(what: string): Error {
    const error = new Error(what)
    error.name = 'NotAllowed'
    return error
}
