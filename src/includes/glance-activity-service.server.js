var GlanceActivityService = Class.create()
GlanceActivityService.prototype = {
    initialize: function () {},

    /** Updates unsynchronised sessions, as the hourly job does: at most once in 60 minutes. */
    scheduledSync: function () {
        require('x_glne_conn/x-glne-conn/1.0.0/src/server/runs/scheduled.ts').runScheduledSync()
    },

    /** Runs a queued Sync event (its sys_id) now. */
    syncNow: function (syncEventId) {
        require('x_glne_conn/x-glne-conn/1.0.0/src/server/runs/run-queued.ts').runQueued(String(syncEventId))
    },

    /** Removes Sync events that are older than the set age, with their attachments. */
    cleanUp: function () {
        require('x_glne_conn/x-glne-conn/1.0.0/src/server/removal/cleanup.ts').cleanUpSyncEvents()
    },

    /** Text (HTML) of the e-mail for the event x_glne_conn.sync_failing or x_glne_conn.sync_recovered of a Company Settings record. */
    mailText: function (event, company) {
        var mail = require('x_glne_conn/x-glne-conn/1.0.0/src/server/rows/mail.ts')
        return String(event.getValue('name')) === 'x_glne_conn.sync_failing' ? mail.failingMail(event, company) : mail.recoveredMail(event, company)
    },

    type: 'GlanceActivityService'
}
