import { Record } from '@servicenow/sdk/core'

/** Gathers the app's properties on one page; the System properties module names it. */
export const propertyCategory = Record({
    $id: Now.ID['property-category'],
    table: 'sys_properties_category',
    data: {
        name: 'Glance for ServiceNow',
        title: 'Settings of Glance for ServiceNow'
    }
})
