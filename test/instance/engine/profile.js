/*
 * Runs inside every script context, last before scripts do: takes away what ServiceNow's engine lacks and bends what differs.
 * Names come from es-profile.json.
 */
function _profile(profile, host) {
    'use strict'
    const { Array, BigInt, Date, Error, EvalError, Function, Number, Object, Proxy, Reflect, Set, String, Symbol } = globalThis

    function refuse(target, name, feature) {
        Object.defineProperty(target, name, {
            value: function () { throw new Error(`${feature} is disallowed by ServiceNow's engine (ECMAScript 2021 mode)`) }, configurable: true, writable: true
        })
    }

    const members = {}
    for (const path of profile.members) {
        const parts = path.split('.')
        members[path] = [parts.slice(0, -1).reduce((at, part) => at && at[part], globalThis), parts[parts.length - 1]]
    }

    for (const type of [Object, Array, Number, String, Date, BigInt]) {
        for (const name of Object.getOwnPropertyNames(type.prototype)) {
            if (name.startsWith('toLocale')) {
                refuse(type.prototype, name, `${name} (its result depends on the engine)`)
            }
        }
    }

    const generator = Object.getPrototypeOf(function* () {}).prototype
    Object.defineProperty(generator, Symbol.iterator, {
        get() { throw new Error('Spreading or iterating a generator instance is disallowed by ServiceNow\'s engine (ECMAScript 2021 mode)') }, configurable: true
    })

    /* Time is the instance's; strings parse as Rhino parses them. */
    const date = new Proxy(Date, {
        construct(target, args, newTarget) {
            if (args.length === 0) {
                return Reflect.construct(target, [host.now()], newTarget === date ? target : newTarget)
            }
            const list = args.length === 1 && typeof args[0] === 'string' ? [host.parseDate(args[0])] : args
            return Reflect.construct(target, list, newTarget === date ? target : newTarget)
        },
        apply: () => String(new Date(host.now())),
        get(target, key) {
            return key === 'now' ? now : key === 'parse' ? parse : target[key]
        }
    })
    const now = function now() { return host.now() }
    const parse = function parse(text) { return host.parseDate(String(text)) }
    Object.defineProperty(Date.prototype, 'constructor', { value: date, configurable: true, writable: true })
    globalThis.Date = date

    const noFunction = function Function() { throw new EvalError('new Function is disallowed by ServiceNow\'s engine (ECMAScript 2021 mode)') }
    noFunction.prototype = Function.prototype
    Object.defineProperty(Function.prototype, 'constructor', { value: noFunction, configurable: true, writable: true })
    globalThis.Function = noFunction

    if (profile.unstableSort) {
        const sort = Array.prototype.sort
        const reverse = Array.prototype.reverse
        Object.defineProperty(Array.prototype, 'sort', {
            value: function (compare) { return sort.call(reverse.call(this), compare) }, configurable: true, writable: true
        })
    }

    for (const path of Object.keys(members)) {
        const [owner, name] = members[path]
        if (owner) {
            delete owner[name]
        }
    }
    const kept = new Set(profile.globals)
    for (const name of Object.getOwnPropertyNames(globalThis)) {
        if (!kept.has(name) && !host.keep.includes(name)) {
            delete globalThis[name]
        }
    }
}
