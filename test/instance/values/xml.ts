import { SaxesParser } from 'saxes'

export interface XmlElement {
    name: string
    attributes: Readonly<Record<string, string>>
    children: XmlElement[]
    /** Text and CDATA of the element itself. */
    text: string
}

/** A whole XML document as a tree. Throws with file, line and column when it is not well-formed. */
export function parseXml(source: string, file: string): XmlElement {
    const parser = new SaxesParser({ fileName: file })
    const root: XmlElement = { name: '', attributes: {}, children: [], text: '' }
    const open: XmlElement[] = [root]
    const top = (): XmlElement => open[open.length - 1] as XmlElement
    parser.on('error', error => { throw error })
    parser.on('opentag', tag => {
        const element: XmlElement = { name: tag.name, attributes: tag.attributes as Record<string, string>, children: [], text: '' }
        top().children.push(element)
        open.push(element)
    })
    parser.on('closetag', () => { open.pop() })
    parser.on('text', text => { top().text += text })
    parser.on('cdata', text => { top().text += text })
    parser.write(source).close()
    const document = root.children[0]
    if (document === undefined) throw new Error(`${file}: no element`)
    return document
}
