(function () {
    var keys = [
        'title', 'sees', 'private', 'stop_how', 'start', 'again', 'looking', 'absent', 'absent_fix', 'asked', 'starting', 'running', 'key', 'waiting', 'watched', 'stop',
        'ended', 'ended_agent', 'ended_error', 'failed'
    ]
    data.texts = {}
    keys.forEach(function (key) {
        data.texts[key] = gs.getMessage('x_glne_conn.portal.' + key)
    })
    data.terms = String(options.ask_terms) !== 'false'
})()
