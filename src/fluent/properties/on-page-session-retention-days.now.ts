import { Record } from '@servicenow/sdk/core'
import { propertyCategory } from './category.now'
import { sessionRetentionDays } from './session-retention-days.now'

/** Place of the property on the page. */
Record({
    $id: Now.ID['property-on-page-session-retention-days'],
    table: 'sys_properties_category_m2m',
    data: {
        category: propertyCategory,
        property: sessionRetentionDays,
        order: 600
    }
})
