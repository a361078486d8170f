import { SaxesParser } from 'saxes'

/** The operation and parameters of a SOAP request: the first element in the body and its children. Throws on XML that is not well-formed or not SOAP. */
export function parseSoap(xml: string): { operation: string, parameters: Record<string, string> } {
    const parser = new SaxesParser({ xmlns: true })
    const path: string[] = []
    const parameters: Record<string, string> = {}
    let operation = ''
    let failure: Error | null = null
    const collect = (part: string) => {
        const name = path[3]
        if (path.length === 4 && name !== undefined) parameters[name] = (parameters[name] ?? '') + part
    }
    parser.on('error', error => { failure ??= error })
    parser.on('opentag', tag => {
        path.push(tag.local)
        if (path.length === 3 && path[1] === 'Body' && operation === '') operation = tag.local
        if (path.length === 4 && path[1] === 'Body') parameters[tag.local] = ''
    })
    parser.on('text', collect)
    parser.on('cdata', collect)
    parser.on('closetag', () => { path.pop() })
    parser.write(xml).close()
    if (failure) throw failure
    if (operation === '') throw new Error('There is no operation in the SOAP body.')
    return { operation, parameters }
}
