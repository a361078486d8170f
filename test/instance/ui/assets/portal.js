/* global angular, document, location, window, URLSearchParams */
/* The browser's part of the stand-in for Service Portal: loads what widgets depend on, then starts AngularJS and draws each widget in its place. */
(() => {
    'use strict'
    const model = JSON.parse(document.getElementById('portal-model').textContent)
    const portal = location.pathname.replace(/\//g, '')
    const absent = ['spUtil', 'spModal', 'spAriaUtil', 'spContextManager', 'glideUserSession', 'nowAttachmentHandler', '$uibModal']

    function place(widget) {
        return document.querySelector(`[data-widget="${widget.instance}"]`)
    }

    function complain(widget, error) {
        const text = document.createElement('p')
        text.className = 'portal-error'
        text.setAttribute('role', 'alert')
        text.textContent = `Widget ${widget.name}: ${error instanceof Error ? error.message : error}`
        place(widget).append(text)
        window.console.error(error)
    }

    function load(address) {
        return new Promise((done, failed) => {
            const script = document.createElement('script')
            script.src = address
            script.addEventListener('load', done)
            script.addEventListener('error', () => failed(new Error(`${address} could not be loaded`)))
            document.head.append(script)
        })
    }

    /* A client script sets api.controller, or is the controller itself (service-portal/widget-api-reference, c_WidgetLocalization). */
    function controllerOf(widget) {
        const script = widget.clientScript.trim()
        const api = {}
        if (script !== '') {
            const source = /^(?:async\s+)?function\b/.test(script) ? `api.controller = ${script}` : script
            new Function('api', source)(api)
        }
        return api.controller || function () { /* nothing to do */ }
    }

    function linkOf(widget) {
        const script = widget.link.trim()
        return script === '' ? null : new Function(`return (${script.replace(/;$/, '')})`)()
    }

    /* c.server: get(input), update(), refresh() (service-portal/widget-api-reference, "Client script global functions"). */
    function serverOf(widget, scope, $http) {
        const call = input => $http({
            method: 'POST', url: '/stand-in/portal-widget',
            headers: { 'Content-Type': 'application/x-www-form-urlencoded', ...window.g_ck ? { 'X-UserToken': window.g_ck } : {} },
            data: new URLSearchParams({ portal, instance: widget.instance, search: location.search, input: input === undefined ? '' : JSON.stringify(input) }).toString()
        }).then(answer => answer.data)
        const take = answer => {
            Object.keys(scope.data).forEach(name => delete scope.data[name])
            Object.assign(scope.data, answer.data)
            Object.assign(scope.options, answer.options)
            return answer
        }
        return {
            get: call,
            update: () => call(JSON.parse(angular.toJson(scope.data))).then(answer => take(answer).data),
            refresh: () => call(undefined).then(take)
        }
    }

    function draw(widget, injector) {
        const scope = injector.get('$rootScope').$new()
        Object.assign(scope, { data: widget.data, options: widget.options, widget: { sys_id: widget.widget, id: widget.id, name: widget.name } })
        scope.server = serverOf(widget, scope, injector.get('$http'))
        const controller = controllerOf(widget)
        const made = Object.create(controller.prototype || Object.prototype)
        Object.assign(made, { data: scope.data, options: scope.options, server: scope.server, widget: scope.widget })
        const element = angular.element(place(widget))
        const returned = injector.invoke(controller, made, { $scope: scope, $element: element })
        scope[widget.controllerAs] = returned && typeof returned === 'object' ? returned : made
        element.html(widget.template)
        injector.get('$compile')(element.contents())(scope)
        const link = linkOf(widget)
        if (link) {
            link(scope, element, {}, scope[widget.controllerAs])
        }
        scope.$digest()
    }

    function start() {
        const main = angular.module('stand-in.portal', model.modules)
        main.config(['$provide', $provide => absent.forEach(name => $provide.provider(name, { $get: () => { throw new Error(`NotEmulated: ${name}`) } }))])
        // Widgets are compiled one by one, so that no text of the page itself is taken for an expression.
        const injector = angular.bootstrap(document.createElement('div'), ['stand-in.portal'])
        for (const widget of model.widgets) {
            try {
                draw(widget, injector)
            } catch (error) {
                complain(widget, error)
            }
        }
    }

    model.scripts.reduce((before, address) => before.then(() => load(address)), Promise.resolve())
        .then(start, error => model.widgets.forEach(widget => complain(widget, error)))
})()
