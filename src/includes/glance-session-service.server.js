var GlanceSessionService = Class.create()
GlanceSessionService.prototype = {
    initialize: function () {},

    /** Launches a session for a record as the current user. Type C, G or V; the key may be empty. Answers {ok, value} or {ok, problem}. */
    launch: function (table, sysId, type, sessionKey) {
        return require('x_glne_conn/x-glne-conn/1.0.0/src/server/sessions/service.ts').launchFor(table, sysId, type, sessionKey)
    },

    /** The visitor of a record, as far as the current user may read it: {id, name, email, phone}, or null. */
    visitor: function (table, sysId) {
        return require('x_glne_conn/x-glne-conn/1.0.0/src/server/sessions/service.ts').visitorFor(table, sysId)
    },

    /** A join link for a session key with a fresh login key of the current user, or null. Nothing is stored. */
    joinLink: function (sessionKey) {
        return require('x_glne_conn/x-glne-conn/1.0.0/src/server/sessions/service.ts').joinLinkFor(sessionKey)
    },

    type: 'GlanceSessionService'
}
