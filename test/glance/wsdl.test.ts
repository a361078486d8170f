import { startGlance, type GlanceService } from './service'
import { callJson, CREDENTIALS, JUNE, parseXml } from './test-helpers'

let service: GlanceService
beforeAll(async () => { service = await startGlance() })
afterAll(() => service.close())

const wsdl = async (path: string) => parseXml(await (await fetch(`${service.url}/services/${path}?WSDL`)).text())
const OPERATIONS = ['PartnerSessionCounts', 'PartnerSessionCountsEnding', 'PartnerSessions', 'PartnerSessionsEnding']

describe('WSDL', () => {
    test('names every operation in every binding', async () => {
        const elements = await wsdl('activityservice.asmx')
        const count = (name: string) => elements.filter(element => element.name === 'wsdl:operation' && element.attributes.name === name).length
        // Three port types and four bindings.
        for (const operation of OPERATIONS) expect(count(operation)).toBe(7)
        expect(elements.filter(element => element.name === 'wsdl:binding').map(element => element.attributes.name)).toEqual(['ActivityServiceSoap', 'ActivityServiceSoap12', 'ActivityServiceHttpGet', 'ActivityServiceHttpPost'])
        expect(elements.filter(element => element.name === 'wsdl:port')).toHaveLength(4)
        expect(elements[0]?.attributes.targetNamespace).toBe('http://www.glancenetworks.com/services')
    })

    test('names every parameter, and every reference resolves', async () => {
        for (const path of ['activityservice.asmx', 'sessionservice.asmx']) {
            const elements = await wsdl(path)
            const names = (kind: string) => new Set(elements.filter(element => element.name === kind).map(element => element.attributes.name))
            const messages = names('wsdl:message')
            const declared = new Set([...names('s:complexType'), ...names('s:element'), ...names('wsdl:portType'), ...names('wsdl:binding')])
            for (const { name, attributes } of elements) {
                if (attributes.message) expect(messages).toContain(attributes.message.replace('tns:', ''))
                for (const reference of [attributes.element, attributes.type, attributes.binding]) if (reference?.startsWith('tns:')) expect([name, declared.has(reference.slice(4))]).toEqual([name, true])
            }
        }
        const elements = await wsdl('activityservice.asmx')
        const start = elements.findIndex(element => element.name === 'wsdl:message' && element.attributes.name === 'PartnerSessionsEndingHttpPostIn')
        expect(elements.slice(start + 1, start + 8).map(element => element.attributes.name)).toEqual(['partnerId', 'apiKey', 'type', 'status', 'startRange', 'endRange', 'maxCount'])
    })

    test('the Session Service has its own', async () => {
        const elements = await wsdl('sessionservice.asmx')
        expect(elements.filter(element => element.name === 'wsdl:part').map(element => element.attributes.name)).toEqual(expect.arrayContaining(['partnerid', 'partneruserid', 'ssnkey', 'loginkey']))
    })

    test('a withdrawn operation is neither listed nor answered', async () => {
        service.control.setOptions({ withdrawn: ['PartnerSessionsEnding'] })
        const elements = await wsdl('activityservice.asmx')
        expect(elements.some(element => element.attributes.name === 'PartnerSessionsEnding')).toBe(false)
        const answer = await callJson(service, 'PartnerSessionsEnding', { ...CREDENTIALS, ...JUNE, maxCount: 1 })
        expect(answer).toMatchObject({ status: 500, body: expect.stringContaining('Unknown web method') })
    })
})
