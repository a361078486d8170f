import { Record } from '@servicenow/sdk/core'
import { propertyCategory } from './category.now'
import { sessionResultCount } from './session-result-count.now'

/** Place of the property on the page. */
Record({
    $id: Now.ID['property-on-page-session-result-count'],
    table: 'sys_properties_category_m2m',
    data: {
        category: propertyCategory,
        property: sessionResultCount,
        order: 400
    }
})
