import { NAMESPACE } from './wire'
import type { ComplexType, Field, Operation, ServiceContract } from './contract'

const BUILT_IN = new Set(['string', 'int', 'dateTime', 'boolean'])

function typeName(type: string): string {
    return BUILT_IN.has(type) ? `s:${type}` : `tns:${type}`
}

function parameterElement(field: Field): string {
    const least = field.type === 'int' ? 1 : 0
    return `<s:element minOccurs="${least}" maxOccurs="1" name="${field.name}" type="${typeName(field.type)}" />`
}

function fieldElement(field: Field): string {
    const attributes = field.nillable ? ' nillable="true"' : ''
    return `<s:element minOccurs="${field.optional || field.type === 'string' ? 0 : 1}" maxOccurs="1" name="${field.name}"${attributes} type="${typeName(field.type)}" />`
}

function complexType(type: ComplexType): string {
    const body = type.list
        ? `<s:element minOccurs="0" maxOccurs="unbounded" name="${type.list.item}" nillable="true" type="${typeName(type.list.type)}" />`
        : (type.fields ?? []).map(fieldElement).join('')
    return `<s:complexType name="${type.name}"><s:sequence>${body}</s:sequence></s:complexType>`
}

function schemaElements({ name, parameters, result }: Operation): string {
    const request = parameters.map(parameterElement).join('')
    return `<s:element name="${name}"><s:complexType><s:sequence>${request}</s:sequence></s:complexType></s:element>`
        + `<s:element name="${name}Response"><s:complexType><s:sequence><s:element minOccurs="0" maxOccurs="1" name="${name}Result" type="tns:${result}" /></s:sequence></s:complexType></s:element>`
}

/** Messages: SOAP sends one element, the HTTP protocols one part per parameter, all of them text. */
function messages({ name, parameters, result }: Operation): string {
    const parts = parameters.map(parameter => `<wsdl:part name="${parameter.name}" type="s:string" />`).join('')
    const plain = ['HttpGet', 'HttpPost'].map(protocol => `<wsdl:message name="${name}${protocol}In">${parts}</wsdl:message>`
        + `<wsdl:message name="${name}${protocol}Out"><wsdl:part name="Body" element="tns:${result}" /></wsdl:message>`)
    return `<wsdl:message name="${name}SoapIn"><wsdl:part name="parameters" element="tns:${name}" /></wsdl:message>`
        + `<wsdl:message name="${name}SoapOut"><wsdl:part name="parameters" element="tns:${name}Response" /></wsdl:message>${plain.join('')}`
}

function portType(service: string, protocol: string, operations: readonly Operation[]): string {
    const body = operations.map(({ name, documentation }) => `<wsdl:operation name="${name}"><wsdl:documentation xmlns:wsdl="http://schemas.xmlsoap.org/wsdl/">${documentation}</wsdl:documentation>`
        + `<wsdl:input message="tns:${name}${protocol}In" /><wsdl:output message="tns:${name}${protocol}Out" /></wsdl:operation>`).join('')
    return `<wsdl:portType name="${service}${protocol}">${body}</wsdl:portType>`
}

function soapBinding(service: string, prefix: 'soap' | 'soap12', operations: readonly Operation[]): string {
    const body = operations.map(({ name }) => `<wsdl:operation name="${name}"><${prefix}:operation soapAction="${NAMESPACE}/${name}" style="document" />`
        + `<wsdl:input><${prefix}:body use="literal" /></wsdl:input><wsdl:output><${prefix}:body use="literal" /></wsdl:output></wsdl:operation>`).join('')
    return `<wsdl:binding name="${service}${prefix === 'soap' ? 'Soap' : 'Soap12'}" type="tns:${service}Soap"><${prefix}:binding transport="http://schemas.xmlsoap.org/soap/http" />${body}</wsdl:binding>`
}

function httpBinding(service: string, verb: 'GET' | 'POST', operations: readonly Operation[]): string {
    const protocol = verb === 'GET' ? 'HttpGet' : 'HttpPost'
    const input = verb === 'GET' ? '<http:urlEncoded />' : '<mime:content type="application/x-www-form-urlencoded" />'
    const body = operations.map(({ name }) => `<wsdl:operation name="${name}"><http:operation location="/${name}" /><wsdl:input>${input}</wsdl:input>`
        + '<wsdl:output><mime:mimeXml part="Body" /></wsdl:output></wsdl:operation>').join('')
    return `<wsdl:binding name="${service}${protocol}" type="tns:${service}${protocol}"><http:binding verb="${verb}" />${body}</wsdl:binding>`
}

/**
 * The WSDL of a service, at `?WSDL` [D]: every operation with its parameters, in SOAP 1.1 and 1.2, form POST and GET, laid
 * out as .NET writes it [I].
 */
export function renderWsdl({ name, path, types, operations }: ServiceContract, baseUrl: string): string {
    const roots = [...new Set(operations.map(operation => operation.result))].map(type => `<s:element name="${type}" nillable="true" type="tns:${type}" />`).join('')
    const schema = operations.map(schemaElements).join('') + types.map(complexType).join('') + roots
    const address = baseUrl + path
    const port = (suffix: string, prefix: string) => `<wsdl:port name="${name}${suffix}" binding="tns:${name}${suffix}"><${prefix}:address location="${address}" /></wsdl:port>`
    return [
        '<?xml version="1.0" encoding="utf-8"?>',
        `<wsdl:definitions xmlns:s="http://www.w3.org/2001/XMLSchema" xmlns:soap="http://schemas.xmlsoap.org/wsdl/soap/" xmlns:soap12="http://schemas.xmlsoap.org/wsdl/soap12/" xmlns:http="http://schemas.xmlsoap.org/wsdl/http/" xmlns:mime="http://schemas.xmlsoap.org/wsdl/mime/" xmlns:tns="${NAMESPACE}" targetNamespace="${NAMESPACE}" xmlns:wsdl="http://schemas.xmlsoap.org/wsdl/">`,
        `<wsdl:types><s:schema elementFormDefault="qualified" targetNamespace="${NAMESPACE}">${schema}</s:schema></wsdl:types>`,
        ...operations.map(messages),
        ...['Soap', 'HttpGet', 'HttpPost'].map(protocol => portType(name, protocol, operations)),
        soapBinding(name, 'soap', operations), soapBinding(name, 'soap12', operations), httpBinding(name, 'GET', operations), httpBinding(name, 'POST', operations),
        `<wsdl:service name="${name}">${port('Soap', 'soap')}${port('Soap12', 'soap12')}${port('HttpGet', 'http')}${port('HttpPost', 'http')}</wsdl:service>`,
        '</wsdl:definitions>'
    ].join('\r\n')
}
