var GlanceWorkspace = Class.create()
GlanceWorkspace.prototype = {
    initialize: function () {},

    /** Does the Display Configuration of this record offer the card in workspaces? */
    offers: function (record) {
        return require('x_glne_conn/x-glne-conn/1.0.0/src/server/sessions/workspace.ts').offersWorkspace(record)
    },

    type: 'GlanceWorkspace'
}
