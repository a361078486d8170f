import { Record } from '@servicenow/sdk/core'
import { propertyCategory } from './category.now'
import { loggingVerbosity } from './logging-verbosity.now'

/** Place of the property on the page. */
Record({
    $id: Now.ID['property-on-page-logging-verbosity'],
    table: 'sys_properties_category_m2m',
    data: {
        category: propertyCategory,
        property: loggingVerbosity,
        order: 300
    }
})
