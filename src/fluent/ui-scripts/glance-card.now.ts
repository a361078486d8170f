import { Record } from '@servicenow/sdk/core'

/**
 * The Glance Card's one script, made from `src/client` before the build (now.prebuild.mjs). Pages load it as x_glne_conn.glance_card.jsdbx, the API name of a
 * scoped UI script (api-reference/scripts/c_UIScripts); it is not global, so no page loads it that does not ask for it.
 */
export const glanceCardScript = Record({
    $id: Now.ID['ui-script-glance-card'],
    table: 'sys_ui_script',
    data: {
        name: 'x_glne_conn.glance_card',
        script_name: 'glance_card',
        description: 'The Glance Card of forms, pages and portals',
        active: true,
        global: false,
        ui_type: '10',
        use_scoped_format: true,
        script: Now.include('./glance-card.generated.js')
    }
})
