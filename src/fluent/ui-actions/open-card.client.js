function onClick(g_form) {
    g_modal.showFrame({
        title: getMessage('x_glne_conn.card.title'),
        url: '/x_glne_conn_card.do?sysparm_table=' + encodeURIComponent(g_form.getTableName()) + '&sysparm_sys_id=' + encodeURIComponent(g_form.getUniqueValue()) + '&sysparm_nostack=true',
        size: 'lg',
        height: '400px',
        modalHeight: '500px',
        hasLoadingMessage: true,
        closeOnEscape: true
    })
}
