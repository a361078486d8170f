import { SaxesParser } from 'saxes'

export interface XmlElement {
    name: string
    attributes: Readonly<Record<string, string>>
    children: XmlElement[]
    text: string
}

/** Reads a document into a tree. Throws with the file's name and the line on anything that is not well-formed. */
export function readXml(text: string, file: string): XmlElement {
    const parser = new SaxesParser({ fileName: file, xmlns: false })
    const top: XmlElement = { name: '', attributes: {}, children: [], text: '' }
    const open = [top]
    parser.on('error', error => { throw error })
    parser.on('opentag', tag => {
        const element: XmlElement = { name: tag.name, attributes: tag.attributes, children: [], text: '' }
        open[open.length - 1]!.children.push(element)
        open.push(element)
    })
    parser.on('closetag', () => { open.pop() })
    const add = (part: string) => { open[open.length - 1]!.text += part }
    parser.on('text', add)
    parser.on('cdata', add)
    parser.write(text).close()
    return top.children[0]!
}
