import { GlideAggregate } from './aggregate'
import { GlideSysAttachment } from './attachment'
import { InputStream } from './attachment-stream'
import { CertificateEncryption, GlideDigest, GlideSecureRandomUtil } from './crypto'
import { GlideDate } from './date'
import { GlideDateTime } from './date-time'
import { GlideDuration } from './duration'
import { GlideElement } from './element'
import { GlideElementDescriptor } from './element-descriptor'
import { GlideQueryCondition } from './query-condition'
import { GlideRecord } from './record'
import { GlideRecordSecure } from './record-secure'
import type { FieldAccess, GlideClass } from './registry'
import { RESTMessageV2 } from './rest-message'
import { RESTResponseV2 } from './rest-response'
import {
    BadRequestError, ConflictError, NotAcceptableError, NotFoundError, ServiceError, UnsupportedMediaTypeError
} from './service-errors'
import { GlideSession } from './session'
import { GlideStringUtil } from './string-util'
import { GlideSystem } from './system'
import { GlideTableHierarchy } from './table-hierarchy'
import { GlideTime } from './time'
import { GlideUser } from './user'

interface Fielded {
    hasField(name: string): boolean
    fieldNames(): string[]
}

const recordFields: FieldAccess = {
    has: (self, name) => (self as Fielded).hasField(name),
    get: (self, name) => (self as GlideRecord).element(name),
    set: (self, name, value) => (self as GlideRecord).assign(name, value),
    keys: self => (self as Fielded).fieldNames()
}

const elementFields: FieldAccess = {
    has: (self, name) => (self as Fielded).hasField(name),
    get: (self, name) => (self as GlideElement).walk(name),
    set: (self, name, value) => (self as GlideElement).assign(name, value),
    keys: () => []
}

const record: GlideClass = {
    api: 'GlideRecord', type: GlideRecord, construct: (host, args) => new GlideRecord(host, args[0]), fields: recordFields, extra: ['toString']
}

const serviceError: GlideClass = {
    api: 'ServiceError', type: ServiceError, namespace: 'sn_ws_err', construct: () => new ServiceError(),
    extra: ['setStatus', 'setMessage', 'setDetail', 'getStatus', 'getMessage', 'getDetail']
}

const namedErrors = { BadRequestError, NotFoundError, NotAcceptableError, ConflictError, UnsupportedMediaTypeError }

const aggregateFields: FieldAccess = {
    has: (self, name) => (self as Fielded).hasField(name),
    get: (self, name) => (self as GlideAggregate).element(name),
    set: () => { throw new Error('A GlideAggregate cannot be written') },
    keys: self => (self as Fielded).fieldNames()
}

const spoken = (self: object) => String(self)

/** The classes that scripts meet. `gs` is one object, made apart. */
export const glideClasses: readonly GlideClass[] = [
    record,
    {
        api: 'GlideElement', type: GlideElement, fields: elementFields, primitive: (self, hint) => (self as GlideElement).primitive(hint)
    },
    { api: 'GlideQueryCondition', type: GlideQueryCondition },
    { api: 'GlideElementDescriptor', type: GlideElementDescriptor },
    {
        api: 'GlideDateTime', type: GlideDateTime, construct: (host, args) => new GlideDateTime(host, args), statics: ['subtract'], primitive: spoken
    },
    {
        api: 'GlideDate', type: GlideDate, construct: (host, args) => new GlideDate(host, args), statics: ['subtract'], extra: ['toString'], primitive: spoken
    },
    {
        api: 'GlideTime', type: GlideTime, construct: (host, args) => new GlideTime(host, args), statics: ['subtract'], extra: ['toString'], primitive: spoken
    },
    {
        api: 'GlideDuration', type: GlideDuration, construct: (host, args) => new GlideDuration(host, args), extra: ['toString', 'getNumericValue'], primitive: spoken
    },
    {
        api: 'GlideRecordSecure', type: GlideRecordSecure, base: record, construct: (host, args) => new GlideRecordSecure(host, args[0]), fields: recordFields,
        extra: ['toString']
    },
    { api: 'GlideAggregate', type: GlideAggregate, construct: (host, args) => new GlideAggregate(host, args[0]), fields: aggregateFields },
    { api: 'GlideTableHierarchy', type: GlideTableHierarchy, construct: (host, args) => new GlideTableHierarchy(host, args[0]) },
    { api: 'GlideSysAttachment', type: GlideSysAttachment, construct: host => new GlideSysAttachment(host) },
    { api: 'GlideScriptableInputStream', type: InputStream },
    { api: 'GlideDigest', type: GlideDigest, construct: () => new GlideDigest() },
    { api: 'CertificateEncryption', type: CertificateEncryption, construct: () => new CertificateEncryption() },
    { api: 'GlideSecureRandomUtil', type: GlideSecureRandomUtil, singleton: () => new GlideSecureRandomUtil() },
    { api: 'GlideStringUtil', type: GlideStringUtil, singleton: () => new GlideStringUtil(), extra: ['unescapeHTML'] },
    { api: 'RESTMessageV2', type: RESTMessageV2, namespace: 'sn_ws', construct: (host, args) => new RESTMessageV2(host, args) },
    { api: 'RESTResponseV2', type: RESTResponseV2, namespace: 'sn_ws' },
    serviceError,
    ...Object.entries(namedErrors).map(([api, type]): GlideClass => ({
        api, type, base: serviceError, namespace: 'sn_ws_err', construct: (_host, args) => new type(args[0])
    })),
    { api: 'GlideSession', type: GlideSession },
    { api: 'GlideUser', type: GlideUser, extra: ['toString', 'getFullName'] }
]

export const systemClass: GlideClass = { api: 'GlideSystem', type: GlideSystem }
