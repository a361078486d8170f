/* global Class */
/*
 * What client-callable script includes extend (docs: api-reference/scripts/p_AJAX.md). Functions whose name begins with "_" are private. Beside the
 * documented members there are those that committed subclasses call: getValue, getType, getChars, getDocument, getRootElement, setAnswer, setError, and
 * the prefix "ajaxFunction_" of functions that only clients call.
 */
var AbstractAjaxProcessor = Class.create()

AbstractAjaxProcessor.prototype = {
    CALLABLE_PREFIX: 'ajaxFunction_',

    initialize: function (request, responseXML, gc) {
        this.request = request
        this.responseXML = responseXML
        this.gc = gc
    },

    process: function () {
        const name = String(this.getName() || '')
        if (name === '' || name.startsWith('_')) {
            return undefined
        }
        const found = [this[name], this[this.CALLABLE_PREFIX + name]].find(member => typeof member === 'function')
        return found === undefined || found === AbstractAjaxProcessor.prototype.process ? undefined : found.call(this)
    },

    newItem: function (name) {
        const item = this.getDocument().createElement(name || 'item')
        this.getRootElement().appendChild(item)
        return item
    },

    getParameter: function (name) {
        return this.request ? this.request.getParameter(name) : null
    },

    getName: function () { return this.getParameter('sysparm_name') },

    getValue: function () { return this.getParameter('sysparm_value') },

    getType: function () { return this.getParameter('sysparm_type') },

    getChars: function () { return this.getParameter('sysparm_chars') },

    getDocument: function () { return this.responseXML },

    getRootElement: function () { return this.responseXML.getDocumentElement() },

    setAnswer: function (value) { this.getRootElement().setAttribute('answer', value) },

    setError: function (error) { this.getRootElement().setAttribute('error', error) },

    type: 'AbstractAjaxProcessor'
}
