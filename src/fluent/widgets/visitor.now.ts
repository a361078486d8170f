import { JsInclude, SPWidget, SPWidgetDependency } from '@servicenow/sdk/core'
import { glanceCardScript } from '../ui-scripts/glance-card.now'

/** The app's one script, which holds the visitor's element too. Portals load UI scripts of the type *All*. */
const script = JsInclude({
    $id: Now.ID['js-include-glance-card'],
    name: 'Glance Card',
    sysUiScript: glanceCardScript
})

const dependency = SPWidgetDependency({
    $id: Now.ID['sp-dependency-glance-card'],
    name: 'Glance Card',
    jsIncludes: [{ order: 100, include: script }],
    includeOnPageLoad: false
})

/**
 * For the visitor: shares the page with an agent, by the Glance visitor script that the customer has on their portal. Public, so that it also works on
 * public pages: it holds nothing but its texts, and its server script reads nothing but those.
 */
export const visitorWidget = SPWidget({
    $id: Now.ID['sp-widget-visitor'],
    name: 'Glance for visitors',
    id: 'x_glne_conn_visitor',
    description: 'Lets the visitor of a portal share the page with an agent. The portal must carry the customer\'s own Glance visitor script.',
    public: true,
    category: 'custom',
    controllerAs: 'c',
    htmlTemplate: Now.include('./visitor.html'),
    clientScript: Now.include('./visitor.client.js'),
    serverScript: Now.include('./visitor.server.js'),
    dependencies: [dependency],
    optionSchema: [{
        name: 'ask_terms',
        label: 'Ask for the terms first',
        hint: 'Glance shows the terms that are set up for your group, and starts when the visitor accepts',
        type: 'boolean',
        defaultValue: true,
        section: 'Behavior'
    }]
})
