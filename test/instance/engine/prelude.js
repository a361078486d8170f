/* Helpers of the platform's own script includes, written anew in every scope: the class pattern of classic scripts. */
(function () {
    const define = (target, name, value) => Object.defineProperty(target, name, { value, configurable: true, enumerable: false, writable: true })
    const ClassHelper = {
        create: () => function () {
            if (typeof this.initialize === 'function') {
                this.initialize.apply(this, arguments)
            }
        }
    }
    define(globalThis, 'Class', ClassHelper)
    define(Object, 'extend', (target, source) => {
        for (const name in source) {
            target[name] = source[name]
        }
        return target
    })
    define(Object, 'clone', source => Object.extend({}, source))
    define(Object, 'extendsObject', (parent, own) => {
        const base = Object.create(typeof parent === 'function' ? parent.prototype : parent)
        return Object.extend(base, own)
    })
})()
