import { GlideDate } from './date'
import { GlideDateTime } from './date-time'
import { GlideDuration } from './duration'
import { GlideElement } from './element'
import { GlideElementDescriptor } from './element-descriptor'
import { GlideQueryCondition } from './query-condition'
import { GlideRecord } from './record'
import type { FieldAccess, GlideClass } from './registry'
import { GlideSession } from './session'
import { GlideSystem } from './system'
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
    set: (self, name, value) => (self as GlideElement).walk(name)?.setValue(value),
    keys: () => []
}

const record: GlideClass = {
    api: 'GlideRecord', type: GlideRecord, construct: (host, args) => new GlideRecord(host, args[0]), fields: recordFields, extra: ['toString']
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
        api: 'GlideDuration', type: GlideDuration, construct: (host, args) => new GlideDuration(host, args), extra: ['toString'], primitive: spoken
    },
    { api: 'GlideSession', type: GlideSession },
    { api: 'GlideUser', type: GlideUser, extra: ['toString', 'getFullName'] }
]

export const systemClass: GlideClass = { api: 'GlideSystem', type: GlideSystem }
