import { UiPage } from '@servicenow/sdk/core'

/**
 * The Glance Card as a page: for a link, a workspace, and for forms whose scripts ServiceNow keeps from the card (property card_in_frame).
 * /x_glne_conn_card.do?sysparm_table=incident&sysparm_sys_id=...: who may see which record, the card's route decides. Not direct: the platform
 * gives its theme and its token to pages that it frames itself. What the address holds is cut down to a table's name and an id: ServiceNow's escaping of
 * Jelly is documented for & < > only (api-reference/scripts/r_JellyEscapingTypes), and these stand in quotes.
 */
export const cardPage = UiPage({
    $id: Now.ID['ui-page-card'],
    endpoint: 'x_glne_conn_card.do',
    description: 'Glance Card of a record',
    category: 'general',
    direct: false,
    html: Now.include('./card.generated.html')
})
