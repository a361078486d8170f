/*
 * Runs inside every script context and builds its world: the classes that scripts see are made here, of the context's own functions, so
 * that a script never holds an object of Node's realm. Host objects stay outside; a value that crosses is wrapped, converted or unwrapped.
 */
function _realm(host) {
    'use strict'
    const { Error, Map, Object, Proxy, Symbol, TypeError, WeakMap, Array } = globalThis
    const own = Object.prototype
    const realmOf = new WeakMap()
    const classes = new Map()

    function inward(value) {
        if (value === null || (typeof value !== 'object' && typeof value !== 'function')) {
            return value
        }
        const known = host.hostOf.get(value)
        return known === undefined ? value : known
    }

    function inwardAll(values) {
        const result = host.array()
        for (let i = 0; i < values.length; i++) {
            result.push(inward(values[i]))
        }
        return result
    }

    function rootOf(value) {
        let at = value
        for (let next = Object.getPrototypeOf(at); next !== null; next = Object.getPrototypeOf(at)) {
            at = next
        }
        return at
    }

    function isHostError(thrown) {
        return thrown !== null && typeof thrown === 'object' && rootOf(thrown) !== own && !host.isRealm(rootOf(thrown))
    }

    function failure(thrown) {
        if (!isHostError(thrown)) {
            return thrown
        }
        const error = new Error(String(thrown.message))
        Object.defineProperty(error, 'name', { value: String(thrown.name), configurable: true, writable: true })
        if (thrown.code !== undefined) {
            error.code = thrown.code
        }
        host.remember(error, thrown)
        return error
    }

    function call(fn, self, args) {
        let result
        try {
            result = host.enter(fn, inward(self), args)
        } catch (thrown) {
            throw failure(thrown)
        }
        return outward(result)
    }

    function named(name, fn) {
        Object.defineProperty(fn, 'name', { value: name, configurable: true })
        return fn
    }

    function outward(value) {
        if (value === null || (typeof value !== 'object' && typeof value !== 'function')) {
            return value
        }
        const known = realmOf.get(value)
        if (known !== undefined) {
            return known
        }
        const spec = host.specOf(value)
        if (spec) {
            return wrap(value, spec)
        }
        const root = rootOf(value)
        if (root === own || host.isRealm(root) || host.hostOf.has(value)) {
            return value
        }
        if (typeof value === 'function') {
            return named(value.name, function (...args) { return call((self, list) => value.apply(self, list), this, inwardAll(args)) })
        }
        if (Array.isArray(value)) {
            const list = []
            for (let i = 0; i < value.length; i++) {
                list.push(outward(value[i]))
            }
            return list
        }
        return Object.getPrototypeOf(value) === root ? plain(value) : adapt(value)
    }

    function plain(value) {
        const result = {}
        for (const key of Object.keys(value)) {
            result[key] = outward(value[key])
        }
        return result
    }

    /* An object of a class that nobody registered (a request, a response): its getters and methods, nothing else. */
    function adapt(value) {
        const result = {}
        realmOf.set(value, result)
        host.hostOf.set(result, value)
        for (let at = value; at !== null && Object.getPrototypeOf(at) !== null; at = Object.getPrototypeOf(at)) {
            for (const key of Object.getOwnPropertyNames(at)) {
                if (key === 'constructor' || Object.prototype.hasOwnProperty.call(result, key)) {
                    continue
                }
                const slot = Object.getOwnPropertyDescriptor(at, key)
                if (typeof slot.value === 'function') {
                    const fn = slot.value
                    Object.defineProperty(result, key, {
                        value: named(key, (...args) => call((self, list) => fn.apply(value, list), null, inwardAll(args))), configurable: true, writable: true
                    })
                } else {
                    Object.defineProperty(result, key, {
                        get: () => call(() => value[key], null, []),
                        set: next => { value[key] = inward(next) },
                        enumerable: true,
                        configurable: true
                    })
                }
            }
        }
        return result
    }

    function classOf(spec) {
        const known = classes.get(spec)
        if (known) {
            return known
        }
        const prototype = Object.create(spec.base ? classOf(spec.base).prototype : own)
        const constructor = named(spec.api, function (...args) {
            if (!new.target) {
                throw new TypeError(`${spec.api} is a constructor: use new`)
            }
            return call((self, list) => spec.construct(list), null, inwardAll(args))
        })
        constructor.prototype = prototype
        Object.defineProperty(prototype, 'constructor', { value: constructor, configurable: true, writable: true })
        for (const member of spec.members) {
            const fn = named(member.name, function (...args) { return call(member.fn, this === constructor ? null : this, inwardAll(args)) })
            Object.defineProperty(prototype, member.name, { value: fn, configurable: true, writable: true })
            if (spec.single || spec.statics.includes(member.name)) {
                Object.defineProperty(constructor, member.name, { value: fn, configurable: true, writable: true })
            }
        }
        for (const name of spec.properties) {
            Object.defineProperty(prototype, name, {
                get() { return call(self => self[name], this, []) }, set(value) { inward(this)[name] = inward(value) }, configurable: true
            })
        }
        if (spec.primitive) {
            Object.defineProperty(prototype, Symbol.toPrimitive, {
                value(hint) { return call((self, list) => spec.primitive(self, list[0]), this, [hint]) }
            })
        }
        classes.set(spec, constructor)
        return constructor
    }

    function wrap(value, spec) {
        const target = Object.create(classOf(spec).prototype)
        const result = spec.fields ? new Proxy(target, new FieldAccess(value, spec.fields)) : target
        host.hostOf.set(result, value)
        host.hostOf.set(target, value)
        realmOf.set(value, result)
        return result
    }

    /* Fields by name come first: a table with a column called "query" hides the method, as documented. A class, as each record has one of these. */
    class FieldAccess {
        constructor(value, fields) {
            this.value = value
            this.fields = fields
        }

        read(key) {
            return call((self, list) => this.fields.get(self, list[0]), this.value, [key])
        }

        get(target, key) {
            return typeof key === 'string' && this.fields.has(this.value, key) ? this.read(key) : target[key]
        }

        set(target, key, next) {
            if (typeof key === 'string') {
                call((self, list) => this.fields.set(self, list[0], list[1]), this.value, [key, inward(next)])
            }
            return true
        }

        has(target, key) {
            return key in target || (typeof key === 'string' && this.fields.has(this.value, key))
        }

        ownKeys() {
            return outward(this.fields.keys(this.value))
        }

        getOwnPropertyDescriptor(target, key) {
            return typeof key === 'string' && this.fields.has(this.value, key) ? { get: () => this.read(key), enumerable: true, configurable: true } : undefined
        }
    }

    /* A global that is made when first asked for, and that a script may declare over. */
    function lazy(target, name, make) {
        Object.defineProperty(target, name, {
            configurable: true,
            enumerable: false,
            get() {
                let value
                try {
                    value = make(target)
                } catch (thrown) {
                    throw failure(thrown)
                }
                return value
            },
            set(value) {
                Object.defineProperty(target, name, { value, configurable: true, enumerable: true, writable: true })
            }
        })
    }

    /* What a name stands for that is documented and not emulated: any use of it says so, its mere mention does not, so that a script may declare over it. */
    function missing(refuse) {
        const fail = () => {
            try {
                refuse()
            } catch (thrown) {
                throw failure(thrown)
            }
        }
        return new Proxy(function () {}, { apply: fail, construct: fail, get: fail, set: fail, has: fail, deleteProperty: fail, ownKeys: fail })
    }

    /* `export * from`: everything but the default, and never over a name that is there. */
    function copyAll(target, source) {
        for (const name of Object.keys(source)) {
            if (name !== 'default' && !Object.prototype.hasOwnProperty.call(target, name)) {
                Object.defineProperty(target, name, { enumerable: true, get: () => source[name] })
            }
        }
    }

    /* The default of a module: of an ECMAScript one its default export, of a CommonJS one what it exports. */
    function defaultOf(source) {
        return source !== null && typeof source === 'object' && source.__esModule ? source.default : source
    }

    return {
        copyAll,
        defaultOf,
        inward,
        outward,
        failure,
        classOf,
        lazy,
        missing,
        root: own,
        global: globalThis,
        object: () => ({}),
        fix(target, name, value) { Object.defineProperty(target, name, { value, configurable: true, enumerable: false, writable: true }) }
    }
}
